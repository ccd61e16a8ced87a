import { lookWithoutCredentials } from '../core/commands/look-without-credentials.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { preview } from '../core/commands/preview.ts';
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
import { render } from '../core/message.ts';
import type { Source } from '../core/registration/source.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import { noRequests, type Report, renderWarnings } from '../core/report/report.ts';
import type { PullRequestState } from '../core/staging/pull-request.ts';
import { diskFiles } from './disk-files.ts';
import { type Environment, runFacts, sourceOfPipeline } from './environment.ts';
import { identifySource } from './github/github-repository.ts';
import type { PipelineCommand } from './pipeline-commands.ts';
import { commentOnPullRequest, commentOnSwept } from './pipeline-comment.ts';
import type { OwnEvent, PipelineEvent, RunEvent } from './pipeline-event.ts';
import { pullRequestOwner } from './pull-request-owner.ts';
import { type PullRequests, unknownPullRequests } from './pull-requests.ts';
import { resolveEvent } from './resolve-event.ts';
import { type CatalogueCommand, parseRegister, runOnTarget, type Where } from './run-on-target.ts';

/** What a CI host knows and can do. */
export interface Pipeline {
  readonly env: Environment;
  readonly event: RunEvent;
  /** The pull requests of a repository: those of the one whose entries a run looks at. */
  readonly pullRequestsOf: (source: Source) => PullRequests;
}

/** What a run reports, and the pull requests that it was about. */
interface PullRequestRun<T> {
  readonly report: T;
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
    const { report: swept, pullRequests } = await runSweep(read, whereOf(read), pipeline, ports);
    const said = await commentOnSwept(swept, read, pullRequests, ports);
    return { ...swept, warnings: [...swept.warnings, ...renderWarnings(said, ports.words)] };
  }
  const { event, warnings } = await resolveEvent(
    pipeline.event,
    parsePullRequest(read),
    ownPullRequests(pipeline),
  );
  const report = await runForEvent(command, read, { ...pipeline, event }, ports);
  return { ...report, warnings: [...renderWarnings(warnings, ports.words), ...report.warnings] };
}

/** Those of the repository that the pipeline runs for: the one that its event is about. */
function ownPullRequests({ env, pullRequestsOf }: Pipeline): PullRequests {
  const own = sourceOfPipeline(env);
  return own ? pullRequestsOf(own) : unknownPullRequests('the run belongs to no repository', () => {});
}

async function runForEvent(
  command: CatalogueCommand,
  read: InputReader,
  { env, event, pullRequestsOf }: Omit<Pipeline, 'event'> & { readonly event: PipelineEvent },
  ports: RunPorts,
): Promise<Report> {
  switch (event.kind) {
    case 'idle':
      return idle(command, event.reason, env);
    case 'ordinary':
      return runOnTarget(command, read, whereOf(read), env, ports);
    case 'without-credentials':
      return runWithoutCredentials(command, read, event.reason, env, ports);
    case 'preview':
      return command === 'unregister'
        ? idle(command, render(event.reason, ports.words), env)
        : runPreview(command, read, render(event.reason, ports.words), env, ports);
    case 'pull-request': {
      const { withoutCredentials } = event;
      if (withoutCredentials !== undefined) {
        return runWithoutCredentials(command, read, withoutCredentials, env, ports);
      }
      const { report, pullRequests } = await runForPullRequest(
        command,
        read,
        whereOf(read),
        { env, event, pullRequestsOf },
        ports,
      );
      const warnings = await commentOnPullRequest(report, read, pullRequests, ports);
      return { ...report, warnings: [...report.warnings, ...renderWarnings(warnings, ports.words)] };
    }
  }
}

/** The API center that the inputs name. */
function whereOf(read: InputReader): Where {
  return { endpoint: parseEndpoint(read), target: parseTarget(read) };
}

/** Stages, shows or removes the entry of a pull request. Throws InvalidInput before anything is sent. */
export async function runForPullRequest(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  { env, event, pullRequestsOf }: Omit<Pipeline, 'event'> & { readonly event: OwnEvent },
  ports: RunPorts,
): Promise<PullRequestRun<Report>> {
  const staging = parseStaging(read, where.target);
  const removes = event.closed || command === 'unregister';
  const dryRun = command === 'plan' || read.boolean('dry-run');
  const input = removes ? undefined : await parseRegister(command, read, where, env);
  const owner =
    input?.request.source ?? parseOwner(read, { ...where, hostSource: sourceOfPipeline(env), dryRun });
  const place = command === 'plan' ? 'preview' : staging.place;
  const question = { owner, place, env, pullRequestsOf };
  const { source, pullRequests, warnings } = await pullRequestOwner(read, question);
  const pullRequest = {
    number: event.number,
    state: (): Promise<PullRequestState> => pullRequests.stateOf(event.number),
  };
  const reported = (report: Report): PullRequestRun<Report> => ({
    report: { ...report, warnings: [...renderWarnings(warnings, ports.words), ...report.warnings] },
    pullRequests,
  });
  if (!input) {
    const removed = await unstage(
      {
        command,
        dryRun,
        endpoint: where.endpoint,
        target: staging.target,
        run: runFacts(env),
        place: staging.place,
        source,
        pullRequest,
        evenWhenOpen: command === 'unregister',
      },
      ports,
    );
    return reported(removed);
  }
  const staged = await stage(
    {
      ...input,
      request: { ...input.request, source },
      target: place === 'preview' ? where.target : staging.target,
      production: where.target,
      place,
      stagingEnvironmentId: staging.environmentId,
      pullRequest,
    },
    ports,
  );
  return reported(staged);
}

/** Removes what closed pull requests of one repository left behind. */
export async function runSweep(
  read: InputReader,
  { endpoint, target: production }: Where,
  { env, pullRequestsOf }: Pick<Pipeline, 'env' | 'pullRequestsOf'>,
  ports: RunPorts,
): Promise<PullRequestRun<FleetReport>> {
  const dryRun = read.boolean('dry-run');
  const { target, place } = parseSweepTarget(read, production);
  const policy = parseSweepPolicy(read);
  const owner = parseOwner(read, { endpoint, hostSource: sourceOfPipeline(env), dryRun });
  const { source, warnings } = await identifySource(owner, read.text('github-token'), env);
  const pullRequests = pullRequestsOf(source);
  const report = await sweep(
    {
      command: 'sweep',
      dryRun,
      endpoint,
      target,
      place,
      source,
      run: runFacts(env),
      policy,
      stateOf: (number) => pullRequests.stateOf(number),
    },
    ports,
  );
  return {
    report: { ...report, warnings: [...renderWarnings(warnings, ports.words), ...report.warnings] },
    pullRequests,
  };
}

/** Shows what a run about a pull request finds, where nothing may be staged, and says why. */
async function runPreview(
  command: 'register' | 'plan',
  read: InputReader,
  reason: string,
  env: Environment,
  ports: RunPorts,
): Promise<Report> {
  const where = whereOf(read);
  parseStaging(read, where.target);
  const input = await parseRegister(command, read, where, env);
  const report = await preview({ ...input, production: where.target }, ports);
  const notice = { code: 'preview-only', level: 'notice', message: reason } as const;
  return { ...report, warnings: [notice, ...report.warnings] };
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
