import type { FailureCode } from '../../codes.ts';
import { InvalidInput } from '../../errors.ts';
import { type Message, mapReferences, sentence } from '../../message.ts';
import { optional } from '../../optional.ts';
import { camelCase } from '../../text/camel-case.ts';
import { nearest } from '../../text/nearest.ts';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import { manifestKeys, serverKeys } from './keys.ts';

/** What is wrong at a place of a manifest. */
export interface ManifestProblem {
  readonly code?: FailureCode;
  /** A whole sentence. */
  readonly what: Message;
  readonly why?: Message;
  readonly next: Message;
}

/** `file:line:column`, as editors and terminals follow it. */
export function shownPlace({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}

/** The failure for something that is wrong in a manifest, which begins with its place. */
export function manifestFailure(
  place: Place,
  { code = 'manifest-invalid', what, why, next }: ManifestProblem,
): InvalidInput {
  return new InvalidInput({
    code,
    message: sentence`${shownPlace(place)}: ${what}`,
    ...optional('why', why),
    next,
  });
}

/** A failure of a check that inputs share, said of a place of a manifest and in its words. */
export function failureAt(place: Place, { code, text, why, next, cause }: InvalidInput): InvalidInput {
  return new InvalidInput({
    code,
    message: sentence`${shownPlace(place)}: ${inKeys(text)}`,
    ...optional('why', why && inKeys(why)),
    next: inKeys(next),
    ...optional('cause', cause),
  });
}

/** The key that stands for an input. */
export const keyOf = camelCase;

/** One clause that names the known key that was most likely meant. */
export function suggestion(key: string, known: readonly string[]): string {
  const found = nearest(key, known);
  return found === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${found}?`;
}

/** A message with the keys of the manifest where it names the inputs that they stand for. */
function inKeys(message: Message): Message {
  return mapReferences(message, (reference) => {
    if (!('input' in reference)) return reference;
    const key = keyOf(reference.input);
    if (!serverKeys.has(key) && !manifestKeys.includes(key)) return reference;
    return reference.value === undefined ? key : `${key}: ${reference.value}`;
  });
}
