import type { CatalogueInput } from '../core/commands/catalogue-run.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { type RegisterInput, register } from '../core/commands/register.ts';
import { type UnregisterInput, unregister } from '../core/commands/unregister.ts';
import { parseGate } from '../core/inputs/parse-gate.ts';
import { parseProbe } from '../core/inputs/parse-probe.ts';
import { parseRegistration } from '../core/inputs/parse-registration.ts';
import { parseUnregister } from '../core/inputs/parse-unregister.ts';
import type { Command } from '../core/inputs/table.ts';
import type { InputReader } from '../core/inputs/values.ts';
import { type Report, renderWarnings } from '../core/report/report.ts';
import { diskFiles } from './disk-files.ts';
import { type Environment, runFacts, sourceOfPipeline } from './environment.ts';
import { identifySource } from './github/github-repository.ts';

/** The commands that work on one entry of a catalogue. */
export type CatalogueCommand = Exclude<Command, 'probe' | 'surface' | 'sweep' | 'doctor'>;

/** The API center that a command works on. */
export type Where = Pick<CatalogueInput, 'endpoint' | 'target'>;

/** Runs a command against an API center. Throws InvalidInput before anything is sent. */
export async function runOnTarget(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  env: Environment,
  ports: RunPorts,
): Promise<Report> {
  const input = await parseCommand(command, read, where, env);
  const { source, warnings } = await identifySource(input.request.source, read.text('github-token'), env);
  const report =
    input.command === 'unregister'
      ? await unregister({ ...input, request: { ...input.request, source } }, ports)
      : await register({ ...input, request: { ...input.request, source } }, ports);
  return { ...report, warnings: [...renderWarnings(warnings, ports.words), ...report.warnings] };
}

/** What a command is to do, every input checked. Throws InvalidInput. */
export async function parseCommand(
  command: CatalogueCommand,
  read: InputReader,
  where: Where,
  env: Environment,
): Promise<RegisterInput | UnregisterInput> {
  if (command !== 'unregister') return parseRegister(command, read, where, env);
  const dryRun = read.boolean('dry-run');
  const owner = { ...where, hostSource: sourceOfPipeline(env), dryRun };
  return { ...where, command, dryRun, run: runFacts(env), request: parseUnregister(read, owner) };
}

/** What is to be registered, every input checked. Throws InvalidInput. */
export async function parseRegister(
  command: 'register' | 'plan',
  read: InputReader,
  where: Where,
  env: Environment,
): Promise<RegisterInput> {
  const dryRun = command === 'plan' || read.boolean('dry-run');
  const owner = { ...where, hostSource: sourceOfPipeline(env), dryRun };
  return {
    ...where,
    command,
    dryRun,
    run: runFacts(env),
    request: await parseRegistration(read, { ...owner, files: diskFiles }),
    probe: parseProbe(read),
    gate: parseGate(read, diskFiles),
    verify: read.choice('verify', ['auto', 'require', 'off']) ?? 'auto',
  };
}
