import type { Place } from '../../text/place.ts';
import type { PlacedMap, PlacedYaml } from '../../text/placed-yaml.ts';
import type { Input } from '../input.ts';
import { inputRows } from '../table.ts';
import { type ServerKey, serverKeys } from './keys.ts';
import { manifestFailure } from './problem.ts';
import { listOf, mapOf, scalarOf, strangeKey, wrongShape } from './shape.ts';

/** What a map of the manifest says about servers, by key, in the form that each key needs. */
export type Layer = ReadonlyMap<string, Setting>;

export interface Setting {
  /** Of the key. */
  readonly place: Place;
  readonly node: PlacedYaml;
}

/** A map that speaks of servers. */
export type LayerKind = 'server' | 'server-with-environments' | 'environment' | 'defaults' | 'enforce';

const names: Readonly<Record<LayerKind, string>> = {
  server: 'a server',
  'server-with-environments': 'a server that has environments',
  environment: 'an environment of a server',
  defaults: 'defaults',
  enforce: 'enforce',
};

const knownKeys: Readonly<Record<LayerKind, readonly string[]>> = {
  server: ['environments', ...keysThat(() => true)],
  'server-with-environments': ['environments', ...keysThat(({ level }) => level === 'entry')],
  environment: keysThat(({ level, input }) => level === 'environment' && input !== 'environment-id'),
  defaults: keysThat(({ inDefaults }) => inDefaults),
  enforce: keysThat(({ inEnforce }) => inEnforce),
};

const known: Readonly<Record<LayerKind, ReadonlySet<string>>> = {
  server: new Set(knownKeys.server),
  'server-with-environments': new Set(knownKeys['server-with-environments']),
  environment: new Set(knownKeys.environment),
  defaults: new Set(knownKeys.defaults),
  enforce: new Set(knownKeys.enforce),
};

const rows: ReadonlyMap<string, Input> = new Map(inputRows.map((row) => [row.name, row]));

/** Reads such a map. Throws InvalidInput for a key that does not stand there, and for a value of another form. */
export function readLayer(node: PlacedYaml, kind: LayerKind): Layer {
  const layer = new Map<string, Setting>();
  for (const [key, { place, value }] of mapOf(node, names[kind]).members) {
    if (!known[kind].has(key)) throw misplaced(key, place, kind);
    const row = serverKeys.get(key);
    if (!row) continue;
    checkForm(row, value);
    layer.set(key, { place, node: value });
  }
  return layer;
}

/** The layers as one, later ones first in rank: maps merge, everything else is replaced. */
export function mergeLayers(layers: readonly Layer[]): Layer {
  const merged = new Map<string, Setting>();
  for (const layer of layers) {
    for (const [key, setting] of layer) {
      const below = merged.get(key);
      merged.set(key, below ? { ...setting, node: mergedNode(below.node, setting.node) } : setting);
    }
  }
  return merged;
}

function mergedNode(below: PlacedYaml, above: PlacedYaml): PlacedYaml {
  if (below.kind !== 'map' || above.kind !== 'map') return above;
  const members = new Map(below.members);
  for (const [name, member] of above.members) {
    const other = members.get(name);
    members.set(name, other ? { ...member, value: mergedNode(other.value, member.value) } : member);
  }
  return { ...above, members } satisfies PlacedMap;
}

function keysThat(condition: (row: ServerKey) => boolean): readonly string[] {
  return [...serverKeys.values()].filter(condition).map(({ key }) => key);
}

function misplaced(key: string, place: Place, kind: LayerKind) {
  const { inDefaults, inEnforce } = serverKeys.get(key) ?? {};
  const ofOne = (kind === 'defaults' && inDefaults === false) || (kind === 'enforce' && inEnforce === false);
  if (ofOne) {
    return manifestFailure(place, {
      what: `${key} does not stand in ${kind}.`,
      next: `${key} belongs to one server: move it there.`,
    });
  }
  if (kind === 'environment' && serverKeys.get(key)?.input === 'environment-id') {
    return manifestFailure(place, {
      what: `${key} does not stand in an environment of a server.`,
      next: 'The key of the environment is its id already: remove it.',
    });
  }
  return strangeKey(key, place, { known: knownKeys[kind], where: names[kind] });
}

function checkForm({ key, input }: ServerKey, node: PlacedYaml): void {
  const kind = input === undefined ? undefined : rows.get(input)?.kind;
  if (input === 'custom-properties') {
    mapOf(node, key);
  } else if (kind?.type === 'text' && kind.format === 'headers' && node.kind === 'map') {
    for (const [name, { value }] of node.members) scalarOf(value, `the header "${name}"`);
  } else if (key === 'previousApiIds' || (kind?.type === 'lines' && node.kind === 'list')) {
    for (const item of listOf(node, key).items) checkItem(scalarOf(item, `an item of ${key}`), key);
  } else if (node.kind !== 'scalar') {
    throw wrongShape(node, key, 'a single value');
  } else {
    scalarOf(node, key);
  }
}

/** A list reaches the checks as lines. */
function checkItem(node: PlacedYaml & { readonly text: string }, key: string): void {
  if (!/[\r\n,]/.test(node.text)) return;
  throw manifestFailure(node.place, {
    what: `An item of ${key} contains a comma or a line break.`,
    next: 'Write one item for each.',
  });
}
