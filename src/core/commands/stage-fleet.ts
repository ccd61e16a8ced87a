import type { RequestCounts } from '../apicenter/arm-client.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { exitCodes } from '../errors.ts';
import type { FleetUnit } from '../fleet/manifest.ts';
import { sentence, type Words } from '../message.ts';
import type { PullRequest, StagingPlace } from '../pull-requests/pull-request.ts';
import { input as inputNamed } from '../references.ts';
import { compactResult } from '../report/compact-result.ts';
import { describeError } from '../report/describe-error.ts';
import { type FleetReport, withResults } from '../report/fleet-report.ts';
import { type Report, warningsInWords } from '../report/report.ts';
import { createTurns } from '../turns.ts';
import type { Warning } from '../warning.ts';
import { fleetOutcome } from './fleet-outcome.ts';
import type { SyncInput } from './fleet-run.ts';
import { wordsOfUnit } from './member-words.ts';
import type { RunPorts } from './ports.ts';
import { stage } from './stage.ts';
import { sync } from './sync.ts';
import { describeUnit } from './sync-entry.ts';

/** `target` is the API center that the pull request would change. */
export interface StageFleetInput extends SyncInput {
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** The API center with the entries of pull requests; in a preview, `target` itself. */
  readonly stagingTarget: ApiCenterTarget;
  readonly stagingEnvironmentId: string;
  readonly maxStaged: number;
}

const stagedAtOnce = 4;

/**
 * Shows what a pull request changes in a fleet, as the run after the merge would do it. Servers whose URL is registered
 * already are only shown; new ones, up to a limit, get an entry of their own for the time of the pull request. Never
 * rejects: a failure is in the report.
 */
export async function stageFleet(input: StageFleetInput, ports: RunPorts): Promise<FleetReport> {
  const begun = ports.clock.now();
  const { manifest, place, pullRequest } = input;
  // Of a run in shards, the last job alone prunes: the pull request is shown as all of them together.
  const prune = input.policy.prune === 'only' ? 'after-writes' : input.policy.prune;
  const shown = await sync({ ...input, policy: { ...input.policy, prune }, dryRun: true }, ports);
  const writes = place !== 'preview' && !input.dryRun && input.command === 'sync';
  const tooMany = writes && manifest.units.length > input.maxStaged;
  const staged = writes && !tooMany ? await stageUnits(shown.results, input, ports) : new Map();
  const warnings = tooMany ? [notStaged(manifest.units.length, input.maxStaged)] : [];
  const report: FleetReport = {
    ...shown,
    manifest: manifest.path,
    staging: { pullRequest: pullRequest.number, place },
    warnings: [...shown.warnings, ...warningsInWords(warnings, ports.words)],
  };
  if (staged.size === 0) return report;
  return {
    ...withStaged(report, staged, ports),
    timings: { ...shown.timings, total: Math.round(ports.clock.now() - begun) },
  };
}

/** The reports on the units that were staged, by their places among the results. */
type Staged = ReadonlyMap<number, Report>;

async function stageUnits(
  results: readonly Report[],
  input: StageFleetInput,
  ports: RunPorts,
): Promise<Staged> {
  const turns = createTurns(stagedAtOnce);
  const staged = await Promise.all(
    results.map(async (result, index) => {
      const unit = unitOf(result, input.manifest.units);
      if (!unit || !isNewUrl(result)) return undefined;
      return [index, await turns(() => stageUnit(unit, input, ports))] as const;
    }),
  );
  return new Map(staged.filter((one) => one !== undefined));
}

/** The report with what was staged in place of what was shown, and with what that came to. */
function withStaged(shown: FleetReport, staged: Staged, { words }: RunPorts): FleetReport {
  const requests = [...staged.values()].map((report) => report.requests).reduce(together, shown.requests);
  const results = shown.results.map((result, index) => {
    const report = staged.get(index);
    return report ? compactResult(afterNotes(report, result)) : result;
  });
  return { ...withResults(shown, results), requests, ...outcomeOf(shown, results, words) };
}

/** What was staged, with what merging does beside that: what the new entry takes the place of. */
function afterNotes(staged: Report, shown: Report): Report {
  const notes = shown.warnings.filter(({ code }) => code === 'prune-note');
  return { ...staged, warnings: [...notes, ...staged.warnings] };
}

function together(one: RequestCounts, other: RequestCounts): RequestCounts {
  return {
    reads: one.reads + other.reads,
    writes: one.writes + other.writes,
    exports: one.exports + other.exports,
    retries: one.retries + other.retries,
    throttled: one.throttled + other.throttled,
  };
}

/** What is said to be written is what was staged; all else is only planned. */
function outcomeOf(
  { error }: FleetReport,
  results: readonly Report[],
  words: Words,
): Pick<FleetReport, 'status' | 'exitCode' | 'error'> {
  const isWritten = results.some(({ applied }) => applied.length > 0);
  try {
    fleetOutcome(results, false);
  } catch (failure) {
    return { status: 'failed', ...describeError(failure, words) };
  }
  if (error) return { status: 'failed', exitCode: exitCodes.incomplete, error };
  const isPlanned = results.some(({ status }) => status === 'planned');
  const status = isWritten ? 'registered' : isPlanned ? 'planned' : 'unchanged';
  return { status, exitCode: exitCodes.done };
}

async function stageUnit(unit: FleetUnit, input: StageFleetInput, ports: RunPorts): Promise<Report> {
  const { manifest: _manifest, selection: _selection, policy: _policy, ...run } = input;
  const { request, probe, gate } = unit;
  const described = describeUnit(unit);
  const { words, placed } = wordsOfUnit(ports.words, described);
  const report = await stage(
    {
      ...run,
      command: 'register',
      request: { ...request, apiId: unit.apiId, source: input.source },
      probe,
      gate,
      verify: 'off',
      target: input.stagingTarget,
      production: input.target,
    },
    { ...ports, words },
  );
  return placed({ ...report, command: input.command, unit: described });
}

function unitOf({ unit }: Report, units: readonly FleetUnit[]): FleetUnit | undefined {
  return units.find(
    ({ apiId, environmentId }) => unit?.apiId === apiId && unit.environmentId === environmentId,
  );
}

/** Whether the server has no deployment at this URL yet, and can be registered. */
function isNewUrl({ plan, exitCode }: Report): boolean {
  const deployment = plan.find(({ kind }) => kind === 'deployment');
  return exitCode === exitCodes.done && deployment !== undefined && deployment.action !== 'keep';
}

function notStaged(units: number, most: number): Warning {
  return {
    code: 'staging-full',
    message: sentence`The pull request changes ${units} servers, more than the ${most} of ${inputNamed('max-staged')}, so all of them are only shown.`,
  };
}
