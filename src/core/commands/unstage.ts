import { missingApiCenter } from '../apicenter/errors.ts';
import { exitCodes } from '../errors.ts';
import { protectedEntry } from '../registration/ownership.ts';
import type { Plan } from '../registration/plan-step.ts';
import type { Source } from '../registration/source.ts';
import { describeStep, type Report } from '../report/report.ts';
import type { PullRequest, StagingPlace } from '../staging/pull-request.ts';
import { passedOver, stagedEntries } from '../staging/staged-entries.ts';
import { type CatalogueInput, type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

export interface UnstageInput extends CatalogueInput {
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** Whose entries these are. */
  readonly source: Source;
  /** Somebody asked for it by name; else only the entries of a pull request go that is not open any more. */
  readonly evenWhenOpen: boolean;
}

/**
 * Removes the entries of a pull request that was closed, found by their stamps alone. One that is open after
 * all keeps them: its own run stages it again. Never rejects: whatever happens is in the report.
 */
export function unstage(input: UnstageInput, ports: RunPorts): Promise<Report> {
  return runOnCatalogue(input, input.source.key, ports, (run) => steps(input, ports, run));
}

async function steps(input: UnstageInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { pullRequest, place, source, dryRun } = input;
  const { draft } = run;
  draft.staging = { pullRequest: pullRequest.number, place };
  if (!input.evenWhenOpen && (await pullRequest.state()) === 'open') {
    draft.warnings.push({
      code: 'pull-request-open',
      level: 'notice',
      message: `Pull request ${pullRequest.number} is open: its entries stay.`,
    });
    return { status: 'skipped', exitCode: exitCodes.done, changed: false };
  }
  if (place === 'preview') return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  const wanted = { dryRun, pullRequest: pullRequest.number, source, isAskedFor: input.evenWhenOpen };
  return removeStagedEntries(wanted, ports, run);
}

interface WantedRemoval {
  readonly dryRun: boolean;
  readonly pullRequest: number;
  readonly source: Source;
  /** A person asked for it: then an entry that is protected is a refusal and no warning. */
  readonly isAskedFor?: boolean;
}

/**
 * Removes what the stamps of one source name as this pull request's. What is gone already is no failure, and what
 * is protected stays.
 */
export async function removeStagedEntries(
  wanted: WantedRemoval,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const { center, draft } = run;
  const [service, apis] = await run.timed('read', () =>
    Promise.all([center.getService(), center.listApis()]),
  );
  if (!service) throw missingApiCenter(center.paths.service);
  const { own, foreign } = stagedEntries(apis, wanted.source);
  const all = own.filter(({ pullRequest }) => pullRequest === wanted.pullRequest);
  const entries = all.filter(({ protected: stays }) => !stays);
  for (const { apiId } of all.filter(({ protected: stays }) => stays)) {
    const refusal = protectedEntry(apiId);
    if (wanted.isAskedFor) throw refusal;
    const { code, message } = refusal;
    draft.warnings.push({ code, message });
  }
  draft.warnings.push(...passedOver(foreign.filter((number) => number === wanted.pullRequest).length));
  const plan = removalOf(entries.map(({ apiId }) => apiId));
  draft.plan = plan.steps.map(describeStep);
  ports.progress.planned(plan);
  const changed = entries.length > 0;
  if (wanted.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  if (!changed) return { status: 'unchanged', exitCode: exitCodes.done, changed: draft.applied.length > 0 };
  await run.apply(plan);
  return { status: 'removed', exitCode: exitCodes.done, changed };
}

/**
 * The deletion of whole entries: each in one step, so that the stamp that names its owner goes with all else
 * or stays with all else (contract section 13: an API goes with its versions and deployments).
 */
export function removalOf(apiIds: readonly string[]): Plan {
  const [apiId = ''] = apiIds;
  return {
    address: { apiId, versionId: '', definitionId: '' },
    steps: apiIds.map((id) => ({ kind: 'api', id, action: 'delete', changes: [], after: [] })),
  };
}
