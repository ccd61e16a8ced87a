import { InvalidInput } from '../errors.ts';
import { isCredentialHeader } from '../http/secret-parameters.ts';
import { type Reference, sentence } from '../message.ts';
import { isGuessable } from '../text/guessable.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import type { RawInputs } from './read-values.ts';
import { inputRows } from './table.ts';

const secretNames = new Set(inputRows.filter(({ secret }) => secret).map(({ name }) => name));

/**
 * Throws InvalidInput when an input that is published contains the value of a secret one: a key that was typed into the
 * title would be in the catalogue. The message names the two inputs and never shows the value.
 *
 * @param raw every text that was given, files that inputs name included
 */
export function checkSecretsApart(raw: RawInputs): void {
  const given = Object.entries(raw);
  const secrets = given
    .filter(([name]) => secretNames.has(name))
    .flatMap(([name, text]) => secretTexts(name, text).map((secret) => ({ name, secret })))
    .filter(({ secret }) => !isGuessable(secret));
  for (const [name, text] of given) {
    if (secretNames.has(name)) continue;
    const found = secrets.find(({ secret }) => text.includes(secret));
    if (found) throw secretElsewhere({ input: name }, { input: found.name });
  }
}

function secretTexts(name: string, text: string): string[] {
  if (name !== 'probe-headers') return [text.trim()];
  return Object.entries(parseProbeHeaders(text))
    .filter(([header]) => isCredentialHeader(header))
    .flatMap(([, value]) => [value, value.replace(/^\S+\s+/, '')]);
}

function secretElsewhere(where: Reference, secret: Reference): InvalidInput {
  return new InvalidInput({
    code: 'secret-in-input',
    message: sentence`${where} contains the value of ${secret}, which is secret.`,
    why: 'Only secret inputs are masked in the log, and most others are published in the catalogue.',
    next: sentence`Remove the secret from ${where}. If it was there in an earlier run, renew it.`,
  });
}
