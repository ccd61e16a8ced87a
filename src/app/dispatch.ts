import { lookWithoutCredentials } from '../core/commands/look-without-credentials.ts';
import type { RunPorts, UserFiles } from '../core/commands/ports.ts';
import { preview } from '../core/commands/preview.ts';
import { probeServer } from '../core/commands/probe-server.ts';
import { promote } from '../core/commands/promote.ts';
import { register } from '../core/commands/register.ts';
import { createReview, type Review, savePlan } from '../core/commands/review.ts';
import { stage } from '../core/commands/stage.ts';
import { stageFleet } from '../core/commands/stage-fleet.ts';
import { sweep } from '../core/commands/sweep.ts';
import { sync } from '../core/commands/sync.ts';
import { unregister } from '../core/commands/unregister.ts';
import { unstage } from '../core/commands/unstage.ts';
import { exitCodes, Failure } from '../core/errors.ts';
import type {
  CommonInputs,
  ExportInputs,
  IdleInputs,
  InputsOf,
  PreviewInputs,
  PromoteInputs,
  RegisterInputs,
  StageFleetInputs,
  StageInputs,
  SurfaceInputs,
  SweepInputs,
  SyncInputs,
  UnstageInputs,
} from '../core/inputs/command-inputs.ts';
import { missing } from '../core/inputs/required.ts';
import type { Message } from '../core/message.ts';
import { optional } from '../core/optional.ts';
import type { ServerDescription } from '../core/probe/result.ts';
import type { PullRequest } from '../core/pull-requests/pull-request.ts';
import type { Source } from '../core/registration/source.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import {
  describeError,
  noRequests,
  type Report,
  type RunFacts,
  renderWarnings,
} from '../core/report/report.ts';
import type { Warning } from '../core/warning.ts';
import type { IdentifiedSource } from '../repositories/github-repository.ts';
import type { IssueStore } from '../repositories/issues.ts';
import type { PullRequests } from '../repositories/pull-requests.ts';
import type { ReportingCommand } from './commands.ts';
import { keptFiles } from './kept-disk-files.ts';
import { repositoryToAsk } from './repository-to-ask.ts';
import { runAudit } from './run-audit.ts';
import { runDump, runInit } from './run-manifest-writers.ts';
import { withWarnings } from './with-warnings.ts';

/** What every host can be asked to do. */
export type RunInputs = InputsOf<ReportingCommand>;

/** What a host knows and can do. */
export interface RunContext {
  /** Who ran what, for the report. */
  readonly run: RunFacts;
  /** The repository that the run itself belongs to. */
  readonly ownSource: Source | undefined;
  /** Asks for the stable id of a repository that only its name tells. Never rejects. */
  readonly identify: (source: Source) => Promise<IdentifiedSource>;
  /** The pull requests of a repository: those of the one whose entries a run looks at. */
  readonly pullRequestsOf: (source: Source) => PullRequests;
  /** The issues of the run's own repository; absent where its host keeps none. */
  readonly issues?: IssueStore;
  /** Takes the surface of a healthy server. */
  readonly keepSurface?: (inputs: SurfaceInputs, server: ServerDescription) => Promise<void>;
  /** The files of the user; absent on a host whose commands write none. */
  readonly userFiles?: UserFiles;
  /** Takes a text that a command writes where no file is named; absent: a file must be named. */
  readonly print?: (text: string) => void;
}

/** What a run reports, and the pull requests that it was about. */
export interface Dispatched {
  readonly report: Report | FleetReport;
  readonly pullRequests?: PullRequests;
}

/**
 * Does what the inputs say. Throws InvalidInput where the owner of an entry does not fit its pull request, or the host
 * needs another input; whatever else happens is in the report.
 */
export async function dispatch(inputs: RunInputs, context: RunContext, ports: RunPorts): Promise<Dispatched> {
  const { run } = context;
  switch (inputs.job) {
    case 'nothing':
      return { report: idle(inputs, run, ports) };
    case 'look':
      return { report: await lookWithoutCredentials({ ...inputs, run }, ports) };
    case 'probe':
      return { report: await probeServer({ ...inputs, run }, ports) };
    case 'surface': {
      const onHealthy = async (server: ServerDescription) => context.keepSurface?.(inputs, server);
      return { report: await probeServer({ ...inputs, run, onHealthy }, ports) };
    }
    case 'register': {
      const { source, warnings } = await context.identify(inputs.request.source);
      const review = createReview(inputs.savedPlan);
      const input = { ...inputs, run, request: { ...inputs.request, source }, review: review.review };
      const report = await register(input, ports);
      return { report: withWarnings(await savedPlanOf(report, inputs, review, ports), warnings, ports) };
    }
    case 'unregister': {
      const { source, warnings } = await context.identify(inputs.request.source);
      const input = { ...inputs, run, request: { ...inputs.request, source } };
      return { report: withWarnings(await unregister(input, ports), warnings, ports) };
    }
    case 'preview':
      return { report: await runPreview(inputs, run, ports) };
    case 'stage':
      return runStage(inputs, context, ports);
    case 'unstage':
      return runUnstage(inputs, context, ports);
    case 'sweep':
      return runSweep(inputs, context, ports);
    case 'sync': {
      const { source, warnings } = await context.identify(inputs.source);
      const notices: readonly Warning[] = inputs.reason === undefined ? [] : [previewOnly(inputs.reason)];
      const review = createReview(inputs.savedPlan);
      const synced = await sync({ ...inputs, run, source, review: review.review }, ports);
      const report = await savedPlanOf(synced, inputs, review, ports);
      return { report: withWarnings(report, [...notices, ...warnings], ports) };
    }
    case 'stage-fleet':
      return runStageFleet(inputs, context, ports);
    case 'audit':
    case 'audit-registry':
      return { report: await runAudit(inputs, context, ports) };
    case 'promote':
      return runPromote(inputs, context, ports);
    case 'export':
      return { report: await runExport(inputs, context, ports) };
    case 'dump':
      return { report: await runDump(inputs, context, ports) };
    case 'init':
      return { report: await runInit(inputs, context, ports) };
  }
}

