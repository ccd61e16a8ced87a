import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import type { CenterInputs, CommonInputs } from '../../core/inputs/command-inputs.ts';
import type { Command } from '../../core/inputs/input.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { optional } from '../../core/optional.ts';
import { type FleetReport, isFleetReport } from '../../core/report/fleet-report.ts';
import type { Report } from '../../core/report/report.ts';
import { version } from '../../version.ts';
import { azureCredential } from '../azure-credential.ts';
import { type Environment, runFacts } from '../environment.ts';
import { gitHubPullRequests, repositoryOf, repositoryOfRun } from '../github/github-pull-requests.ts';
import type { PullRequests } from '../pull-requests.ts';
import { type RunInputs, runInputs } from '../run-inputs.ts';
import type { CommandContext } from './command-context.ts';
import { startEmbedded } from './embedded.ts';
import type { Terminal } from './output.ts';
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
  { command, verbose }: Pick<CommonInputs, 'verbose'> & { readonly command: Command },
  { terminal, env, signal }: CommandContext,
): RunPorts {
  return {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal,
    identity: azureCredential(env),
    words: terminalWords,
    progress: terminalProgress(terminal, { probe: verbose || command === 'probe', requests: verbose }),
    version,
    startUpMs: Math.round(performance.now()),
  };
}

function run(
  inputs: RunInputs,
  ports: RunPorts,
  { env, terminal }: CommandContext,
): Promise<Report | FleetReport> {
  return runInputs(
    inputs,
    { run: runFacts(env), pullRequests: pullRequestsOf(inputs, env, terminal) },
    ports,
  );
}

/** Those of the repository that the entries belong to, where it is on GitHub and a token is given. */
function pullRequestsOf(inputs: RunInputs, env: Environment, { colors, log }: Terminal): PullRequests {
  const source = 'givenSource' in inputs ? inputs.givenSource : undefined;
  return gitHubPullRequests({
    token: inputs.gitHubToken,
    ...(source === undefined ? repositoryOfRun(env) : repositoryOf(source.url)),
    onUnknown: (reason) =>
      log(line(colors, 'Note', `The state of a pull request could not be learnt: ${reason}`)),
  });
}

/** With no target, and outside a pipeline, the embedded API Center is used, and a note says so. */
async function runEmbedded(
  inputs: RunInputs & Pick<CenterInputs, 'stateFile'>,
  ports: RunPorts,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const emulator = await startEmbedded(inputs.stateFile, context.terminal);
  try {
    const endpoint = parseArmEndpoint(emulator.url, false);
    return withoutRegistry(await run({ ...inputs, endpoint }, ports, context));
  } finally {
    await emulator.close();
  }
}

/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(report: Report | FleetReport): Report | FleetReport {
  if (isFleetReport(report) || !report.links) return report;
  const { registry: _, ...links } = report.links;
  return { ...report, links };
}
