import { type ArmEndpoint, parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import { cloudAt } from '../../core/clouds.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import { parseProbe } from '../../core/inputs/parse-probe.ts';
import { parsePullRequest } from '../../core/inputs/parse-staging.ts';
import { hasTarget, parseEndpoint } from '../../core/inputs/parse-target.ts';
import { readInputs } from '../../core/inputs/read-inputs.ts';
import type { Command } from '../../core/inputs/table.ts';
import type { InputReader, RawInputs } from '../../core/inputs/values.ts';
import { optional } from '../../core/optional.ts';
import { type Source, shownSource } from '../../core/registration/source.ts';
import { type FleetReport, isFleetReport } from '../../core/report/fleet-report.ts';
import type { Report } from '../../core/report/report.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { version } from '../../version.ts';
import { diskFiles } from '../disk-files.ts';
import { type Environment, isCi, runFacts } from '../environment.ts';
import { gitHubPullRequests } from '../github/github-pull-requests.ts';
import { gitHubRepositoryOf } from '../github/github-repository.ts';
import { runForPullRequest, runSweep } from '../pipeline-run.ts';
import { type PullRequests, unknownPullRequests } from '../pull-requests.ts';
import { parseCommand, runOnTarget, type Where } from '../run-on-target.ts';
import { embeddedTarget, useEmbedded } from './embedded.ts';
import { givenTarget } from './given-target.ts';
import type { Terminal } from './output.ts';
import { terminalProgress } from './progress.ts';
import { line } from './render.ts';
import { surfaceKeeper } from './surface-keeper.ts';
import { terminalWords } from './words.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/** The commands that end with a report of a run. */
export type ReportingCommand = Exclude<Command, 'doctor'>;

/**
 * Runs a command with the inputs of the command line. Throws InvalidInput before anything is sent; whatever
 * happens later is in the report.
 */
export async function runCommand(
  command: ReportingCommand,
  raw: RawInputs,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const { terminal, env } = context;
  const read = await readInputs(raw, diskFiles);
  const ports = runPorts(command, read, context);
  if (command === 'probe' || command === 'surface') {
    const keep = command === 'surface' ? surfaceKeeper(read, terminal) : undefined;
    const input = { command, probe: parseProbe(read), run: runFacts(env) } as const;
    return probeServer({ ...input, ...optional('onHealthy', keep) }, ports);
  }
  if (hasTarget(read) || isCi(env)) {
    const endpoint = parseEndpoint(read);
    return runOnCenter(command, read, { endpoint, target: givenTarget(read, endpoint, env) }, ports, context);
  }
  return runEmbedded(command, read, ports, context);
}

/** The outside world as a command of this terminal gets it. */
export function runPorts(
  command: Command,
  read: InputReader,
  { terminal, env, signal }: CommandContext,
): RunPorts {
  const verbose = read.boolean('verbose');
  const network: NetworkPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal,
  };
  const authority = cloudAt(read.text('arm-endpoint') ?? '')?.authority;
  return {
    ...network,
    identity: environmentCredential(env, createServiceClient(network), authority),
    words: terminalWords,
    progress: terminalProgress(terminal, { probe: verbose || command === 'probe', requests: verbose }),
    version,
    startUpMs: Math.round(performance.now()),
  };
}

type CenterCommand = Exclude<ReportingCommand, 'probe' | 'surface'>;

/** A number among the inputs makes the run one for that pull request. */
async function runOnCenter(
  command: CenterCommand,
  read: InputReader,
  where: Where,
  ports: RunPorts,
  { env, terminal }: CommandContext,
): Promise<Report | FleetReport> {
  const pullRequestsOf = (source: Source) => pullRequestsAt(source, read, env, terminal);
  if (command === 'sweep') return (await runSweep(read, where, { env, pullRequestsOf }, ports)).report;
  const number = parsePullRequest(read);
  if (number === undefined || number === 'none') return runOnTarget(command, read, where, env, ports);
  const event = { kind: 'pull-request', number, closed: false } as const;
  return (await runForPullRequest(command, read, where, { env, event, pullRequestsOf }, ports)).report;
}

/** Those of the repository that the entries belong to, where it is on GitHub and a token is given. */
function pullRequestsAt(
  source: Source,
  read: InputReader,
  env: Environment,
  { colors, log }: Terminal,
): PullRequests {
  const onUnknown = (reason: string) =>
    log(line(colors, 'Note', `The state of a pull request could not be learnt: ${reason}`));
  const place = gitHubRepositoryOf(source, env);
  if (place) return gitHubPullRequests({ token: read.text('github-token'), ...place, onUnknown });
  return unknownPullRequests(`${shownSource(source)} is no repository on GitHub`, onUnknown);
}

/** No target at all, and a person at the keyboard: the embedded API Center stands in, and says so. */
async function runEmbedded(
  command: CenterCommand,
  read: InputReader,
  ports: RunPorts,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const { terminal, env } = context;
  const where = (endpoint: ArmEndpoint): Where => ({ endpoint, target: embeddedTarget });
  // Bad inputs must not leave a state file behind.
  if (command !== 'sweep') {
    await parseCommand(command, read, where(parseArmEndpoint('http://127.0.0.1', false)), env);
  }
  const embedded = await useEmbedded(read.text('state'), terminal);
  try {
    const endpoint = parseArmEndpoint(embedded.url, false);
    const report = await runOnCenter(command, read, where(endpoint), ports, context);
    return embedded.stays ? report : withoutRegistry(report);
  } finally {
    await embedded.close();
  }
}

/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(report: Report | FleetReport): Report | FleetReport {
  if (isFleetReport(report) || !report.links) return report;
  const { registry: _, ...links } = report.links;
  return { ...report, links };
}
