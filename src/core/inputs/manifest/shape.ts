import { camelCase } from '../../text/camel-case.ts';
import type { Place } from '../../text/place.ts';
import type { PlacedList, PlacedMap, PlacedScalar, PlacedYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import { inputRows } from '../table.ts';
import { manifestKeys, newEnvironmentInputs, serverKeys } from './keys.ts';
import { keyOf, manifestFailure, suggestion } from './problem.ts';

const shapes = { scalar: 'a text', list: 'a list', map: 'a map' } as const;

/** The map that a value must be. Throws InvalidInput with its place. */
export function mapOf(node: PlacedYaml, name: string): PlacedMap {
  if (node.kind === 'map') return node;
  throw wrongShape(node, name, 'a map of keys and values');
}

/** The list that a value must be. Throws InvalidInput with its place. */
export function listOf(node: PlacedYaml, name: string): PlacedList {
  if (node.kind === 'list') return node;
  throw wrongShape(node, name, 'a list');
}

/** The single text, number or truth value that a value must be. Throws InvalidInput with its place. */
export function scalarOf(node: PlacedYaml, name: string): PlacedScalar {
  if (node.kind !== 'scalar') throw wrongShape(node, name, 'a single value');
  if (node.text.trim() !== '') return node;
  throw manifestFailure(node.place, {
    what: `${name} is empty.`,
    why: 'A key that is left out is not managed; an empty one says nothing.',
    next: `Give ${name} a value, or leave the key out.`,
  });
}

/** The failure for a value of another shape. */
export function wrongShape(node: PlacedYaml, name: string, expected: string) {
  return manifestFailure(node.place, {
    what: `Expected ${name} to be ${expected}; got ${shapes[node.kind]}.`,
    next: 'Correct it; the JSON Schema of a manifest shows the form of each key.',
  });
}

/** Refuses each key that does not stand here, and says where it belongs. Throws InvalidInput with its place. */
export function checkKeys({ members }: PlacedMap, known: readonly string[], where: string): void {
  for (const [key, { place }] of members) {
    if (!known.includes(key)) throw strangeKey(key, place, { known, where });
  }
}

/** The failure for a key that does not stand here. */
export function strangeKey(
  key: string,
  place: Place,
  { known, where }: { readonly known: readonly string[]; readonly where: string },
) {
  const shown = printable(key, 80);
  const belongs = rightPlace(key);
  if (belongs === undefined) {
    const meant = camelCase(key);
    return manifestFailure(place, {
      what: `${shown} is not a key of ${where}.`,
      next: known.includes(meant) ? `Did you mean ${meant}?` : suggestion(key, known),
    });
  }
  return manifestFailure(place, { what: `${shown} does not stand in ${where}.`, next: belongs });
}

/** Where a key stands that is known elsewhere; undefined where it is known nowhere. */
function rightPlace(key: string): string | undefined {
  const server = serverKeys.get(key);
  if (server?.level === 'entry') {
    const shared = server.inDefaults ? ', or in defaults' : '';
    return `${key} says something about the entry as a whole: move it to the server${shared}.`;
  }
  if (server) {
    const shared = server.inDefaults ? ', or in defaults' : '';
    return `${key} says something about one environment: move it to the environment, or to a server without environments${shared}.`;
  }
  const text = Object.entries(newEnvironmentInputs).find(([, input]) => keyOf(input) === key);
  if (text) return `Write it as ${text[0]} of the environment, in environments at the top level.`;
  if (manifestKeys.includes(key)) return `Move ${key} to the top level of the manifest.`;
  if (!inputRows.some(({ name }) => keyOf(name) === key)) return undefined;
  return `${key} is an input of the run and no key of a manifest: give it to the step or the command.`;
}
