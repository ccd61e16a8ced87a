import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import type { InputValues } from './read-values.ts';
import type { InputName } from './table.ts';

/** What to give where a required input is missing. */
const examples: Readonly<Partial<Record<InputName, string>>> = {
  'server-url': 'Give the URL of the MCP endpoint.',
  location: 'Give the Azure region, for example westeurope.',
  'tenant-id': 'Give the id of the tenant that people sign in with.',
  'surface-file': 'Give the path of the file, for example mcp-surface.json.',
};

/** Throws InvalidInput when the input was not given. */
export function required<N extends InputName>(values: InputValues, name: N): NonNullable<InputValues[N]> {
  const value = values[name];
  if (value === undefined) throw missing(name);
  return value;
}

/** The failure for an input that a command requires. */
export function missing(name: InputName): InvalidInput {
  return new InvalidInput({
    code: 'input-missing',
    message: sentence`${input(name)} is required.`,
    next: examples[name] ?? sentence`Give ${input(name)}.`,
  });
}