async function runExport(inputs: ExportInputs, { run, print }: RunContext, ports: RunPorts): Promise<Report> {
  if (inputs.request.out === undefined && !print) throw missing('out');
  // Loads a YAML parser, which most runs never need.
  const { exportCatalogue } = await import('../core/commands/export.ts');
  return exportCatalogue({ ...inputs, run, files: keptFiles, ...optional('print', print) }, ports);
}

async function runPreview(
  { reason, ...inputs }: PreviewInputs,
  run: RunFacts,
  ports: RunPorts,
): Promise<Report> {
  const report = await preview({ ...inputs, run, production: inputs.target }, ports);
  return withWarnings(report, [previewOnly(reason)], ports);
}

/**
 * The report, with the plan in a file where the inputs ask for one. A plan that cannot be kept fails the run: the next job
 * would wait for it.
 */
async function savedPlanOf<T extends Report | FleetReport>(
  report: T,
  inputs: SyncInputs | RegisterInputs,
  { units }: Review,
  ports: RunPorts,
): Promise<T> {
  const { planOut, target, endpoint } = inputs;
  if (planOut === undefined || (report.error && report.error.code !== 'fleet-incomplete')) return report;
  const isFleet = inputs.job === 'sync';
  const { key } = isFleet ? inputs.source : inputs.request.source;
  const files = isFleet ? inputs.manifest.files.map((file) => ({ ...file })) : [];
  try {
    await savePlan(
      { ...planOut, files },
      units(),
      { command: isFleet ? 'sync' : 'register', target, endpoint, source: key, version: ports.version },
      keptFiles,
    );
    return report;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...report, status: 'failed', ...describeError(error, ports.words) };
  }
}

function previewOnly(reason: Message): Warning {
  return { code: 'preview-only', level: 'notice', message: reason };
}

async function runStageFleet(
  { number, staging, ...inputs }: StageFleetInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const owner = await context.identify(inputs.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place: staging.place, eventSource: eventSource(inputs, context) }),
  );
  const report = await stageFleet(
    {
      ...inputs,
      run: context.run,
      source: owner.source,
      place: staging.place,
      stagingTarget: staging.target,
      stagingEnvironmentId: staging.environmentId,
      pullRequest: pullRequestOf(number, pullRequests),
    },
    ports,
  );
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

async function runPromote(
  { reason, ...inputs }: PromoteInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const owner = await context.identify(inputs.request.source);
  const request = { ...inputs.request, source: owner.source };
  const promoted = await promote({ ...inputs, run: context.run, request }, ports);
  if (reason === undefined) return { report: withWarnings(promoted, owner.warnings, ports) };
  const notice: Warning = { code: 'preview-only', level: 'notice', message: reason };
  const report = withWarnings(promoted, [...owner.warnings, notice], ports);
  if (inputs.number === undefined) return { report };
  const asked = repositoryToAsk({ owner, place: 'preview', eventSource: eventSource(inputs, context) });
  return { report, pullRequests: context.pullRequestsOf(asked) };
}

async function runStage(
  { number, staging, ...inputs }: StageInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const place = inputs.command === 'plan' ? 'preview' : staging.place;
  const owner = await context.identify(inputs.request.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }),
  );
  const report = await stage(
    {
      ...inputs,
      run: context.run,
      request: { ...inputs.request, source: owner.source },
      target: place === 'preview' ? inputs.target : staging.target,
      production: inputs.target,
      place,
      stagingEnvironmentId: staging.environmentId,
      pullRequest: pullRequestOf(number, pullRequests),
    },
    ports,
  );
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

async function runUnstage(
  { number, staging, ...inputs }: UnstageInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const { target, place } = staging;
  const owner = await context.identify(inputs.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }),
  );
  const { source } = owner;
  const pullRequest = pullRequestOf(number, pullRequests);
  const report = await unstage({ ...inputs, run: context.run, target, place, source, pullRequest }, ports);
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

async function runSweep(
  { staging, ...inputs }: SweepInputs,
  { run, identify, pullRequestsOf }: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const { source, warnings } = await identify(inputs.source);
  const pullRequests = pullRequestsOf(source);
  const stateOf = (number: number) => pullRequests.stateOf(number);
  const report = await sweep({ ...inputs, ...staging, source, run, stateOf }, ports);
  return { report: withWarnings(report, warnings, ports), pullRequests };
}

/** A number among the inputs is one of the repository that the entries belong to. */
function eventSource(
  { pullRequest }: Pick<CommonInputs, 'pullRequest'>,
  { ownSource }: RunContext,
): Source | undefined {
  return typeof pullRequest === 'number' ? undefined : ownSource;
}

function pullRequestOf(number: number, pullRequests: PullRequests): PullRequest {
  return { number, state: () => pullRequests.stateOf(number) };
}

function idle({ command, reason }: IdleInputs, run: RunFacts, { words }: RunPorts): Report {
  return {
    status: 'skipped',
    exitCode: exitCodes.done,
    changed: false,
    command,
    run,
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: renderWarnings([{ code: 'nothing-to-do', level: 'notice', message: reason }], words),
  };
}
