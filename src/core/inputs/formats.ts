import { limits, resourceNamePattern } from '../apicenter/constants.ts';
import { derivedId } from '../apicenter/slug.ts';
import { checkTargetPart, parseApiCenterId } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { parseShard } from '../fleet/selection.ts';
import { type Message, type Reference, sentence } from '../message.ts';
import { parseSource } from '../registration/source.ts';
import { printable } from '../text/printable.ts';
import type { TextFormat } from './input.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import { checkServerUrl } from './server-url.ts';

/** Checks the text of an input. Throws InvalidInput that names the input, and never shows a secret. */
export function checkFormat(format: TextFormat, name: string, text: string): void {
  checks[format](text, name);
}

const checks: Readonly<Record<TextFormat, (text: string, name: string) => void>> = {
  'accepted-hash': checkHash,
  'api-center-id': (text, name) =>
    parseApiCenterId(text, name === 'staging-api-center-id' ? name : 'api-center-id'),
  'api-center-name': (text) => checkTargetPart('api-center-name', text),
  'app-id-or-uri': checkAudience,
  email: checkEmail,
  headers: (text) => parseProbeHeaders(text),
  'host-pattern': checkHostPattern,
  link: checkLink,
  region: checkRegion,
  repository: (text) => parseSource(text),
  'resource-group': (text) => checkTargetPart('resource-group', text),
  'resource-name': checkResourceName,
  shard: checkShard,
  'server-url': (text, name) => checkServerUrl(name === 'probe-url' ? name : 'server-url', text),
  'subscription-id': (text) => checkTargetPart('subscription-id', text),
  'tenant-id': checkTenant,
  token: checkToken,
  'workspace-name': (text) => checkTargetPart('workspace', text),
};

function checkResourceName(text: string, name: string): void {
  const { shortestName, shortestNewName, name: longest } = limits;
  if (text.length >= shortestName && text.length <= longest && resourceNamePattern.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is not a valid resource name: "${printable(text)}".`,
    `For example: ${derivedId(text) || 'weather'}`,
    `A name has ${shortestNewName} to ${longest} characters: letters, digits and "-".`,
  );
}

function checkLink(text: string, name: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return;
  throw invalid(
    sentence`${reference(name)} is not an http or https URL without a password.`,
    'Give a whole URL, for example https://contoso.example/weather',
  );
}

function checkEmail(text: string, name: string): void {
  if (/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is not an email address: "${printable(text)}".`,
    'Give the address alone, for example weather-team@contoso.example',
  );
}

/** A host name, in which `*` stands for any part; alone it would name every host. */
function checkHostPattern(text: string, name: string): void {
  const isHost = /^(?:[a-z0-9*_-]+(?:\.[a-z0-9*_-]+)*|\[[0-9a-f:.*]+\])$/i.test(text);
  if (isHost && /[a-z0-9]/i.test(text)) return;
  throw invalid(
    sentence`${reference(name)} has an item that is not the name of a host: "${printable(text)}".`,
    'Give names of hosts without a scheme, a port or a path, with * for any part: *.contoso.example',
  );
}

/** The name of a region (`westeurope`), or the one that people see (`West Europe`). */
function checkRegion(text: string, name: string): void {
  if (/^[A-Za-z][A-Za-z0-9 ]{1,59}$/.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is not the name of an Azure region: "${printable(text)}".`,
    'For example: westeurope',
  );
}

/** An id, or a domain name of the tenant. */
function checkTenant(text: string, name: string): void {
  const isDomain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(text);
  if (isDomain || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is neither the id of a tenant nor a domain name of one: "${printable(text)}".`,
    'Copy the tenant id from the overview of Microsoft Entra ID, or give a domain such as contoso.onmicrosoft.com',
  );
}

/** The text is not shown: it is a secret. */
function checkToken(text: string, name: string): void {
  if (/^[!-~]+$/.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is not a token: it contains a blank or a character that no token has.`,
    sentence`Check the variable or secret that ${reference(name)} comes from.`,
  );
}

function checkShard(text: string, name: string): void {
  if (parseShard(text)) return;
  throw invalid(
    sentence`${reference(name)} is not a part of a fleet: "${printable(text)}".`,
    'For example: 2/8',
  );
}

function checkHash(text: string, name: string): void {
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return;
  throw invalid(
    sentence`${reference(name)} is not the hash of a surface: "${printable(text)}".`,
    'Copy it from the message of the gate, or from the output contract-hash: sha256: and 64 digits.',
  );
}

/** An application id, or its URI; the token is requested for its `.default` scope. */
function checkAudience(text: string, name: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9._~:/-]{2,200}$/.test(text) && !text.endsWith('/.default')) return;
  throw invalid(
    sentence`${reference(name)} is neither an application id nor its URI: "${printable(text)}".`,
    'Give the application (client) id of the server’s app registration, or its URI such as api://<id>, without /.default.',
  );
}

function reference(name: string): Reference {
  return { input: name };
}

function invalid(message: Message, next: Message, why?: Message): InvalidInput {
  return new InvalidInput({ code: 'input-invalid', message, ...(why === undefined ? {} : { why }), next });
}
