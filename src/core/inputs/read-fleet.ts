import { sep } from 'node:path';
import { InvalidInput } from '../errors.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { parseShard, type Selection } from '../fleet/selection.ts';
import { sharedUrls } from '../fleet/shared-urls.ts';
import { joined, type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { localSource } from '../registration/source.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type {
  AuditInputs,
  CenterInputs,
  IdleInputs,
  RegistryAuditInputs,
  StageFleetInputs,
  SyncInputs,
  UnstageInputs,
} from './command-inputs.ts';
import { entryInputs, newEnvironmentInputs, perEnvironmentInputs, wholeRunInputs } from './manifest/keys.ts';
import type { VariableSources } from './manifest/variables.ts';
import { checkRegistryAlone, parseAudit } from './parse-audit.ts';
import { parseOwner } from './parse-entry.ts';
import { parseStaging } from './parse-staging.ts';
import { parseSyncPolicy } from './parse-sync-policy.ts';
import { planOutOf } from './plan-out.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { centerInputs, checkIdentity, ownerContext, type Reading } from './reading.ts';
import { required } from './required.ts';
import type { InputName } from './table.ts';

/** What `sync` does, or `plan` with a manifest. The manifest is read before anything is sent. Throws InvalidInput. */
export async function readSync(
  command: 'sync' | 'plan',
  given: Reading,
): Promise<SyncInputs | StageFleetInputs | UnstageInputs | IdleInputs> {
  const reading = maskingOnce(given);
  const { checked, common } = reading;
  const { values } = checked;
  const path = required(values, 'manifest');
  const checkedUnits = await readWithoutVariables(path, reading);
  const event = await reading.facts.eventOf(common);
  if (event.kind === 'idle') return { ...common, job: 'nothing', command, reason: event.reason };
  // Its servers are not asked: the manifest of an untrusted author could name any address.
  const look = (why: string): IdleInputs => ({
    ...common,
    job: 'nothing',
    command,
    reason: sentence`${why} ${checkedUnits}`,
  });
  if (event.kind === 'without-credentials') return look(event.reason);
  if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
    return look(event.withoutCredentials);
  }
  checkIdentity(values);
  const forPullRequest = event.kind === 'pull-request' && !event.closed;
  const fleet = await fleetOf(path, reading, { command, forPullRequest });
  const { center, manifest, selection } = fleet;
  const source = parseOwner(checked.source, ownerContext(reading, center));
  if (values.prune || values['prune-only']) checkName(manifest);
  const planOut = planOutOf(values, reading.raw);
  const run = { ...center, command, manifest, selection, policy: parseSyncPolicy(values), source };
  switch (event.kind) {
    case 'ordinary':
      return { ...run, job: 'sync', ...optional('planOut', planOut) };
    case 'preview':
      return { ...run, job: 'sync', dryRun: true, reason: event.reason };
    case 'pull-request': {
      const { number } = event;
      const given = parseStaging(values, center.target);
      const staging = fleet.unknownBase ? { ...given, place: 'preview' as const } : given;
      if (event.closed) {
        return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen: false };
      }
      const maxStaged = values['max-staged'];
      return { ...run, job: 'stage-fleet', number, staging, maxStaged, gone: fleet.gone };
    }
  }
}

/** The manifest is read twice: before the event is known, and for what it means. */
function maskingOnce(reading: Reading): Reading {
  const { mask } = reading.facts;
  if (!mask) return reading;
  const masked = new Set<string>();
  const once = (secret: string) => {
    if (!masked.has(secret)) mask(secret);
    masked.add(secret);
  };
  return { ...reading, facts: { ...reading.facts, mask: once } };
}

/** Checks all that can be checked before the event is known, and says what that came to. Throws InvalidInput. */
async function readWithoutVariables(path: string, reading: Reading): Promise<string> {
  const { facts } = reading;
  checkNoServerInputs(reading.checked.given, 'sync');
  const { collectManifest } = await import('./manifest/collect.ts');
  const { readManifest } = await import('./manifest/read-manifest.ts');
  const declaration = collectManifest(path.split(sep).join('/'), facts.files);
  const { units, skipped, files } = await readManifest(declaration, selectionOf(reading.checked.values), {
    ...sourcesOf(reading),
    files: facts.files,
    run: inputsOfEach(reading.raw),
    owner: { loopback: true, hostSource: facts.hostSource, dryRun: true },
    mayLackVariables: 'it is not needed for this check',
  });
  return `The manifest is valid: ${counted(units.length + skipped.length, 'unit')} in ${counted(files.length, 'file')}. No server was probed.`;
}

/** What `audit` looks at: a registry alone where its address is given, for which nobody signs in. Throws InvalidInput. */
export async function readAudit(
  command: 'audit',
  reading: Reading,
): Promise<AuditInputs | RegistryAuditInputs> {
  const { values, source: given } = reading.checked;
  const options = parseAudit(reading.checked);
  const { 'registry-url': registryUrl } = values;
  if (registryUrl !== undefined) {
    checkRegistryAlone(values);
    const selection = selectionOf(values);
    return { ...reading.common, job: 'audit-registry', command, registryUrl, selection, options };
  }
  checkIdentity(values);
  const fleet =
    values.manifest === undefined
      ? { center: centerInputs(reading), selection: selectionOf(values) }
      : await fleetOf(values.manifest, reading, { command, forPullRequest: false });
  const { center, selection } = fleet;
  const { hostSource, loopback } = ownerContext(reading, center);
  const source = given ?? hostSource ?? (loopback ? localSource : undefined);
  return {
    ...center,
    job: 'audit',
    command,
    ...('manifest' in fleet ? { manifest: fleet.manifest } : {}),
    selection,
    options,
    ...optional('source', source),
  };
}

interface Fleet {
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

async function fleetOf(
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
    // An audit has a rule for it, with a place to ignore it.
    manifest: {
      ...manifest,
      warnings: [
        ...manifest.warnings,
        ...(command === 'audit' ? [] : sharedUrls(manifest.units)),
        ...warnings,
      ],
    },
    selection,
    gone,
    unknownBase,
  };
}

function sourcesOf({ checked, facts }: Reading): VariableSources {
  return {
    listed: checked.manifestVariables,
    environment: facts.environment ?? {},
    mask: facts.mask ?? (() => {}),
  };
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

/** Inputs of a single server that mean the whole catalogue to an audit: its gate, and credentials by their hosts. */
const ofWholeAudit: readonly InputName[] = ['fail-on', 'function-key', 'probe-headers', 'probe-audience'];

/** Throws InvalidInput for inputs of a single server: it would be unclear which server of a manifest they mean. */
function checkNoServerInputs(given: ReadonlySet<string>, command: FleetPurpose['command']): void {
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

function checkName({ name, path }: Manifest): void {
  if (name !== undefined) return;
  throw new InvalidInput({
    code: 'prune-without-name',
    message: sentence`${input('prune')} is given, and the manifest ${printable(path)} has no name.`,
    why: 'The name marks the entries of this manifest; without it those of another one could be deleted.',
    next: 'Add a name at the top of the manifest, for example: name: platform',
  });
}
