import { exitCodes } from '../errors.ts';
import { hasWork, type Plan } from '../registration/plan-step.ts';
import type { RegisteredEntry } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { Report } from '../report/report.ts';
import { isPlanLimit } from '../staging/plan-limit.ts';
import type { PullRequest, StagingPlace } from '../staging/pull-request.ts';
import { stagedRequest } from '../staging/staged-request.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import {
  asRegistered,
  baselineOf,
  type ComparedInput,
  isRegisteredUrl,
  notComparable,
  readProduction,
} from './production.ts';
import { carryOut, prepare, type Survey, survey, verify } from './registration-steps.ts';
import { removalOf, removeStagedEntries } from './unstage.ts';

/** `target` is where the pull request's entry goes; in a preview, the API center that it is to change. */
export interface StageInput extends ComparedInput {
  readonly command: 'register' | 'plan';
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** The environment that all staged entries share. */
  readonly stagingEnvironmentId: string;
}

/**
 * Gives a pull request an entry of its own, or in a preview only shows what merging it would do, and says
 * what becomes of the server's surface. The registered entry is never touched. The pull request's state is
 * read again before the first and after the last write: closed meanwhile, its entry goes. Never rejects:
 * whatever happens is in the report.
 */
export function stage(input: StageInput, ports: RunPorts): Promise<Report> {
  const dryRun = input.dryRun || input.place === 'preview';
  return runOnCatalogue({ ...input, dryRun }, input.request.source.key, ports, (run) =>
    steps({ ...input, dryRun }, ports, run),
  );
}

async function steps(input: StageInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  const { pullRequest, place, request } = input;
  draft.staging = { pullRequest: pullRequest.number, place, apiId: request.apiId };
  const [state, production] = await Promise.all([pullRequest.state(), readProduction(input, run)]);
  const title = request.title ?? production?.catalogue.api?.properties.title;
  if (title !== undefined) draft.title = title;
  if (state === 'closed') return closedMeanwhile(input, ports, run);
  if (state === 'unknown') {
    draft.warnings.push({
      code: 'pull-request-unknown',
      message: `The state of pull request ${pullRequest.number} could not be learnt; it is taken to be open. A sweep removes what stays behind.`,
    });
  }
  draft.endpointUrl = request.serverUrl;
  if (isRegisteredUrl(request.serverUrl, production)) return notComparable(input, run);

  const registration = { ...input, request: requestOf(input, production) };
  const found = await survey(registration, ports, run);
  const baseline = baselineOf(production, input.gate);
  const plan = await prepare(registration, found, baseline, ports, run);
  const changed = hasWork(plan);
  if (input.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  return write(registration, plan, found, ports, run);
}

async function write(
  input: StageInput,
  plan: Plan,
  found: Survey,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const { pullRequest, request } = input;
  const changed = hasWork(plan);
  if (changed) {
    if ((await pullRequest.state()) === 'closed') return closedMeanwhile(input, ports, run);
    try {
      await carryOut(input, plan, found, ports, run);
    } catch (error) {
      if (!ports.signal.aborted && (await pullRequest.state()) === 'closed') {
        return closedMeanwhile(input, ports, run);
      }
      if (isPlanLimit(error)) return noRoom(error, request.apiId, run);
      throw error;
    }
    if ((await pullRequest.state()) === 'closed') return closedMeanwhile(input, ports, run);
  }
  if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
    await look(input, input.verify, ports, run);
  }
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}

/** In the API center that people use, being listed is what somebody should know of; elsewhere it is the aim. */
async function look(
  input: StageInput,
  mode: 'auto' | 'require',
  ports: RunPorts,
  run: CatalogueRun,
): Promise<void> {
  const { draft } = run;
  const before = [...draft.warnings];
  await verify(input, mode, ports, run);
  if (input.place !== 'same-center') return;
  draft.warnings = before;
  if (draft.visibility !== 'listed') return;
  draft.warnings.push({
    code: 'staging-entry-listed',
    message: `The registry lists "${input.request.apiId}" to everybody who reads it, and clients that take it for an allow-list allow this pull request’s server. Use staging-api-center-id for an API center of its own, or leave out the stage "testing" in the portal’s visibility conditions.`,
  });
}

function requestOf(input: StageInput, production: RegisteredEntry | undefined): RegistrationRequest {
  const { request, place, pullRequest, stagingEnvironmentId } = input;
  if (place !== 'preview') {
    const title = production?.catalogue.api?.properties.title;
    return stagedRequest(request, pullRequest.number, stagingEnvironmentId, title);
  }
  return asRegistered(request, production);
}

/** The pull request was closed while the run was on its way: nothing of it may stay. */
async function closedMeanwhile(input: StageInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  const { pullRequest, request, place, dryRun } = input;
  draft.warnings.push({
    code: 'pull-request-closed',
    level: 'notice',
    message: `Pull request ${pullRequest.number} is closed: it gets no entry.`,
  });
  delete draft.links;
  if (place === 'preview') return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  return removeStagedEntries({ dryRun, pullRequest: pullRequest.number, source: request.source }, ports, run);
}

/** The plan of the API center takes no more: what was begun goes again, and the run is no failure. */
async function noRoom(refusal: unknown, apiId: string, run: CatalogueRun): Promise<Outcome> {
  const { draft } = run;
  if (draft.applied.some(({ kind, action }) => kind === 'api' && action === 'create')) {
    await run.apply(removalOf([apiId]));
  }
  delete draft.links;
  draft.warnings.push({
    code: 'staging-full',
    message: `The API center takes no further entry, so the pull request gets none: ${refusal instanceof Error ? refusal.message : String(refusal)}`,
  });
  return { status: 'skipped', exitCode: exitCodes.done, changed: draft.applied.length > 0 };
}
