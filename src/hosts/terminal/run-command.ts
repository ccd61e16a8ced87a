import { dispatch, type RunContext, type RunInputs } from '../../app/dispatch.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import { isCi, runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import { cloudAt } from '../../core/clouds.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import type { CenterInputs, CommonInputs } from '../../core/inputs/command-inputs.ts';
import type { Command } from '../../core/inputs/input.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { type Message, render } from '../../core/message.ts';
import { optional } from '../../core/optional.ts';
import { type Source, shownSource } from '../../core/registration/source.ts';
import { type FleetReport, isFleetReport } from '../../core/report/fleet-report.ts';
import type { Report } from '../../core/report/report.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { gitHubPullRequests } from '../../repositories/github.ts';
import { gitHubRepositoryOf, identifySource } from '../../repositories/github-repository.ts';
import { type PullRequests, unknownPullRequests } from '../../repositories/pull-requests.ts';
import { version } from '../../version.ts';
import type { CommandContext } from './command-context.ts';
import { useEmbedded } from './embedded.ts';
import { waitAtTerminal } from './probe-wait.ts';
import { terminalProgress } from './progress.ts';
import { line } from './render.ts';
import { surfaceKeeper } from './surface-keeper.ts';
import { terminalInputs } from './terminal-inputs.ts';
import { terminalWords } from './words.ts';

/** The commands that end with a report of a run. */
export type ReportingCommand = Exclude<Command, 'doctor'>;

/**
 * Runs a command with the inputs of the command line. Throws InvalidInput before anything is sent; whatever
 * happens later is in the report.
 */
export async function runCommand(
  command: ReportingCommand,
  typed: RawInputs,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const inputs = await terminalInputs(command, typed, context);
  const ports = runPorts(inputs, context);
  if (inputs.job === 'probe') {
    const { terminal, env } = context;
    const { probe, note } = waitAtTerminal(inputs.probe, process.stdout.isTTY === true && !isCi(env));
    if (note !== undefined) terminal.log(line(terminal.colors, 'Note', note));
    return run({ ...inputs, probe }, ports, context);
  }
  if (inputs.job === 'surface') {
    const onHealthy = surfaceKeeper(inputs, context.terminal);
    return probeServer({ ...inputs, run: runFacts(context.env), ...optional('onHealthy', onHealthy) }, ports);
  }
  return 'embedded' in inputs && inputs.embedded
    ? runEmbedded(inputs, ports, context)
    : run(inputs, ports, context);
}

/** The outside world as a command of this terminal gets it. */
export function runPorts(
  { command, verbose, endpoint }: Pick<CommonInputs, 'verbose' | 'endpoint'> & { readonly command: Command },
  { terminal, env, signal }: CommandContext,
): RunPorts {
  const network: NetworkPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal,
  };
  return {
    ...network,
    identity: environmentCredential(env, createServiceClient(network), cloudAt(endpoint.url)?.authority),
    words: terminalWords,
    progress: terminalProgress(terminal, { probe: verbose || command === 'probe', requests: verbose }),
    version,
    startUpMs: Math.round(performance.now()),
  };
}

async function run(
  inputs: RunInputs,
  ports: RunPorts,
  { env, terminal }: CommandContext,
): Promise<Report | FleetReport> {
  const { gitHubToken } = inputs;
  const context: RunContext = {
    run: runFacts(env),
    ownSource: sourceOfPipeline(env),
    identify: (source) =>
      identifySource(source, { send: createServiceClient(ports), token: gitHubToken }, gitHubRules(env)),
    pullRequestsOf: (source) => pullRequestsAt(source, { gitHubToken, ports }, { env, terminal }),
  };
  return (await dispatch(inputs, context, ports)).report;
}

/** Those of the repository that the entries belong to, where it is on GitHub and a token is given. */
function pullRequestsAt(
  source: Source,
  { gitHubToken: token, ports }: { readonly gitHubToken: string | undefined; readonly ports: RunPorts },
  { env, terminal: { colors, log } }: Pick<CommandContext, 'env' | 'terminal'>,
): PullRequests {
  const onUnknown = (reason: Message) =>
    log(line(colors, 'Note', `The state of a pull request is unknown: ${render(reason, terminalWords)}`));
  const place = gitHubRepositoryOf(source, gitHubRules(env));
  if (place) return gitHubPullRequests({ send: createServiceClient(ports), token, ...place, onUnknown });
  return unknownPullRequests(`${shownSource(source)} is no repository on GitHub`, onUnknown);
}

/** With no target, and outside a pipeline, the embedded API Center is used, and a note says so. */
async function runEmbedded(
  inputs: RunInputs & Pick<CenterInputs, 'stateFile' | 'stateFileGiven'>,
  ports: RunPorts,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const stateFile = inputs.stateFileGiven ? inputs.stateFile : undefined;
  const embedded = await useEmbedded(stateFile, context.terminal);
  try {
    const endpoint = parseArmEndpoint(embedded.url, false);
    const report = await run({ ...inputs, endpoint }, ports, context);
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
