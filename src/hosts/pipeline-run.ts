import { lookWithoutCredentials } from '../core/commands/look-without-credentials.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { probeServer } from '../core/commands/probe-server.ts';
import { stage } from '../core/commands/stage.ts';
import { sweep } from '../core/commands/sweep.ts';
import { unstage } from '../core/commands/unstage.ts';
import { exitCodes } from '../core/errors.ts';
import { parseOwner } from '../core/inputs/parse-entry.ts';
import { parseProbe } from '../core/inputs/parse-probe.ts';
import { parseRegistration } from '../core/inputs/parse-registration.ts';
import {
  parsePullRequest,
  parseStaging,
  parseSweepPolicy,
  parseSweepTarget,
} from '../core/inputs/parse-staging.ts';
import { hasTarget, parseEndpoint, parseTarget } from '../core/inputs/parse-target.ts';
import type { InputReader } from '../core/inputs/values.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import { noRequests, type Report, renderWarnings } from '../core/report/report.ts';
import type { PullRequestState } from '../core/staging/pull-request.ts';
import { diskFiles } from './disk-files.ts';
import { type Environment, runFacts, sourceOfPipeline } from './environment.ts';
import type { PipelineCommand } from './pipeline-commands.ts';
import { commentOnPullRequest, commentOnSwept } from './pipeline-comment.ts';
import type { PipelineEvent, PullRequests } from './pull-requests.ts';
import { type CatalogueCommand, parseRegister, runOnTarget, type Where } from './run-on-target.ts';

/** What a CI host knows and can do. */
export interface Pipeline {
  readonly env: Environment;
  readonly event: PipelineEvent;
  readonly pullRequests: PullRequests;
}

/**
 * Does in a pipeline what was asked for, as its event says: the same step registers after a push, stages for a
 * pull request and cleans up after its close. Throws InvalidInput before anything is sent; whatever happens
 * later is in the report.
 */
export async function runInPipeline(
  command: PipelineCommand,
  read: InputReader,
  pipeline: Pipeline,
  ports: RunPorts,
): Promise<Report | FleetReport> {
  const { env } = pipeline;
  if (command === 'probe') {
    return probeServer({ command, probe: parseProbe(read), run: runFacts(env) }, ports);
  }
  if (command === 'sweep') {
    const swept = await runSweep(read, whereOf(read), pipeline, ports);
    const said = await commentOnSwept(swept, read, pipeline.pullRequests, ports);
    return { ...swept, warnings: [...swept.warnings, ...renderWarnings(said, ports.words)] };
  }
  const event = eventOf(read, pipeline.event);
  if (event.kind === 'idle') return idle(command, event.reason, env);
  if (event.kind === 'ordinary') return runOnTarget(command, read, whereOf(read), env, ports);
  if (event.withoutCredentials !== undefined) {
    return runWithoutCredentials(command, read, event.withoutCredentials, env, ports);
  }
  const { pullRequests } = pipeline;
  const report = await runForPullRequest(command, read, whereOf(read), { env, event, pullRequests }, ports);
  return commentOnPullRequest(report, read, pullRequests, ports);
}

/** The API center that the inputs name. */
function whereOf(read: InputReader): Where {
  return { endpoint: parseEndpoint(read), target: parseTarget(read) };
}

type PullRequestEvent = Extract<PipelineEvent, { kind: 'pull-request' }>;

/** A number among the inputs makes any run one for that pull request. */
function eventOf(read: InputReader, event: PipelineEvent): PipelineEvent {
  const number = parsePullRequest(read);
  if (number === undefined || event.kind === 'idle') return event;
  return event.kind === 'pull-request'
    ? { ...event, number }
    : { kind: 'pull-request', number, closed: false };
}

/** Stages, shows or removes the entry of a pull request. Throws InvalidInput before anything is sent. */
export async function runForPullRequest(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  { env, event, pullRequests }: Pipeline & { readonly event: PullRequestEvent },
  ports: RunPorts,
): Promise<Report> {
  const staging = parseStaging(read, where.target);
  const pullRequest = {
    number: event.number,
    state: (): Promise<PullRequestState> => pullRequests.stateOf(event.number),
  };
  if (event.closed || command === 'unregister') {
    const dryRun = command === 'plan' || read.boolean('dry-run');
    return unstage(
      {
        command,
        dryRun,
        endpoint: where.endpoint,
        target: staging.target,
        run: runFacts(env),
        place: staging.place,
        source: parseOwner(read, { ...where, hostSource: sourceOfPipeline(env), dryRun }).key,
        pullRequest,
        evenWhenOpen: command === 'unregister',
      },
      ports,
    );
  }
  const place = command === 'plan' ? 'preview' : staging.place;
  return stage(
    {
      ...(await parseRegister(command, read, where, env)),
      target: place === 'preview' ? where.target : staging.target,
      production: where.target,
      place,
      stagingEnvironmentId: staging.environmentId,
      pullRequest,
    },
    ports,
  );
}

/** Removes what closed pull requests of this repository left behind. */
export function runSweep(
  read: InputReader,
  { endpoint, target: production }: Where,
  { env, pullRequests }: Pick<Pipeline, 'env' | 'pullRequests'>,
  ports: RunPorts,
): Promise<FleetReport> {
  const dryRun = read.boolean('dry-run');
  const { target, place } = parseSweepTarget(read, production);
  const source = parseOwner(read, { endpoint, hostSource: sourceOfPipeline(env), dryRun }).key;
  return sweep(
    {
      command: 'sweep',
      dryRun,
      endpoint,
      target,
      place,
      source,
      run: runFacts(env),
      policy: parseSweepPolicy(read),
      stateOf: (number) => pullRequests.stateOf(number),
    },
    ports,
  );
}

/** What somebody else's code may have: its inputs checked, and a look at the server as anybody could take it. */
async function runWithoutCredentials(
  command: PipelineCommand,
  read: InputReader,
  reason: string,
  env: Environment,
  ports: RunPorts,
): Promise<Report> {
  // Read for its checks alone: without variables of the repository there may be no target at all.
  if (hasTarget(read)) whereOf(read);
  const url = read.text('server-url');
  if (url !== undefined) {
    const endpoint = parseEndpoint(read);
    await parseRegistration(read, {
      endpoint,
      hostSource: sourceOfPipeline(env),
      dryRun: true,
      files: diskFiles,
    });
  }
  return lookWithoutCredentials(
    { command, run: runFacts(env), reason, ...(url === undefined ? {} : { probe: parseProbe(read) }) },
    ports,
  );
}

function idle(command: PipelineCommand, reason: string, env: Environment): Report {
  return {
    status: 'skipped',
    exitCode: exitCodes.done,
    changed: false,
    command,
    run: runFacts(env),
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: [{ code: 'nothing-to-do', level: 'notice', message: reason }],
  };
}
