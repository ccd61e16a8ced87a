import type { HostVariables } from '../../core/host-variables.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { inputRows } from '../../core/inputs/table.ts';

/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, hyphens kept. What is not
 * given is an empty text.
 */
export function actionInputs(env: HostVariables): RawInputs {
  return Object.fromEntries(
    inputRows
      .filter(({ cliOnly }) => !cliOnly)
      .map(({ name }): [string, string] => [name, variable(env, name)])
      .filter(([, value]) => value.trim() !== ''),
  );
}

function variable(env: HostVariables, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
