import { exitCodes, Failure } from '../errors.ts';
import { sentence } from '../message.ts';
import { isPlanLimit } from '../pull-requests/plan-limit.ts';
import type { PullRequest, StagingPlace } from '../pull-requests/pull-request.ts';
import { stagedRequest } from '../pull-requests/staged-request.ts';
import { input as inputNamed } from '../references.ts';
import { hasWork } from '../registration/plan-step.ts';
import type { RegisteredEntry } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { Report } from '../report/report.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';
import { probeAndRead } from './probe-and-read.ts';
import {
  asRegistered,
  baselineOf,
  type ComparedInput,
  isRegisteredUrl,
  notComparable,
  readProduction,
  warnOfOtherOwner,
} from './production.ts';
import { carryOut, type PlannedRegistration, prepare, verify } from './registration-steps.ts';
import { removalOf, removeStagedEntries } from './unstage.ts';

/** `target` is the API center for the pull request's entry; in a preview, the one that the pull request would change. */
export interface StageInput extends ComparedInput {
  readonly command: 'register' | 'plan';
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** Id of the environment that all staged entries share. */
  readonly stagingEnvironmentId: string;
}

/**
 * Registers a separate entry for a pull request, or in a preview only shows what merging it would change, and compares
 * the server's surface with the registered one. It never changes the registered entry. It reads the state of the pull
 * request again before the first and after the last write, and removes the entry of one that has been closed. Never
 * rejects: a failure is in the report.
 */
export function stage(input: StageInput, ports: RunPorts): Promise<Report> {
  const dryRun = input.dryRun || input.place === 'preview';
  return runOnCatalogue({ ...input, dryRun }, input.request.source.key, ports, (run) =>
    steps({ ...input, dryRun }, ports, run),
  );
}

async function steps(given: StageInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  const input = { ...given, request: await ofExistingEntry(given.request, run.readOther(given.production)) };
  const { pullRequest, place, request } = input;
  draft.staging = { pullRequest: pullRequest.number, place, apiId: request.apiId };
  const [state, production] = await Promise.all([pullRequest.state(), readProduction(input, run)]);
  const title = request.title ?? production?.currentState.api?.properties.title;
  if (title !== undefined) draft.title = title;
  if (state === 'closed') return closedDuringRun(input, ports, run);
  if (state === 'unknown') {
    draft.warnings.push({
      code: 'pull-request-unknown',
      message: sentence`The state of pull request ${pullRequest.number} is unknown, so the run treats it as open. If it is closed, a sweep removes its entry later.`,
    });
  }
  draft.endpointUrl = request.serverUrl;
  if (isRegisteredUrl(request.serverUrl, production)) return notComparable(input, production, run);
  if (place !== 'preview') warnOfOtherOwner(input, production, run);

  const registration = { ...input, request: requestOf(input, production) };
  const found = await probeAndRead(registration, ports, run);
  const baseline = baselineOf(production, input.gate);
  const plan = await prepare(registration, { ...found, baseline }, ports, run);
  const changed = hasWork(plan);
  if (input.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  return write(registration, { ...found, plan }, ports, run);
}

async function write(
  input: StageInput,
  planned: PlannedRegistration,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const { pullRequest, request } = input;
  const changed = hasWork(planned.plan);
  if (changed) {
    if ((await pullRequest.state()) === 'closed') return closedDuringRun(input, ports, run);
    try {
      await carryOut(input, planned, ports, run);
    } catch (error) {
      if (!ports.signal.aborted && (await pullRequest.state()) === 'closed') {
        return closedDuringRun(input, ports, run);
      }
      if (isPlanLimit(error)) return noRoom(error, request.apiId, run);
      throw error;
    }
    if ((await pullRequest.state()) === 'closed') return closedDuringRun(input, ports, run);
  }
  if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
    await look(input, { mode: input.verify, transport: planned.transport }, ports, run);
  }
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}

/** Verifies the result. In the API center that people use, a listed entry is a warning; elsewhere it is the goal. */
async function look(
  input: StageInput,
  how: Parameters<typeof verify>[1],
  ports: RunPorts,
  run: CatalogueRun,
): Promise<void> {
  const { draft } = run;
  const before = [...draft.warnings];
  await verify(input, how, ports, run);
  if (input.place !== 'same-center') return;
  draft.warnings = before;
  if (draft.visibility !== 'listed') return;
  draft.warnings.push({
    code: 'staging-entry-listed',
    message: sentence`The registry lists "${input.request.apiId}" for everyone who reads it, and clients that use the registry as an allowlist allow the server of this pull request. Use a separate API center with ${inputNamed('staging-api-center-id')}, or exclude the stage "testing" in the visibility conditions of the portal.`,
  });
}

function requestOf(input: StageInput, production: RegisteredEntry | undefined): RegistrationRequest {
  const { request, place, pullRequest, stagingEnvironmentId } = input;
  if (place !== 'preview') {
    const title = production?.currentState.api?.properties.title;
    return stagedRequest(request, pullRequest.number, stagingEnvironmentId, title);
  }
  return asRegistered(request, production);
}

/** Ends a run whose pull request is closed: removes its entry, if there is one. */
async function closedDuringRun(input: StageInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  const { pullRequest, request, place, dryRun } = input;
  draft.warnings.push({
    code: 'pull-request-closed',
    level: 'notice',
    message: `Pull request ${pullRequest.number} is closed, so it gets no entry.`,
  });
  delete draft.links;
  if (place === 'preview') return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  return removeStagedEntries({ dryRun, pullRequest: pullRequest.number, source: request.source }, ports, run);
}

/** Ends a run that reached the limit of the API center's plan: removes an entry that it began, and does not fail. */
async function noRoom(refusal: unknown, apiId: string, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  if (draft.applied.some(({ kind, action }) => kind === 'api' && action === 'create')) {
    await run.apply(removalOf([apiId]));
  }
  delete draft.links;
  draft.warnings.push({
    code: 'staging-full',
    message: sentence`The API center has no room for another entry, so the pull request gets none: ${refusal instanceof Failure ? refusal.text : String(refusal)}`,
  });
  return { status: 'skipped', exitCode: exitCodes.done, changed: draft.applied.length > 0 };
}
