import { InvalidInput } from '../../core/errors.ts';
import { inputRows } from '../../core/inputs/table.ts';
import type { RawInputs } from '../../core/inputs/values.ts';
import { printable } from '../../core/text/printable.ts';
import type { Environment } from '../environment.ts';
import { type PipelineCommand, pipelineCommands } from '../pipeline-run.ts';

/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, hyphens kept. What is not
 * given is an empty text.
 */
export function actionInputs(env: Environment): RawInputs {
  return Object.fromEntries(
    inputRows
      .filter(({ cliOnly }) => !cliOnly)
      .map(({ name }): [string, string] => [name, variable(env, name)])
      .filter(([, value]) => value.trim() !== ''),
  );
}

/** Throws InvalidInput for a command that there is not. */
export function actionCommand(env: Environment): PipelineCommand {
  const wanted = variable(env, 'command').trim() || 'register';
  const command = pipelineCommands.find((candidate) => candidate === wanted);
  if (command) return command;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${printable(wanted)}".`,
    next: 'Correct command and run again.',
  });
}

/** The secret texts among the inputs: to be masked before the first line is printed. */
export function secretValues(raw: RawInputs): string[] {
  const secrets = inputRows.filter(({ secret }) => secret).map(({ name }) => name);
  return Object.entries(raw)
    .filter(([name]) => secrets.includes(name))
    .flatMap(([name, value]) => {
      // Of a header only the value is secret; masking its name would hide ordinary words.
      const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
      return name === 'probe-headers' ? lines.flatMap(headerSecrets) : lines;
    })
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
}

/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line: string): string[] {
  const value = line.slice(line.indexOf(':') + 1).trim();
  const [, credential] = /^\S+\s+(\S.*)$/.exec(value) ?? [];
  return credential === undefined ? [value] : [value, credential];
}

function variable(env: Environment, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
