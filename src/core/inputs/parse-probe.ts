import type { ProbeInput } from '../commands/run-probe.ts';
import { InvalidInput } from '../errors.ts';
import { optional } from '../optional.ts';
import { printable } from '../text/printable.ts';
import { required } from './fields.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import { checkServerUrl } from './server-url.ts';
import type { InputReader } from './values.ts';

const defaultProbeTimeoutSeconds = 300;

/** What to probe and how. Throws InvalidInput. */
export function parseProbe(read: InputReader): ProbeInput {
  const url = read.text('probe-url') ?? required(read, 'server-url', 'Give the URL of the MCP endpoint.');
  checkServerUrl(read.text('probe-url') === undefined ? 'server-url' : 'probe-url', url);
  const headers = parseProbeHeaders(read.text('probe-headers'));
  const functionKey = read.text('function-key');
  const audience = parseAudience(read.text('probe-audience'));
  const sendsCredential =
    functionKey !== undefined || audience !== undefined || Object.keys(headers).length > 0;
  if (sendsCredential) checkAllowedHost(url, read.lines('allowed-hosts'));
  const seconds = read.integer('probe-timeout', 0, 3600) ?? defaultProbeTimeoutSeconds;
  return {
    mode: read.choice('probe', ['require', 'warn', 'off']) ?? 'require',
    url,
    timeoutMs: seconds * 1000,
    headers,
    ...optional('functionKey', functionKey),
    ...optional('audience', audience),
    ...optional('onProtected', read.choice('on-protected', ['fail', 'warn', 'pass'])),
    ...optional('expectVersion', read.text('expect-version')),
    expectTools: read.lines('expect-tools'),
    includeBodies: read.boolean('verbose'),
  };
}

/** An application id, or its URI; the token is asked for its `.default` scope. Throws InvalidInput. */
function parseAudience(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^[A-Za-z0-9][A-Za-z0-9._~:/-]{2,200}$/.test(text) && !text.endsWith('/.default')) return text;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `probe-audience is neither an application id nor its URI: "${printable(text)}".`,
    next: 'Give the application (client) id of the server’s app registration, or its URI such as api://<id>; without /.default.',
  });
}

/** Patterns are host names in which `*` stands for any part. Throws InvalidInput. */
function checkAllowedHost(url: string, patterns: readonly string[]): void {
  if (patterns.length === 0) return;
  const { hostname } = new URL(url);
  const matches = patterns.some((pattern) => {
    const source = pattern.split('*').map(escapeRegExp).join('.*');
    return new RegExp(`^${source}$`, 'i').test(hostname);
  });
  if (matches) return;
  throw new InvalidInput({
    code: 'host-not-allowed',
    message: `A credential was given, and the host ${printable(hostname)} is not among allowed-hosts.`,
    next: 'Correct server-url (or probe-url), or add the host to allowed-hosts.',
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
