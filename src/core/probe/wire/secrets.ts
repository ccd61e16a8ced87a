import { isSecretParameter } from '../../http/secret-parameters.ts';
import type { JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { createRedactor } from '../../text/redactor.ts';

/** Headers that say by their name that their value is a credential. */
const credentialHeader = /auth|cookie|credential|key|pass|secret|signature|token/i;

/**
 * Of other headers, only values that cannot be ordinary words are looked for in what the server lists: the header
 * `X-Tenant: fabrikam` must not change the name of the tool `fabrikam_search`.
 */
const shortestInData = 12;

/** Of the parameters that a server invents: how many count in one probe, and how long they are. */
const inventedAtMost = 4;
const longestInvented = 128;

/** Keeps what the user or the server must not see repeated out of all text that leaves the probe. */
export interface Secrets {
  add(value: string): void;
  /** Adds the value of a header of the user. */
  addHeader(name: string, value: string): void;
  /** Adds the values of credential-bearing parameters of the user's URL. */
  addFrom(url: URL): void;
  /**
   * Adds those of a URL that the server invents and may fill with a credential of ours: a few, and short ones, because
   * everything that is said later is searched for each.
   */
  addFromServer(url: URL): void;
  /** The text with every secret replaced by `***`. */
  redact(text: string): string;
  /**
   * The value with secrets and lone surrogates replaced in every string and key; the very same value where there
   * are none, because a copy of a large list is large. Recursive: bound the depth first.
   */
  clean(value: JsonValue): JsonValue;
  /** One redacted line, safe for a log. */
  line(text: string, limit?: number): string;
}

export function createSecrets(): Secrets {
  const inMessages = createRedactor();
  const inData = createRedactor();
  let invented = 0;

  const add = (value: string) => {
    inMessages.add(value);
    inData.add(value);
  };
  const cleanText = (text: string): string => inData.text(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const clean = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return cleanText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map(clean);
      return items.every((item, index) => item === value[index]) ? value : items;
    }
    const members = Object.entries(value);
    const cleaned = members.map(([key, member]): [string, JsonValue] => [cleanText(key), clean(member)]);
    const same = cleaned.every(
      ([key, member], index) => key === members[index]?.[0] && member === members[index]?.[1],
    );
    return same ? value : Object.fromEntries(cleaned);
  };

  return {
    add,
    addHeader(name, value) {
      if (credentialHeader.test(name) || value.length >= shortestInData) add(value);
      else inMessages.add(value);
    },
    addFrom(url) {
      for (const [name, value] of url.searchParams) if (isSecretParameter(name)) add(value);
    },
    addFromServer(url) {
      for (const [name, value] of url.searchParams) {
        if (!isSecretParameter(name) || value.length < shortestInData || value.length > longestInvented)
          continue;
        if (++invented > inventedAtMost) return;
        add(value);
      }
    },
    redact: inMessages.text,
    clean,
    line: (text, limit) => printable(inMessages.text(text), limit),
  };
}

/** The URL without user info and without the values of credential-bearing parameters. */
export function publicUrl(url: URL): string {
  if (url.username === '' && url.password === '' && url.search === '') return url.href;
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  for (const name of new Set(shown.searchParams.keys())) {
    if (isSecretParameter(name)) shown.searchParams.set(name, '***');
  }
  return shown.href;
}
