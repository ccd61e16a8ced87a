import type { Secrets } from './secrets.ts';

/** Headers that frame a message: given by a user, they would break it. */
const framing = new Set(['content-length', 'transfer-encoding', 'connection']);

export interface CredentialSources {
  /** The user's own headers, secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** A key of Azure Functions. */
  readonly functionKey?: string;
  /** Asked each time: what it gives may expire. */
  readonly token?: () => Promise<string>;
}

/** Whether anything goes with the requests that could make the server answer otherwise. */
export function hasCredential({ headers, functionKey, token }: CredentialSources): boolean {
  return Object.keys(headers).length > 0 || functionKey !== undefined || token !== undefined;
}

/** The headers to send to the origin of the probed URL, names in lower case. Makes every value known as a secret. */
export async function credentialHeaders(
  { headers, functionKey, token }: CredentialSources,
  secrets: Secrets,
): Promise<Readonly<Record<string, string>>> {
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!framing.has(name.toLowerCase())) sent[name.toLowerCase()] = value;
    secrets.addHeader(name, value);
    // "Bearer abc": a server may repeat the token alone.
    secrets.addHeader(name, value.replace(/^\S+\s+/, ''));
  }
  if (functionKey !== undefined) {
    sent['x-functions-key'] = functionKey;
    secrets.add(functionKey);
  }
  if (token) {
    const bearer = await token();
    sent.authorization = `Bearer ${bearer}`;
    secrets.add(bearer);
  }
  return sent;
}
