import { createHash } from 'node:crypto';
import { unitKey } from '../../fleet/successor.ts';
import type { JsonValue } from '../../json.ts';
import type { PlacedYaml } from '../../text/placed-yaml.ts';
import type { InputFiles } from '../files.ts';
import type { Declaration } from './collect.ts';
import { targetInputs } from './keys.ts';
import { type Layer, mergeLayers } from './layer.ts';
import { keyOf } from './problem.ts';
import { besideFile } from './repository-files.ts';

/** A manifest as it is in some files. */
export interface Revision {
  readonly declaration: Declaration;
  readonly files: InputFiles;
}

type Declared = Declaration['units'][number];

const namedFiles = (['definition-file', 'surface-file', 'server-json'] as const).map(keyOf);

/** Keys of the manifest itself that decide whose each entry is. */
const markKeys = ['name', 'previousNames'] as const;
/** Those that decide where each entry is. */
const targetKeys = targetInputs.map(keyOf);

/**
 * The units that another revision of the manifest does not declare in the same way. What is compared is all that holds
 * for a unit, after includes, defaults and `enforce`, and the contents of the files that it names; variables count by
 * their names. All of them are declared anew where the manifest has another name, or names another API center.
 *
 * @param isTarget whether the manifest, and not the run, names the API center
 */
export function changedUnits(now: Revision, then: Revision, isTarget: boolean): Set<Declared> {
  if (ofAll(now, isTarget) !== ofAll(then, isTarget)) return new Set(now.declaration.units);
  const before = new Map(then.declaration.units.map((unit) => [unitKey(unit), declared(unit, then)]));
  return new Set(now.declaration.units.filter((unit) => before.get(unitKey(unit)) !== declared(unit, now)));
}

/** What a manifest says of all its entries, beside what each of them says of itself. */
function ofAll({ declaration: { own } }: Revision, isTarget: boolean): string {
  const said = [...markKeys, ...(isTarget ? targetKeys : [])].map((key): JsonValue => {
    const setting = own.get(key);
    return setting ? contents(setting.node) : null;
  });
  return JSON.stringify(said);
}

function declared(unit: Declared, { declaration, files }: Revision): string {
  const environment = declaration.environments.get(unit.environmentId.toLowerCase());
  const settings = environment ? mergeLayers([unit.settings, environment]) : unit.settings;
  const { protected: isProtected = null, owner = null, previousApiIds, restrictions } = unit;
  const said = [...settings].map(([key, { node }]): JsonValue => [key, contents(node)]);
  return JSON.stringify([
    ...said.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    [
      owner,
      isProtected,
      previousApiIds,
      restrictions.map(({ apiIds = [], hosts = [] }) => [...apiIds, '', ...hosts]),
    ],
    fileHashes(settings, files),
  ]);
}

/** What a node says, without its place. */
function contents(node: PlacedYaml): JsonValue {
  switch (node.kind) {
    case 'scalar':
      return node.text;
    case 'list':
      return node.items.map(contents);
    case 'map':
      return Object.fromEntries([...node.members].map(([name, { value }]) => [name, contents(value)]));
  }
}

/** A file that cannot be read is one that changed when it can. */
function fileHashes(settings: Layer, files: InputFiles): readonly (string | null)[] {
  return namedFiles.map((key) => {
    const node = settings.get(key)?.node;
    if (node?.kind !== 'scalar') return null;
    try {
      const bytes = files.read(besideFile(node.text, node.place));
      return createHash('sha256').update(bytes).digest('hex');
    } catch {
      return null;
    }
  });
}
