import { type ArmEndpoint, parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import { parseProbe } from '../../core/inputs/parse-probe.ts';
import { hasTarget, parseEndpoint, parseTarget } from '../../core/inputs/parse-target.ts';
import { readInputs } from '../../core/inputs/read-inputs.ts';
import type { Command } from '../../core/inputs/table.ts';
import type { InputReader, RawInputs } from '../../core/inputs/values.ts';
import { optional } from '../../core/optional.ts';
import type { Report } from '../../core/report/report.ts';
import { version } from '../../version.ts';
import { azureCredential } from '../azure-credential.ts';
import { diskFiles } from '../disk-files.ts';
import { type Environment, isCi, runFacts } from '../environment.ts';
import { type CatalogueCommand, parseCommand, runOnTarget, type Where } from '../run-on-target.ts';
import { embeddedTarget, startEmbedded } from './embedded.ts';
import type { Terminal } from './output.ts';
import { terminalProgress } from './progress.ts';
import { surfaceKeeper } from './surface-keeper.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/**
 * Runs a command with the inputs of the command line. Throws InvalidInput before anything is sent; whatever
 * happens later is in the report.
 */
export async function runCommand(command: Command, raw: RawInputs, context: CommandContext): Promise<Report> {
  const { terminal, env } = context;
  const read = await readInputs(raw, diskFiles);
  const verbose = read.boolean('verbose');
  const ports: RunPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: context.signal,
    identity: azureCredential(env),
    progress: terminalProgress(terminal, { probe: verbose || command === 'probe', requests: verbose }),
    version,
  };
  if (command === 'probe' || command === 'surface') {
    const keep = command === 'surface' ? surfaceKeeper(read, terminal) : undefined;
    const input = { command, probe: parseProbe(read), run: runFacts(env) } as const;
    return probeServer({ ...input, ...optional('onHealthy', keep) }, ports);
  }
  if (hasTarget(read) || isCi(env)) {
    const endpoint = parseEndpoint(read);
    return runOnTarget(command, read, { endpoint, target: parseTarget(read) }, env, ports);
  }
  return runEmbedded(command, read, ports, context);
}

/** No target at all, and a person at the keyboard: the embedded API Center stands in, and says so. */
async function runEmbedded(
  command: CatalogueCommand,
  read: InputReader,
  ports: RunPorts,
  { terminal, env }: CommandContext,
): Promise<Report> {
  const where = (endpoint: ArmEndpoint): Where => ({ endpoint, target: embeddedTarget });
  // Bad inputs must not leave a state file behind.
  await parseCommand(command, read, where(parseArmEndpoint('http://127.0.0.1', false)), env);
  const emulator = await startEmbedded(read.text('state'), terminal);
  try {
    const endpoint = parseArmEndpoint(emulator.url, false);
    return withoutRegistry(await runOnTarget(command, read, where(endpoint), env, ports));
  } finally {
    await emulator.close();
  }
}

/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(report: Report): Report {
  if (!report.links) return report;
  const { registry: _, ...links } = report.links;
  return { ...report, links };
}
