import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { register } from '../../core/commands/register.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import {
  hasTarget,
  parseEndpoint,
  parseProbe,
  parseRegistration,
  parseTarget,
} from '../../core/inputs/parse.ts';
import type { Command } from '../../core/inputs/table.ts';
import { type InputReader, inputReader, type RawInputs } from '../../core/inputs/values.ts';
import type { Report } from '../../core/report/report.ts';
import type { Emulator } from '../../emulator/options.ts';
import { version } from '../../version.ts';
import { terminalCredential } from './credential.ts';
import { type Environment, isCi, runFacts, sourceOfPipeline } from './environment.ts';
import type { Terminal } from './output.ts';
import { terminalProgress } from './progress.ts';
import { line } from './render.ts';

/** The API center that the embedded one has when no target is given. */
export const embeddedTarget = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'local',
  serviceName: 'local',
  workspace: 'default',
} as const;

const defaultStateFile = '.mcp-register/state.json';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/**
 * Runs register, plan or probe with the inputs of the command line. Throws InvalidInput before anything is
 * sent; whatever happens later is in the report.
 */
export async function runCommand(command: Command, raw: RawInputs, context: CommandContext): Promise<Report> {
  const read = inputReader(raw);
  const verbose = read.boolean('verbose');
  const ports: RunPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: context.signal,
    credential: undefined,
    progress: terminalProgress(context.terminal, {
      probe: verbose || command === 'probe',
      requests: verbose,
    }),
    version,
  };
  if (command === 'probe') return probeServer({ probe: parseProbe(read), run: runFacts(context.env) }, ports);
  if (hasTarget(read) || isCi(context.env)) return runRegister(command, read, ports, context);

  const stateFile = read.text('state') ?? defaultStateFile;
  const emulator = await startEmbedded(read, stateFile, context.terminal);
  try {
    const embedded = inputReader({
      ...raw,
      'arm-endpoint': emulator.url,
      'subscription-id': embeddedTarget.subscriptionId,
      'resource-group': embeddedTarget.resourceGroup,
      'api-center-name': embeddedTarget.serviceName,
    });
    return withoutRegistry(await runRegister(command, embedded, ports, context));
  } finally {
    await emulator.close();
  }
}

function runRegister(
  command: 'register' | 'plan',
  read: InputReader,
  ports: RunPorts,
  { env }: CommandContext,
): Promise<Report> {
  const endpoint = parseEndpoint(read);
  return register(
    {
      command,
      dryRun: command === 'plan' || read.boolean('dry-run'),
      target: parseTarget(read),
      endpoint,
      request: parseRegistration(read, endpoint, sourceOfPipeline(env)),
      probe: parseProbe(read),
      verify: read.choice('verify', ['auto', 'require', 'off']) ?? 'auto',
      run: runFacts(env),
    },
    { ...ports, credential: endpoint.insecure ? undefined : terminalCredential(env) },
  );
}

/** No target at all, and a person at the keyboard: the embedded API Center stands in, and says so. */
async function startEmbedded(
  read: InputReader,
  stateFile: string,
  { colors, log }: Terminal,
): Promise<Emulator> {
  // Bad inputs must not leave a state file behind.
  parseRegistration(read, parseArmEndpoint('http://127.0.0.1', false), undefined);
  parseProbe(read);
  const statePath = resolve(stateFile);
  mkdirSync(dirname(statePath), { recursive: true });
  const { startEmulator } = await import('../../emulator/start.ts');
  const { subscriptionId, resourceGroup, serviceName: name } = embeddedTarget;
  const emulator = await startEmulator({ statePath, seed: [{ subscriptionId, resourceGroup, name }] });
  log(
    line(
      colors,
      'Note',
      `No API center was given, so the embedded one is used; its state is kept in ${stateFile}.`,
      `To look at it: mcp-register emulator --state ${stateFile}`,
    ),
  );
  return emulator;
}

/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(report: Report): Report {
  if (!report.links) return report;
  const { registry: _, ...links } = report.links;
  return { ...report, links };
}
