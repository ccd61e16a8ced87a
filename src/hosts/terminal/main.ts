import { CommanderError } from 'commander';
import { createConcealment } from '../../app/concealment.ts';
import { endProcess } from '../../app/end-process.ts';
import { secretsOfEnvironment } from '../../app/secret-inputs.ts';
import { exitCodes, Incomplete, nothingWritten } from '../../core/errors.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { failedReport } from '../../core/report/describe-error.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import type { CommandContext } from './command-context.ts';
import type { TypedCommand } from './host.ts';
import { createTerminal } from './output.ts';
import { createProgram, programArguments } from './program.ts';
import { renderError } from './render.ts';
import type { Trace } from './trace-file.ts';
import { terminalWords } from './words.ts';
import { wrongArguments } from './wrong-arguments.ts';

/** Runs the command line, and ends the process with its exit code. */
export async function start(args: readonly string[], env: HostVariables): Promise<never> {
  return endProcess(await main(args, env));
}

/**
 * The whole command line: reads the arguments, runs the command, prints the result.
 *
 * @param args the arguments after the script's name
 * @returns the exit code
 */
async function main(args: readonly string[], env: HostVariables): Promise<number> {
  const json = asksForJson(args);
  const concealment = createConcealment(() => {});
  for (const secret of secretsOfEnvironment(env)) concealment.conceal(secret);
  const terminal = createTerminal(json || printsResult(args), env, concealment.text);
  let exitCode: number = exitCodes.done;
  const interrupted = interruption();
  const verbose = args.includes('--verbose');
  const context: CommandContext = { terminal, env, signal: interrupted.signal, verbose, concealment };
  const program = createProgram({
    async run(command, raw) {
      exitCode =
        command === 'doctor'
          ? await diagnose(raw, context)
          : await runReporting({ command, typed: raw, json }, context);
    },
    print: (text) => terminal.print(text),
    async emulator(flags) {
      const { runEmulator } = await import('./run-emulator.ts');
      await runEmulator(flags, terminal, interrupted.signal);
    },
    async demo() {
      const { runDemo } = await import('./run-demo.ts');
      await runDemo(terminal, env, interrupted.signal);
    },
  });
  try {
    await program.parseAsync(programArguments(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const failed = failedReport(
      error instanceof CommanderError ? wrongArguments(error, args) : error,
      args[0] ?? '',
      terminalWords,
    );
    if (json) terminal.print(safeJson(failed));
    else terminal.fail(`${renderError(terminal.colors, `Failed (exit ${failed.exitCode})`, failed.error)}\n`);
    if (failed.exitCode === exitCodes.bug && verbose) terminal.fail(stackOf(error));
    return failed.exitCode;
  } finally {
    interrupted.stop();
  }
}

async function diagnose(typed: RawInputs, context: CommandContext): Promise<number> {
  const [{ createNetwork }, { doctorPorts }, { runDoctor }, { terminalInputs }] = await Promise.all([
    import('../../app/run-ports.ts'),
    import('./doctor-ports.ts'),
    import('./run-doctor.ts'),
    import('./terminal-inputs.ts'),
  ]);
  const inputs = await terminalInputs('doctor', typed, context);
  const trace = await openTrace(inputs.trace, context);
  const network = trace.record(createNetwork(context.signal));
  const report = await runDoctor(inputs, doctorPorts(inputs, network, context), context.terminal);
  await trace.write();
  if (inputs.output === 'json') context.terminal.print(JSON.stringify(report, undefined, 2));
  return report.exitCode;
}

async function runReporting(asked: TypedCommand, context: CommandContext): Promise<number> {
  const [{ run }, { createNetwork }, { gitHubRules }, { terminalHost }] = await Promise.all([
    import('../../app/run.ts'),
    import('../../app/run-ports.ts'),
    import('../../app/github-rules.ts'),
    import('./host.ts'),
  ]);
  const trace = await openTrace(asked.typed.trace, context);
  const { exitCode } = await run(terminalHost(asked, context), () => ({
    network: trace.record(createNetwork(context.signal)),
    gitHub: gitHubRules(context.env),
    environment: context.env,
    startUpMs: performance.now(),
  }));
  await trace.write();
  return exitCode;
}

/** Without a trace nothing of it is loaded. */
async function openTrace(path: string | undefined, context: CommandContext): Promise<Trace> {
  if (path === undefined) return noTrace;
  const { traceFile } = await import('./trace-file.ts');
  return traceFile(path, context);
}

const noTrace: Trace = { record: (network) => network, write: async () => {} };

/** Aborts with a Failure as the reason at the first SIGINT or SIGTERM, so that a run can end in order. */
function interruption(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const abort = (signal: NodeJS.Signals) =>
    controller.abort(
      new Incomplete({
        code: 'interrupted',
        message: `The run was interrupted by ${signal}.`,
        next: nothingWritten,
      }),
    );
  process.once('SIGINT', abort).once('SIGTERM', abort);
  return {
    signal: controller.signal,
    stop: () => void process.off('SIGINT', abort).off('SIGTERM', abort),
  };
}

/** Before the arguments are understood it must be known where an error about them goes. */
function asksForJson(args: readonly string[]): boolean {
  return args.includes('--output=json') || args[args.indexOf('--output') + 1] === 'json';
}

/** Whether the result of the command is a text for a file or a pipe, whatever the output of the run. */
function printsResult([command]: readonly string[]): boolean {
  return command === 'surface' || command === 'export' || command === 'dump';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
