import type { Command } from '../core/inputs/input.ts';
import { memberOf } from '../core/inputs/manifest/keys.ts';
import type { RawInputs } from '../core/inputs/read-values.ts';
import { inputRows } from '../core/inputs/table.ts';
import type { Words } from '../core/message.ts';

/** The run whose messages are worded. */
export interface WordedRun {
  readonly command: Command;
  /** What it was given: that is named as it was given, whatever the command does with it. */
  readonly raw: RawInputs;
  /** Whether it is for the servers of a manifest. */
  readonly isFleet: boolean;
}

/**
 * Words that advise no input which the command does not take: it is named as the member of a manifest that stands for it,
 * or together with a command that takes it.
 */
export function commandWords(words: Words, { command, raw, isFleet }: WordedRun): Words {
  const given = new Map(Object.entries(raw));
  return {
    ...words,
    input(name, value) {
      const said = words.input(name, value);
      const row = inputRows.find((one) => one.name === name);
      if (!row || given.get(name)?.trim()) return said;
      const member = isFleet ? memberOf(name, value) : undefined;
      if (member !== undefined) return `${member} in the manifest`;
      if (row.commands.includes(command)) return said;
      const taker = row.commands.find((one) => one === 'register') ?? row.commands[0];
      return `${said} in a run of ${taker}`;
    },
  };
}
