import { InvalidInput } from '../../core/errors.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { type Input, mayComeFromEnvironment } from '../../core/inputs/input.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { inputRows } from '../../core/inputs/table.ts';
import { type Message, type Reference, sentence } from '../../core/message.ts';
import { nearest } from '../../core/text/nearest.ts';
import { printable } from '../../core/text/printable.ts';

const prefix = 'MCP_REGISTER_';

/** The two ways to name an API center; one that is typed replaces the other in the environment. */
const targetForms: readonly (readonly string[])[] = [
  ['api-center-id'],
  ['subscription-id', 'resource-group', 'api-center-name'],
];

/** The environment variable of an input: `MCP_REGISTER_FUNCTION_KEY` for `function-key`. */
export function variableOf(name: string): string {
  return `${prefix}${name.toUpperCase().replaceAll('-', '_')}`;
}

/**
 * The inputs that the environment gives and that were not typed. An empty variable counts as not set. Throws
 * InvalidInput for a variable of this prefix that is no input, or one that must be typed.
 */
export function environmentInputs(env: HostVariables, typed: RawInputs): RawInputs {
  const rows = new Map(inputRows.map((row) => [variableOf(row.name), row]));
  const found = Object.entries(env)
    .filter(([variable]) => variable.startsWith(prefix))
    .map(([variable, value = '']) => ({ row: rowOf(variable, rows), variable, value }))
    .filter(({ value }) => value.trim() !== '');
  for (const { row, variable } of found) if (!mayComeFromEnvironment(row)) throw mustBeTyped(variable, row);
  const replaced = replacedBy(Object.keys(typed));
  return Object.fromEntries(
    found.filter(({ row }) => !replaced.has(row.name)).map(({ row, value }) => [row.name, value]),
  );
}

/** What typed inputs replace: themselves, and the other way to name the API center. */
function replacedBy(typed: readonly string[]): ReadonlySet<string> {
  const isTyped = (names: readonly string[]) => names.some((name) => typed.includes(name));
  const [whole = [], parts = []] = targetForms;
  return new Set([...typed, ...(isTyped(whole) ? parts : []), ...(isTyped(parts) ? whole : [])]);
}

function rowOf(variable: string, rows: ReadonlyMap<string, Input>): Input {
  const row = rows.get(variable);
  if (row && !row.hostsOnly) return row;
  const known = [...rows].filter(([, candidate]) => mayComeFromEnvironment(candidate)).map(([name]) => name);
  const suggestion = nearest(variable, known);
  throw refusal(
    `The environment variable ${printable(variable, 80)} is not an input of this command line.`,
    suggestion === undefined
      ? 'Unset it, or correct its name.'
      : `Did you mean ${suggestion}? Else unset it.`,
  );
}

function mustBeTyped(variable: string, { name }: Input): InvalidInput {
  const reference: Reference = { input: name };
  return refusal(
    sentence`${reference} is not taken from the environment, and ${variable} is set.`,
    sentence`Unset ${variable}, and give ${reference} in the command.`,
  );
}

function refusal(message: Message, next: Message): InvalidInput {
  return new InvalidInput({ code: 'variable-unknown', message, next });
}
