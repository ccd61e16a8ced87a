import { sep } from 'node:path';
import { InvalidInput } from '../errors.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { parseShard, type Selection } from '../fleet/selection.ts';
import { joined, type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { AuditInputs, CenterInputs, SyncInputs } from './command-inputs.ts';
import { entryInputs, newEnvironmentInputs, perEnvironmentInputs, wholeRunInputs } from './manifest/keys.ts';
import type { VariableSources } from './manifest/variables.ts';
import { parseOwner } from './parse-entry.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { centerInputs, checkIdentity, ownerContext, type Reading } from './reading.ts';
import { required } from './required.ts';
import type { InputName } from './table.ts';

/** What `sync` does, or `plan` with a manifest. The manifest is read before anything is sent. Throws InvalidInput. */
export async function readSync(command: 'sync' | 'plan', reading: Reading): Promise<SyncInputs> {
  const { checked } = reading;
  checkIdentity(checked.values);
  const path = required(checked.values, 'manifest');
  const { center, manifest, selection } = await fleetOf(path, reading, command);
  if (checked.values.prune || checked.values['prune-only']) checkName(manifest);
  return {
    ...center,
    job: 'sync',
    command,
    manifest,
    selection,
    source: parseOwner(checked.source, ownerContext(reading, center)),
  };
}

/** What `audit` looks at. Throws InvalidInput. */
export async function readAudit(command: 'audit', reading: Reading): Promise<AuditInputs> {
  const { values } = reading.checked;
  checkIdentity(values);
  const fleet =
    values.manifest === undefined
      ? { center: centerInputs(reading), selection: selectionOf(values) }
      : await fleetOf(values.manifest, reading, command);
  const { center, selection } = fleet;
  return {
    ...center,
    job: 'audit',
    command,
    ...('manifest' in fleet ? { manifest: fleet.manifest } : {}),
    selection,
  };
}

interface Fleet {
  readonly center: CenterInputs;
  readonly manifest: Manifest;
  readonly selection: Selection;
}

async function fleetOf(path: string, reading: Reading, command: 'sync' | 'plan' | 'audit'): Promise<Fleet> {
  const { checked, common, facts } = reading;
  checkNoServerInputs(checked.given);
  // Loads a YAML parser, which runs of a single server do not need.
  const { collectManifest } = await import('./manifest/collect.ts');
  const { manifestTarget, readManifest } = await import('./manifest/read-manifest.ts');
  const sources: VariableSources = {
    listed: checked.manifestVariables,
    environment: facts.environment ?? {},
    mask: facts.mask ?? (() => {}),
  };
  const declaration = collectManifest(path.split(sep).join('/'), facts.files);
  let target: Manifest['target'];
  const center = centerInputs(reading, () => {
    target = manifestTarget(declaration, sources);
    return target;
  });
  const selection = selectionOf(checked.values);
  const manifest = await readManifest(declaration, selection, {
    ...sources,
    files: facts.files,
    run: inputsOfEach(reading.raw),
    owner: { ...ownerContext(reading, center), dryRun: common.dryRun || command === 'audit' },
    ...optional('mayLackVariables', whyVariablesMayLack(reading)),
    ...optional('target', target),
  });
  return { center, manifest, selection };
}

function selectionOf(values: InputValues): Selection {
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

function inputsOfEach(raw: RawInputs): RawInputs {
  return Object.fromEntries(ofEachServer.flatMap((name) => (raw[name]?.trim() ? [[name, raw[name]]] : [])));
}

/** Outside CI nobody has the secrets of the pipeline. */
function whyVariablesMayLack({ facts }: Reading): Message | undefined {
  return facts.embedded === undefined ? undefined : 'the run is not in CI';
}

/** Throws InvalidInput for inputs of a single server: it would be unclear which server of a manifest they mean. */
function checkNoServerInputs(given: ReadonlySet<string>): void {
  const ofOne: readonly InputName[] = [
    ...entryInputs,
    ...perEnvironmentInputs,
    ...Object.values(newEnvironmentInputs),
  ];
  const found = ofOne.filter((name) => given.has(name) && !wholeRunInputs.some((other) => other === name));
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

function checkName({ name, path }: Manifest): void {
  if (name !== undefined) return;
  throw new InvalidInput({
    code: 'prune-without-name',
    message: sentence`${input('prune')} is given, and the manifest ${printable(path)} has no name.`,
    why: 'The name marks the entries of this manifest; without it those of another one could be deleted.',
    next: 'Add a name at the top of the manifest, for example: name: platform',
  });
}
