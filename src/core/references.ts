import type { InputName } from './inputs/table.ts';
import type { Reference, WayForward } from './message.ts';

export type { InputName } from './inputs/table.ts';

/**
 * An input by name: `api-id` in the action, `apiId` in the task, `--api-id` on the command line.
 *
 * @param value shown with it, as this host writes it: `fail-on: none`, `failOn: none`, `--fail-on none`
 */
export function input(name: InputName, value?: string): Reference {
  return value === undefined ? { input: name } : { input: name, value };
}

/** A command line that can be copied, word by word: the same on every host. */
export function command(...words: readonly string[]): Reference {
  return { command: words };
}

/** What to do, in the host's own way. */
export function way(name: WayForward): Reference {
  return { way: name };
}
