import type { HostVariables } from '../core/host-variables.ts';
import type { RawInputs } from '../core/inputs/read-values.ts';
import { inputRows } from '../core/inputs/table.ts';

/** The secret texts among the inputs, to be masked before the first line is printed. */
export function secretValues(raw: RawInputs): string[] {
  const secrets = inputRows.filter(({ secret }) => secret).map(({ name }) => name);
  return Object.entries(raw)
    .filter(([name]) => secrets.includes(name))
    .flatMap(([name, value]) =>
      // Of a header only the value is secret; masking its name would hide ordinary words.
      name === 'probe-headers' ? value.split(/\r?\n/).flatMap(headerSecrets) : [value, ...textsInJson(value)],
    )
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
}

/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line: string): string[] {
  const value = line.slice(line.indexOf(':') + 1).trim();
  const [, scheme = '', credential] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
  if (credential === undefined) return [value];
  return [value, credential, ...(/^basic$/i.test(scheme) ? basicSecrets(credential) : [])];
}

/** What Basic authentication encodes: `user:password`, and the password alone. A server may repeat either. */
function basicSecrets(credential: string): string[] {
  const decoded = Buffer.from(credential, 'base64').toString('utf8');
  return [decoded, decoded.slice(decoded.indexOf(':') + 1)];
}

/** The texts in a secret that was pasted as JSON; none where it is something else. */
function textsInJson(value: string): string[] {
  if (!value.trimStart().startsWith('{') || value.length > 65_536) return [];
  const texts: string[] = [];
  try {
    JSON.parse(value, (_, member: unknown) => {
      if (typeof member === 'string') texts.push(member);
      return member;
    });
  } catch {
    return [];
  }
  return texts;
}

/** Variables with which the identities of Azure and of the hosts sign in. */
const secretVariables = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
  'AZURE_PASSWORD',
  'IDENTITY_HEADER',
  'MSI_SECRET',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/** The secret texts among the variables that a run may use: a service may repeat them. */
export function secretsOfEnvironment(env: HostVariables): string[] {
  const values = secretVariables.map((name) => env[name]);
  const passwords = proxyVariables.map((name) => passwordOf(env[name]));
  return [...values, ...passwords].flatMap((value) => (value ? [value] : []));
}

function passwordOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { password } = new URL(address);
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
