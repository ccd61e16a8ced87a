import { isDeepStrictEqual } from 'node:util';
import type { Emulator } from '../src/emulator/emulator-options.ts';

/** What is stored, one entry for each thing that a write makes: a definition's document is one of its own. */
export type Catalogue = ReadonlyMap<string, unknown>;

export function catalogueOf(emulator: Emulator): Catalogue {
  const catalogue = new Map<string, unknown>();
  for (const [id, { properties, text }] of emulator.contents()) {
    const path = id.split('/workspaces/default/')[1];
    if (path === undefined) continue;
    catalogue.set(path, properties);
    if (text !== undefined) catalogue.set(`${path}/importSpecification`, text);
  }
  return catalogue;
}

/** The paths at which two catalogues differ, in order. */
export function differences(one: Catalogue, other: Catalogue): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => !isDeepStrictEqual(one.get(path), other.get(path)))
    .sort();
}
