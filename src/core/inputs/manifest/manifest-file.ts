import { createHash } from 'node:crypto';
import { InvalidInput } from '../../errors.ts';
import { type RuleId, ruleIds } from '../../fleet/audit/rule-ids.ts';
import type { IgnoredFinding, ManifestFile, RemovedEntry } from '../../fleet/manifest.ts';
import { optional } from '../../optional.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import type { Place } from '../../text/place.ts';
import { type PlacedMap, type PlacedYaml, parsePlacedYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import type { InputFiles } from '../files.ts';
import { checkedText } from './checked-text.ts';
import { type Include, readIncludes } from './include.ts';
import { includedKeys, manifestKeys, newEnvironmentInputs } from './keys.ts';
import { type Layer, readLayer, type Setting } from './layer.ts';
import { manifestLimits } from './manifest-limits.ts';
import { keyOf, manifestFailure, suggestion } from './problem.ts';
import { type DeclaredServer, readServer } from './server.ts';
import { checkKeys, listOf, mapOf, scalarOf } from './shape.ts';
import { hasVariable } from './variables.ts';

/** One file of a manifest, in the form of its keys; texts may still have variables in them. */
export interface ManifestText {
  readonly file: ManifestFile;
  readonly bytes: number;
  /** Keys that only the manifest itself has, by name. */
  readonly own: ReadonlyMap<string, Setting>;
  /** What new environments are, by id. */
  readonly environments: ReadonlyMap<string, { readonly place: Place; readonly texts: Layer }>;
  readonly defaults: Layer;
  readonly enforce: Layer;
  readonly servers: readonly DeclaredServer[];
  readonly includes: readonly Include[];
  readonly removed: readonly RemovedEntry[];
  readonly ignore: readonly IgnoredFinding[];
}

/**
 * Reads one file. Throws InvalidInput, with the place where there is one.
 *
 * @param included whether another file includes it
 */
export function readManifestText(path: string, files: InputFiles, included: boolean): ManifestText {
  const bytes = files.read(path, manifestLimits.fileBytes);
  const root = parsedRoot(path, bytes);
  checkKeys(
    root,
    ['$schema', ...(included ? includedKeys : manifestKeys)],
    included ? 'a manifest that is included' : 'a manifest',
  );
  checkVersion(root);
  const { members } = root;
  const read = <T>(key: string, reader: (node: PlacedYaml) => T): T | undefined => {
    const member = members.get(key);
    return member && reader(member.value);
  };
  const servers = members.get('servers');
  if (!servers) throw withoutServers(root.place);
  return {
    file: { path, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` },
    bytes: bytes.length,
    own: new Map([...members].map(([key, { place, value }]) => [key, { place, node: value }])),
    environments: read('environments', readEnvironments) ?? new Map(),
    defaults: read('defaults', (node) => readLayer(node, 'defaults')) ?? new Map(),
    enforce: read('enforce', (node) => readLayer(node, 'enforce')) ?? new Map(),
    servers: listOf(servers.value, 'servers').items.map(readServer),
    includes: read('include', readIncludes) ?? [],
    removed: read('removed', readRemoved) ?? [],
    ignore: read('audit', readAudit) ?? [],
  };
}

function parsedRoot(path: string, bytes: Uint8Array): PlacedMap {
  const decoded = decodeUtf8(bytes);
  if (decoded.text === undefined) {
    throw new InvalidInput({
      code: 'manifest-invalid',
      message: `The manifest ${printable(path)} cannot be read: ${decoded.problem}.`,
      next: 'Save the file as UTF-8.',
    });
  }
  const { root, firstNull, problem } = parsePlacedYaml(decoded.text.replace(/^\uFEFF/, ''), path);
  if (problem) {
    const what = printable(problem.what, 300).replace(/\.$/, '');
    throw manifestFailure(problem.place, {
      what: `This is not YAML or JSON that can be read: ${what}.`,
      next: 'Correct the file at this place.',
    });
  }
  if (root.kind === 'scalar' && root.value === null) {
    throw manifestFailure(root.place, {
      what: 'The manifest is empty.',
      why: 'It would look as if every server were removed.',
      next: 'Write at least: version: 1, and servers with a list.',
    });
  }
  if (firstNull) {
    throw manifestFailure(firstNull, {
      what: 'There is no value here (null).',
      why: 'A key that is left out is not managed; null would be neither.',
      next: 'Give a value, or leave the key or the item out. An empty list is [].',
    });
  }
  return mapOf(root, 'a manifest');
}

function checkVersion({ members, place }: PlacedMap): void {
  const version = members.get('version');
  if (version && scalarOf(version.value, 'version').text === '1') return;
  throw manifestFailure(version?.value.place ?? place, {
    what: version ? 'This version reads manifests of version 1 only.' : 'The manifest has no version.',
    next: 'Write: version: 1',
  });
}

function withoutServers(place: Place): InvalidInput {
  return manifestFailure(place, {
    what: 'The manifest has no key servers.',
    why: 'A manifest without it would look as if every server were removed.',
    next: 'Add servers with a list; one that has none of its own has an empty list: servers: []',
  });
}

function readEnvironments(node: PlacedYaml): ManifestText['environments'] {
  const environments = new Map<string, { readonly place: Place; readonly texts: Layer }>();
  for (const [id, { place, value }] of mapOf(node, 'environments').members) {
    checkedText(id, place, 'environment-id');
    const map = mapOf(value, 'an environment');
    checkKeys(map, Object.keys(newEnvironmentInputs), 'an environment');
    const texts = new Map<string, Setting>();
    for (const [word, input] of Object.entries(newEnvironmentInputs)) {
      const member = map.members.get(word);
      if (!member) continue;
      const node = scalarOf(member.value, word);
      if (!hasVariable(node.text)) checkedText(node.text, node.place, input);
      texts.set(keyOf(input), { place: member.place, node });
    }
    environments.set(id, { place, texts });
  }
  return environments;
}

function readRemoved(node: PlacedYaml): readonly RemovedEntry[] {
  return listOf(node, 'removed').items.map((item) => {
    const map = mapOf(item, 'an item of removed');
    checkKeys(map, [keyOf('api-id'), 'keep'], 'an item of removed');
    const apiId = requiredText(map, keyOf('api-id'), 'an item of removed');
    const keep = map.members.get('keep');
    if (!keep || !booleanOf(keep.value, 'keep')) {
      throw manifestFailure(apiId.place, {
        what: `"${printable(apiId.text)}" in removed has no effect without keep: true.`,
        why: 'A prune deletes what the manifest does not declare; removed names what it hands over instead.',
        next: 'Add keep: true, or remove the line.',
      });
    }
    return {
      apiId: checkedText(apiId.text, apiId.place, 'api-id'),
      keep: true,
      place: apiId.place,
    };
  });
}

function readAudit(node: PlacedYaml): readonly IgnoredFinding[] {
  const audit = mapOf(node, 'audit');
  checkKeys(audit, ['ignore'], 'audit');
  const ignore = audit.members.get('ignore');
  return (ignore ? listOf(ignore.value, 'ignore').items : []).map((item) => {
    const map = mapOf(item, 'an item of ignore');
    checkKeys(map, ['rule', keyOf('api-id'), 'reason', 'until'], 'an item of ignore');
    const apiId = map.members.get(keyOf('api-id'));
    const until = map.members.get('until');
    return {
      rule: ruleOf(map),
      ...optional('apiId', apiId && scalarOf(apiId.value, keyOf('api-id')).text),
      reason: requiredText(map, 'reason', 'an item of ignore').text,
      ...optional('until', until && dayOf(until.value)),
      place: map.place,
    };
  });
}

/** The id of a rule of the audit. Throws InvalidInput with its place. */
function ruleOf(map: PlacedMap): RuleId {
  const { text, place } = requiredText(map, 'rule', 'an item of ignore');
  const rule = ruleIds.find((id) => id === text);
  if (rule !== undefined) return rule;
  throw manifestFailure(place, {
    what: `There is no rule "${printable(text)}" of the audit.`,
    next: suggestion(text, ruleIds),
  });
}

function requiredText(map: PlacedMap, key: string, where: string): { text: string; place: Place } {
  const member = map.members.get(key);
  if (member) return scalarOf(member.value, key);
  throw manifestFailure(map.place, { what: `There is no ${key} in ${where}.`, next: `Add ${key}.` });
}

/** The truth value that a value must be. Throws InvalidInput with its place. */
function booleanOf(node: PlacedYaml, name: string): boolean {
  const { text, place } = scalarOf(node, name);
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw manifestFailure(place, {
    what: `Expected ${name} to be one of true, false; got "${printable(text)}".`,
    next: `Correct ${name}.`,
  });
}

function dayOf(node: PlacedYaml): string {
  const { text, place } = scalarOf(node, 'until');
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw manifestFailure(place, {
    what: `Expected until to be a day, as YYYY-MM-DD; got "${printable(text)}".`,
    next: 'Write the last day on which the finding is ignored, for example 2027-06-30.',
  });
}
