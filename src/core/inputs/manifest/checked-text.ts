import { InvalidInput } from '../../errors.ts';
import type { Place } from '../../text/place.ts';
import { readValues } from '../read-values.ts';
import type { InputName } from '../table.ts';
import { failureAt, keyOf, manifestFailure } from './problem.ts';
import { hasVariable } from './variables.ts';

/** A text that passes the checks of an input and has no variable in it. Throws InvalidInput with its place. */
export function checkedText(text: string, place: Place, input: InputName): string {
  refuseVariable(text, place, keyOf(input));
  return atPlace(place, () => {
    readValues({ [input]: text });
    return text.trim();
  });
}

/** Throws InvalidInput for a variable in what must be known before variables are read. */
export function refuseVariable(text: string, place: Place, name: string): void {
  if (!hasVariable(text)) return;
  throw manifestFailure(place, {
    code: 'manifest-variable',
    what: `${name} cannot hold a variable.`,
    why: 'It says which server this is, which is the same in every run.',
    next: 'Write the text itself.',
  });
}

/** What `check` returns; a failure of it is said of a place of the manifest. */
export function atPlace<T>(place: Place, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof InvalidInput ? failureAt(place, error) : error;
  }
}
