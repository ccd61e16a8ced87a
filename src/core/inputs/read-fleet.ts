import { sep } from 'node:path';
import { InvalidInput } from '../errors.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { parseShard, type Selection } from '../fleet/selection.ts';
import { joined, type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import type { CenterInputs, StageFleetInputs } from './command-inputs.ts';
import { entryInputs, newEnvironmentInputs, perEnvironmentInputs, wholeRunInputs } from './manifest/keys.ts';
import type { VariableSources } from './manifest/variables.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { centerInputs, ownerContext, type Reading } from './reading.ts';
import type { InputName } from './table.ts';

/** What a manifest declares, for a run over it. */
export interface Fleet {
  readonly center: CenterInputs;
  readonly manifest: Manifest;
  readonly selection: Selection;
  readonly gone: StageFleetInputs['gone'];
  readonly unknownBase: boolean;
}

interface FleetPurpose {
  readonly command: 'sync' | 'plan' | 'audit';
  readonly forPullRequest: boolean;
}

/** Reads a manifest with all that it includes. Throws InvalidInput. */
export async function readFleet(
  path: string,
  reading: Reading,
  { command, forPullRequest }: FleetPurpose,
): Promise<Fleet> {
  const { checked, common, facts } = reading;
  checkNoServerInputs(checked.given, command);
  // Loads a YAML parser, which runs of a single server do not need.
  const { collectManifest } = await import('./manifest/collect.ts');
  const { manifestTarget, readManifest } = await import('./manifest/read-manifest.ts');
  const { scopeOf } = await import('./manifest/scope.ts');
  const sources = sourcesOf(reading);
  const declaration = collectManifest(path.split(sep).join('/'), facts.files);
  let target: Manifest['target'];
  const center = centerInputs(reading, () => {
    target = manifestTarget(declaration, sources);
    return target;
  });
  const selection = selectionOf(checked.values);
  const { files, filesOfCommit } = facts;
  const scope = scopeOf(declaration, selection, { files, filesOfCommit, forPullRequest });
  const manifest = await readManifest(declaration, selection, {
    ...sources,
    files,
    includes: scope.includes,
    run: inputsOfEach(reading.raw),
    owner: { ...ownerContext(reading, center), dryRun: common.dryRun || command === 'audit' },
    ...optional('mayLackVariables', whyVariablesMayLack(reading)),
    ...optional('target', target),
  });
  const { gone, unknownBase, warnings } = scope;
  return {
    center,
    manifest: { ...manifest, warnings: [...manifest.warnings, ...warnings] },
    selection,
    gone,
    unknownBase,
  };
}

export function sourcesOf({ checked, facts }: Reading): VariableSources {
  return {
    listed: checked.manifestVariables,
    environment: facts.environment ?? {},
    mask: facts.mask ?? (() => {}),
  };
}

export function selectionOf(values: InputValues): Selection {
  const { only, environments, 'changed-since': changedSince, shard } = values;
  return {
    ...optional('only', only.length === 0 ? undefined : only),
    ...optional('environments', environments.length === 0 ? undefined : environments),
    ...optional('changedSince', changedSince),
    ...optional('shard', shard === undefined ? undefined : parseShard(shard)),
  };
}

/** Inputs of the run that hold for every server of a manifest. */
const ofEachServer: readonly InputName[] = ['source', 'allowed-hosts', 'verbose', ...wholeRunInputs];

export function inputsOfEach(raw: RawInputs): RawInputs {
  return Object.fromEntries(ofEachServer.flatMap((name) => (raw[name]?.trim() ? [[name, raw[name]]] : [])));
}

/** Outside CI nobody has the secrets of the pipeline. */
function whyVariablesMayLack({ facts }: Reading): Message | undefined {
  return facts.embedded === undefined ? undefined : 'the run is not in CI';
}

/** Inputs of a single server that mean the whole catalogue to an audit: its gate, and credentials by their hosts. */
const ofWholeAudit: readonly InputName[] = ['fail-on', 'function-key', 'probe-headers', 'probe-audience'];

/** Throws InvalidInput for inputs of a single server: it would be unclear which server of a manifest they mean. */
export function checkNoServerInputs(given: ReadonlySet<string>, command: FleetPurpose['command']): void {
  const ofWholeRun = [...wholeRunInputs, ...(command === 'audit' ? ofWholeAudit : [])];
  const ofOne: readonly InputName[] = [
    ...entryInputs,
    ...perEnvironmentInputs,
    ...Object.values(newEnvironmentInputs),
    'definition-out',
  ];
  const found = ofOne.filter((name) => given.has(name) && !ofWholeRun.includes(name));
  if (found.length === 0) return;
  const names = joined(
    found.map((name) => input(name)),
    ', ',
  );
  throw new InvalidInput({
    code: 'server-input-with-manifest',
    message: sentence`${input('manifest')} is given together with ${names}, which would mean a single server.`,
    next: 'Say it in the manifest: at the server, in defaults for all, or in enforce to overrule them. Else leave it out.',
  });
}
