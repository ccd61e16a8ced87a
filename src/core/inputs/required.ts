import { InvalidInput } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { command, input } from '../references.ts';
import type { InputValues } from './read-values.ts';
import { type InputName, inputRows } from './table.ts';

/** What to give where a required input is missing. */
const examples: Readonly<Partial<Record<InputName, Message>>> = {
  'server-url': 'Give the URL of the MCP endpoint.',
  location: 'Give the Azure region, for example westeurope.',
  'tenant-id': 'Give the id of the tenant that people sign in with.',
  'surface-file': 'Give the path of the file, for example mcp-surface.json.',
  manifest: sentence`Give the path of the manifest, or ${input('plan')} with that of a saved plan. To start a manifest, run ${command('mcp-register', 'init', '--server-url', '<url>')} with a running server, or ${command('mcp-register', 'dump', '--out', 'mcp-register.yaml')} for what an API center has.`,
};

/** Throws InvalidInput when the input was not given. */
export function required<N extends InputName>(values: InputValues, name: N): NonNullable<InputValues[N]> {
  const value = values[name];
  if (value === undefined) throw missingInput(name);
  return value;
}

/**
 * The failure for an input that a command requires.
 *
 * @param why it is missing, where another input could have given it
 * @param next what to give, where the command takes another input instead
 */
export function missingInput(name: InputName, why?: Message, next?: Message): InvalidInput {
  return new InvalidInput({
    code: 'input-missing',
    message: sentence`${input(name)} is required.`,
    ...optional('why', why),
    next: next ?? examples[name] ?? sentence`Give ${input(name)}${choicesOf(name)}.`,
  });
}

function choicesOf(name: InputName): string {
  const kind = inputRows.find((row) => row.name === name)?.kind;
  return kind?.type === 'choice' ? `, one of ${kind.choices.join(', ')}` : '';
}
