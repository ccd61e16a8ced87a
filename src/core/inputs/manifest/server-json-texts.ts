import { readServerJson } from '../server-json.ts';
import { atPlace } from './checked-text.ts';
import type { Layer, Setting } from './layer.ts';
import { keyOf } from './problem.ts';
import type { ManifestTextSources } from './raw-unit.ts';
import { fileInRepository } from './repository-files.ts';
import type { DeclaredUnit } from './server.ts';
import { scalarOf } from './shape.ts';

/** What a `server.json` can say of a server here: texts alone, and no address to send a credential to. */
const texts = ['title', 'description', 'documentation-url', 'repository-url'] as const;

/**
 * The settings of a unit with the texts of its `server.json`, which win over defaults and over nothing else. Throws
 * InvalidInput with the place at fault.
 */
export function withServerJson({ settings, own }: DeclaredUnit, sources: ManifestTextSources): Layer {
  const given = settings.get(keyOf('server-json'));
  if (!given) return settings;
  const { text, place } = scalarOf(given.node, keyOf('server-json'));
  const path = fileInRepository(text, place, sources);
  const { inputs } = atPlace(place, () => readServerJson({ path, text: sources.files.read(path) }));
  const added = texts.flatMap((name): [string, Setting][] => {
    const value = inputs[name];
    if (value === undefined || own.has(keyOf(name))) return [];
    // What stands in that file is no variable of the manifest.
    const literal = value.replaceAll('${', () => '$${');
    return [[keyOf(name), { place, node: { kind: 'scalar', place, value: literal, text: literal } }]];
  });
  return new Map([...settings, ...added]);
}
