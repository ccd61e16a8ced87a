import { missingApiCenter } from '../apicenter/service-failure.ts';
import { exitCodes } from '../errors.ts';
import type { PullRequest, StagingPlace } from '../pull-requests/pull-request.ts';
import { passedOver, stagedEntries } from '../pull-requests/staged-entries.ts';
import { protectedEntry } from '../registration/ownership.ts';
import type { Plan } from '../registration/plan-step.ts';
import type { Source } from '../registration/source.ts';
import { describeStep, type Report } from '../report/report.ts';
import { type CatalogueInput, type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

export interface UnstageInput extends CatalogueInput {
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** The source whose entries are removed. */
  readonly source: Source;
  /** Whether to remove the entries of an open pull request too, because the user asked for that. */
  readonly evenWhenOpen: boolean;
}

/**
 * Removes the entries of a closed pull request, found by their marks alone. A pull request that is open keeps its
 * entries, because its own run stages it again. Never rejects: a failure is in the report.
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
      message: `Pull request ${pullRequest.number} is open, so its entries stay.`,
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
  /** Whether the user asked for the removal; then a protected entry is a failure and not a warning. */
  readonly isAskedFor?: boolean;
}

/**
 * Removes the entries whose marks name this source and this pull request. Having nothing to remove is not a failure, and
 * protected entries stay.
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
    draft.warnings.push({ code: refusal.code, message: refusal.text });
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
 * The plan that deletes whole entries, each in one step: the service removes an API together with its versions and
 * deployments, so an entry is never left without the mark that names its owner.
 */
export function removalOf(apiIds: readonly string[]): Plan {
  const [apiId = ''] = apiIds;
  return {
    address: { apiId, versionId: '', definitionId: '' },
    steps: apiIds.map((id) => ({ kind: 'api', id, action: 'delete', changes: [], after: [] })),
  };
}
