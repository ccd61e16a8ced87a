import { missingApiCenter } from '../apicenter/service-failure.ts';
import { exitCodes, Failure, Incomplete } from '../errors.ts';
import { sentence } from '../message.ts';
import type { PullRequestState, StagingPlace } from '../pull-requests/pull-request.ts';
import { passedOver, type StagedEntry, stagedEntries } from '../pull-requests/staged-entries.ts';
import { planSweep, type SweepDecision, type SweepPolicy } from '../pull-requests/sweep-plan.ts';
import { input } from '../references.ts';
import type { Source } from '../registration/source.ts';
import { describeError } from '../report/describe-error.ts';
import { type FleetReport, fleetReport, resultWithoutEffort } from '../report/fleet-report.ts';
import type { Report, Status } from '../report/report.ts';
import type { Warning } from '../warning.ts';
import { type CatalogueInput, type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import { removalOf } from './unstage.ts';

export interface SweepInput extends CatalogueInput {
  readonly command: 'sweep';
  readonly policy: SweepPolicy;
  readonly place: StagingPlace;
  /** The source whose entries the sweep considers. */
  readonly source: Source;
  /** Never rejects: the state is `unknown` when the host does not say. */
  readonly stateOf: (pullRequest: number) => Promise<PullRequestState>;
}

/**
 * Removes the entries that pull requests of one source left behind: those of closed pull requests, and old ones where
 * the state is unknown. Removes the oldest first, up to a limit. Never rejects: a failure is in the report.
 */
export async function sweep(input: SweepInput, ports: RunPorts): Promise<FleetReport> {
  const results: Report[] = [];
  const whole = await runOnCatalogue(input, input.source.key, ports, (run) =>
    steps(input, ports, run, results),
  );
  return fleetReport(whole, results);
}

async function steps(
  input: SweepInput,
  ports: RunPorts,
  run: CatalogueRun,
  results: Report[],
): Promise<Outcome> {
  const { center, draft } = run;
  const [service, apis] = await run.timed('read', () =>
    Promise.all([center.getService(), center.listApis()]),
  );
  if (!service) throw missingApiCenter(center.paths.service);
  const { own, foreign } = stagedEntries(apis, input.source);
  const states = await readStates(own, input);
  const decisions = planSweep(own, states, input.policy, ports.wallClock());
  ports.progress.planned({
    ...removalOf(decisions.map(({ entry }) => entry.apiId)),
    steps: decisions.map(({ entry, action, reason }) => {
      const facts = { kind: 'api', id: entry.apiId, changes: [], after: [], reason } as const;
      return action === 'remove'
        ? { ...facts, action: 'delete' }
        : { ...facts, action: 'keep', properties: {} };
    }),
  });
  draft.warnings.push(...warningsOf(decisions, states, input.policy), ...passedOver(foreign.length));
  if (input.dryRun) {
    const going = decisions.some(({ action }) => action === 'remove');
    results.push(...decisions.map((decision) => resultOf(decision, input, 'planned')));
    return { status: 'planned', exitCode: exitCodes.done, changed: going };
  }
  const failures: Failure[] = [];
  for (const decision of decisions) {
    ports.signal.throwIfAborted();
    const result = await carryOut(decision, run);
    if (result instanceof Failure) failures.push(result);
    results.push(
      result instanceof Failure
        ? { ...resultOf(decision, input, 'failed'), ...describeError(result, ports.words) }
        : resultOf(decision, input, result),
    );
  }
  const changed = results.some((result) => result.changed);
  const [failure] = failures;
  if (failure) throw changed ? unfinished(failure, failures.length) : failure;
  return { status: changed ? 'removed' : 'unchanged', exitCode: exitCodes.done, changed };
}

/** Reads the states one after the other, because a host's limits apply to the whole account. */
async function readStates(
  entries: readonly StagedEntry[],
  { stateOf }: SweepInput,
): Promise<Map<number, PullRequestState>> {
  const states = new Map<number, PullRequestState>();
  for (const { pullRequest, protected: stays } of entries) {
    if (!stays && !states.has(pullRequest)) states.set(pullRequest, await stateOf(pullRequest));
  }
  return states;
}

async function carryOut({ entry, action }: SweepDecision, run: CatalogueRun): Promise<Status | Failure> {
  if (action === 'keep') return 'unchanged';
  if (action === 'postpone') return 'skipped';
  try {
    await run.apply(removalOf([entry.apiId]));
    return 'removed';
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function resultOf({ entry, action, reason }: SweepDecision, input: SweepInput, status: Status): Report {
  const goes = action === 'remove';
  return resultWithoutEffort({
    status,
    exitCode: exitCodes.done,
    changed: status === 'removed' || (status === 'planned' && goes),
    command: input.command,
    target: { ...input.target, armEndpoint: input.endpoint.url },
    source: input.source.key,
    staging: { pullRequest: entry.pullRequest, place: input.place },
    plan: [{ kind: 'api', id: entry.apiId, action: goes ? 'delete' : 'keep', changes: [] }],
    applied: [],
    warnings: [{ code: `sweep-${action}`, level: 'notice', message: `${entry.apiId}: ${reason}.` }],
  });
}

function warningsOf(
  decisions: readonly SweepDecision[],
  states: ReadonlyMap<number, PullRequestState>,
  { maxDeletes }: SweepPolicy,
): Warning[] {
  const postponed = decisions.filter(({ action }) => action === 'postpone').length;
  const unknown = [...states].filter(([, state]) => state === 'unknown').map(([number]) => number);
  const warnings: Warning[] = [];
  if (postponed > 0) {
    warnings.push({
      code: 'sweep-limit',
      message: sentence`${postponed} more ${postponed === 1 ? 'entry' : 'entries'} can be removed. One run removes at most ${maxDeletes} (${input('max-deletes')}); the next sweep continues.`,
    });
  }
  if (unknown.length > 0) {
    warnings.push({
      code: 'pull-request-unknown',
      message: sentence`The state of pull requests ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ', …' : ''} is unknown. Their entries are removed when they are older than ${input('staging-ttl')}.`,
    });
  }
  return warnings;
}

function unfinished(failure: Failure, count: number): Incomplete {
  return new Incomplete({
    code: failure.code,
    message: sentence`The sweep is incomplete: ${count === 1 ? 'an entry' : `${count} entries`} could not be removed. ${failure.text}`,
    ...(failure.why === undefined ? {} : { why: failure.why }),
    next: sentence`${failure.next} The next sweep tries again.`,
    cause: failure,
  });
}
