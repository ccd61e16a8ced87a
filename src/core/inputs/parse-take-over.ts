import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { parseSource } from '../registration/source.ts';
import { type NamedTakeOver, takeNothing } from '../registration/take-over.ts';
import type { InputValues } from './read-values.ts';

type Given = Pick<InputValues, 'take-over'>;

/** Whether a run for one server may take its entry over. Throws InvalidInput for names: they are for a fleet. */
export function takeOverOfOne({ 'take-over': given }: Given): boolean {
  if (typeof given === 'boolean') return given;
  throw new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input('take-over', given.join(', '))} names what a run over a manifest may take over. For one server it is true or false.`,
    next: sentence`Look at the entry, and if it is this server, give ${input('take-over', 'true')}.`,
  });
}

/** What a run over a manifest may take over. Throws InvalidInput for `true`: nobody looks at each of many entries. */
export function takeOverOfFleet({ 'take-over': given }: Given): NamedTakeOver {
  if (given === false) return takeNothing;
  if (given === true) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`${input('take-over', 'true')} is for one server. For a manifest, name what the run may take over.`,
      next: sentence`Give one or more of unstamped, manifest, kind, and source: with a repository, for example: ${input('take-over', 'unstamped')}`,
    });
  }
  return {
    unstamped: given.includes('unstamped'),
    manifest: given.includes('manifest'),
    kind: given.includes('kind'),
    sources: given.flatMap((word) =>
      word.startsWith('source:') ? [parseSource(word.slice('source:'.length))] : [],
    ),
  };
}
