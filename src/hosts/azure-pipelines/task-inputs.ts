import { resolve } from 'node:path';
import { InvalidInput } from '../../core/errors.ts';
import { type Input, inputRows } from '../../core/inputs/table.ts';
import type { RawInputs } from '../../core/inputs/values.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { printable } from '../../core/text/printable.ts';
import type { Environment } from '../environment.ts';

/** The name that first-party tasks use for the connection; pipelines write its alias. */
export const connectionInput = { name: 'connectedServiceNameARM', alias: 'azureSubscription' } as const;

/** The rows of the table that the task has. Who signs in is the service connection's to say. */
export const taskInputRows: readonly Input[] = inputRows.filter(
  ({ name, cliOnly }) => !cliOnly && name !== 'client-id',
);

export interface TaskInputs {
  /** What the step asks for; empty when it names nothing. */
  readonly command: string;
  /** Id of the service connection. */
  readonly connectionId: string | undefined;
  readonly raw: RawInputs;
}

/**
 * The inputs as the agent hands them over: `INPUT_` and the camelCase name in upper case. What was not
 * given is an empty text; an input for a path is the folder of the sources then.
 */
export function taskInputs(env: Environment): TaskInputs {
  const folders = [env.BUILD_SOURCESDIRECTORY, env.SYSTEM_DEFAULTWORKINGDIRECTORY]
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => resolve(folder ?? ''));
  const given = ({ name, kind }: Input) => {
    const value = variable(env, camelCase(name));
    return kind.type === 'path' && value !== '' && folders.includes(resolve(value)) ? '' : value;
  };
  const connectionId = variable(env, connectionInput.name) || variable(env, connectionInput.alias);
  return {
    command: variable(env, 'command'),
    connectionId: connectionId === '' ? undefined : connectionId,
    raw: Object.fromEntries(
      taskInputRows
        .map((row): [string, string] => [row.name, given(row)])
        .filter(([, value]) => value !== ''),
    ),
  };
}

/**
 * Refuses a variable of the pipeline that does not exist: the agent leaves `$(name)` where it stood.
 * Throws InvalidInput. In a secret no such text can be meant, wherever it stands.
 */
export function checkMacros({ command, connectionId, raw }: TaskInputs): void {
  const values: readonly [name: string, value: string, secret: boolean][] = [
    ['command', command, false],
    [connectionInput.alias, connectionId ?? '', false],
    ...taskInputRows.map(({ name, secret = false }): [string, string, boolean] => [
      camelCase(name),
      new Map(Object.entries(raw)).get(name) ?? '',
      secret,
    ]),
  ];
  for (const [name, value, secret] of values) {
    const macro = (secret ? /\$\([^()\s]+\)/ : /^\$\(.+\)$/s).exec(value.trim())?.[0];
    if (macro === undefined) continue;
    throw new InvalidInput({
      code: 'variable-undefined',
      message: `${name} is ${printable(macro, 100)}: the pipeline has no such variable.`,
      why: 'The agent leaves the name of a variable that it does not know as it stands.',
      next: `Define the variable, or correct its name in ${name}; one of an earlier step needs that step’s name before it.`,
    });
  }
}

function variable(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
