import { resolve } from 'node:path';
import type { HostVariables } from '../../core/host-variables.ts';
import type { Input } from '../../core/inputs/input.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { inputRows } from '../../core/inputs/table.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import type { AgentValues } from './agent-values.ts';

/** The name that first-party tasks use for the connection; pipelines write its alias. */
export const connectionInput = { name: 'connectedServiceNameARM', alias: 'azureSubscription' } as const;

/** The rows of a table that the task has: the service connection says who signs in. */
export function taskRows(rows: readonly Input[]): readonly Input[] {
  return rows.filter(({ name, cliOnly }) => !cliOnly && name !== 'client-id');
}

export const taskInputRows: readonly Input[] = taskRows(inputRows);

export interface TaskInputs {
  /** What the step asks for; empty when it names nothing. */
  readonly command: string;
  /** Id of the service connection. */
  readonly connectionId: string | undefined;
  readonly raw: RawInputs;
}

/**
 * The inputs as the agent hands them over, by their camelCase names. What was not given is an empty text; an input for a
 * path is the folder of the sources then.
 */
export function taskInputs(values: AgentValues, env: HostVariables): TaskInputs {
  const folders = [env.BUILD_SOURCESDIRECTORY, env.SYSTEM_DEFAULTWORKINGDIRECTORY]
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => resolve(folder ?? ''));
  const text = (name: string) => values.input(name)?.trim() ?? '';
  const given = ({ name, kind }: Input) => {
    const value = text(camelCase(name));
    return kind.type === 'path' && value !== '' && folders.includes(resolve(value)) ? '' : value;
  };
  return {
    command: text('command'),
    connectionId: text(connectionInput.name) || text(connectionInput.alias) || undefined,
    raw: Object.fromEntries(
      taskInputRows
        .map((row): [string, string] => [row.name, given(row)])
        .filter(([, value]) => value !== ''),
    ),
  };
}
