import { type ArmEndpoint, parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import type { CatalogueInput } from '../../core/commands/catalogue-run.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { type RegisterInput, register } from '../../core/commands/register.ts';
import { type UnregisterInput, unregister } from '../../core/commands/unregister.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import { parseGate } from '../../core/inputs/parse-gate.ts';
import { parseProbe } from '../../core/inputs/parse-probe.ts';
import { parseRegistration } from '../../core/inputs/parse-registration.ts';
import { hasTarget, parseEndpoint, parseTarget } from '../../core/inputs/parse-target.ts';
import { parseUnregister } from '../../core/inputs/parse-unregister.ts';
import { readInputs } from '../../core/inputs/read-inputs.ts';
import type { Command } from '../../core/inputs/table.ts';
import type { InputReader, RawInputs } from '../../core/inputs/values.ts';
import { optional } from '../../core/optional.ts';
import type { Report } from '../../core/report/report.ts';
import { version } from '../../version.ts';
import { terminalCredential } from './credential.ts';
import { embeddedTarget, startEmbedded } from './embedded.ts';
import { type Environment, isCi, runFacts, sourceOfPipeline } from './environment.ts';
import { diskFiles } from './files.ts';
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
    identity: terminalCredential(env),
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

type CatalogueCommand = Exclude<Command, 'probe' | 'surface'>;
type Where = Pick<CatalogueInput, 'endpoint' | 'target'>;

async function runOnTarget(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  env: Environment,
  ports: RunPorts,
): Promise<Report> {
  const input = await parseCommand(command, read, where, env);
  return input.command === 'unregister' ? unregister(input, ports) : register(input, ports);
}

async function parseCommand(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  env: Environment,
): Promise<RegisterInput | UnregisterInput> {
  const hostSource = sourceOfPipeline(env);
  const common = {
    ...where,
    dryRun: command === 'plan' || read.boolean('dry-run'),
    run: runFacts(env),
  };
  if (command === 'unregister') {
    return { ...common, command, request: parseUnregister(read, where.endpoint, hostSource) };
  }
  return {
    ...common,
    command,
    request: await parseRegistration(read, { endpoint: where.endpoint, hostSource, files: diskFiles }),
    probe: parseProbe(read),
    gate: parseGate(read, diskFiles),
    verify: read.choice('verify', ['auto', 'require', 'off']) ?? 'auto',
  };
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
