import { InvalidInput } from '../../core/errors.ts';
import type { InputFiles } from '../../core/inputs/files.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { inputRows } from '../../core/inputs/table.ts';
import { type Message, type Reference, sentence } from '../../core/message.ts';

/** Bytes of a secret in a file or on standard input. */
const greatestSecret = 64 * 1024;

/** Where a typed secret may be instead of in the command. */
export interface SecretPlaces {
  readonly files: Pick<InputFiles, 'read'>;
  /** Standard input to its end. Rejects with InvalidInput when it has more than `greatestBytes`. */
  readonly standardInput: (greatestBytes: number) => Promise<Uint8Array>;
}

/**
 * Typed inputs with their secrets read from where the command says: `@FILE` is a file, `-` is standard input. One
 * line break at the end is removed. Throws InvalidInput; no message contains what was read.
 */
export async function resolveSecrets(typed: RawInputs, places: SecretPlaces): Promise<RawInputs> {
  const isSecret = new Set(inputRows.filter(({ secret }) => secret).map(({ name }) => name));
  const resolved: [string, string][] = [];
  let takenBy: string | undefined;
  for (const [name, text] of Object.entries(typed)) {
    if (!isSecret.has(name) || !/^(-|@.*)$/s.test(text)) {
      resolved.push([name, text]);
      continue;
    }
    if (text === '-') {
      if (takenBy !== undefined) throw readTwice(takenBy, name);
      takenBy = name;
    }
    const bytes =
      text === '-'
        ? await places.standardInput(greatestSecret)
        : places.files.read(text.slice(1), greatestSecret);
    resolved.push([name, secretOf(bytes, name, text === '-' ? 'standard input' : 'the file')]);
  }
  return Object.fromEntries(resolved);
}

function secretOf(bytes: Uint8Array, name: string, place: string): string {
  const text = new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
  if (text.trim() !== '') return text;
  const reference: Reference = { input: name };
  throw wrong(sentence`${reference} is to be read from ${place}, which is empty.`);
}

function readTwice(one: string, other: string): InvalidInput {
  const [first, second]: readonly [Reference, Reference] = [{ input: one }, { input: other }];
  return wrong(sentence`Both ${first} and ${second} are to be read from standard input.`);
}

function wrong(message: Message): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message,
    next: 'Put each secret into a file of its own and give @FILE, or set its environment variable.',
  });
}
