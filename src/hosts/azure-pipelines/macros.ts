import type { RunEvent } from '../../app/event-meaning.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Input } from '../../core/inputs/input.ts';
import { type Reference, sentence } from '../../core/message.ts';
import { printable } from '../../core/text/printable.ts';
import { connectionInput, type TaskInputs, taskInputRows } from './task-inputs.ts';

/** A macro `$(name)` or a run-time expression `$[…]` that the agent left in place. */
const macro = /\$\([^()\r\n]+\)|\$\[[^\]\r\n]+\]/;

/**
 * Refuses a variable of the pipeline that does not exist: the agent leaves the macro in the text, wherever it stands.
 * Throws InvalidInput that names the first one.
 *
 * @param withoutSecrets the build gets no secret variables: a secret or a part of the target that is nothing but a
 *   macro was not given then
 * @returns the inputs without those
 */
export function checkMacros(inputs: TaskInputs, withoutSecrets: boolean): TaskInputs {
  const raw = Object.fromEntries(
    Object.entries(inputs.raw).filter(([name, value]) => {
      const row = taskInputRows.find((candidate) => candidate.name === name);
      return !(withoutSecrets && row && isFromSecrets(row) && isBareMacro(value));
    }),
  );
  checkMacro({ input: 'command' }, inputs.command);
  checkMacro({ input: connectionInput.alias }, inputs.connectionId ?? '');
  for (const [name, value] of Object.entries(raw)) checkMacro({ input: name }, value);
  return { ...inputs, raw };
}

/** Whether a build runs code of an untrusted author, and so gets no secret variables. */
export function isWithoutCredentials({ meaning }: RunEvent): boolean {
  return 'withoutCredentials' in meaning && meaning.withoutCredentials !== undefined;
}

function checkMacro(input: Reference, value: string): void {
  const found = macro.exec(value)?.[0];
  if (found === undefined) return;
  const whole = found === value.trim();
  throw new InvalidInput({
    code: 'variable-undefined',
    message: sentence`${input} ${whole ? 'is' : 'contains'} ${printable(found, 100)}: the pipeline has no such variable.`,
    why: 'The agent leaves the macro of an undefined variable as it is.',
    next: sentence`Define the variable, or correct its name in ${input}; an output variable of an earlier step needs the name of that step before it.`,
  });
}

function isFromSecrets({ secret, group }: Input): boolean {
  return secret === true || group === 'target';
}

function isBareMacro(value: string): boolean {
  const text = value.trim();
  return macro.exec(text)?.[0] === text;
}
