import { sep } from 'node:path';
import { InvalidInput } from '../errors.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type { IdleInputs, StageFleetInputs, SyncInputs, UnstageInputs } from './command-inputs.ts';
import { parseOwner } from './parse-entry.ts';
import { parseStaging } from './parse-staging.ts';
import { parseSyncPolicy } from './parse-sync-policy.ts';
import { planOutOf } from './plan-out.ts';
import { checkNoServerInputs, inputsOfEach, readFleet, selectionOf, sourcesOf } from './read-fleet.ts';
import { checkIdentity, ownerContext, type Reading } from './reading.ts';
import { required } from './required.ts';

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
  const fleet = await readFleet(path, reading, { command, forPullRequest });
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

function checkName({ name, path }: Manifest): void {
  if (name !== undefined) return;
  throw new InvalidInput({
    code: 'prune-without-name',
    message: sentence`${input('prune')} is given, and the manifest ${printable(path)} has no name.`,
    why: 'The name marks the entries of this manifest; without it those of another one could be deleted.',
    next: 'Add a name at the top of the manifest, for example: name: platform',
  });
}
