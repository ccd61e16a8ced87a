import { CommanderError } from 'commander';
import { exitCodes, type Failure, Incomplete, InvalidInput } from '../../core/errors.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { type FleetReport, isFleetReport, overallReport } from '../../core/report/fleet-report.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import type { CommandContext } from './command-context.ts';
import { createTerminal, type Terminal } from './output.ts';
import { createProgram } from './program.ts';
import {
  renderEntries,
  renderError,
  renderLinks,
  renderResult,
  renderSurface,
  renderWarnings,
} from './render.ts';
import type { ReportingCommand } from './run-command.ts';
import { terminalWords } from './words.ts';

/**
 * The whole command line: reads the arguments, runs the command, prints the result.
 *
 * @param args the arguments after the script's name
 * @returns the exit code
 */
export async function main(args: readonly string[], env: HostVariables): Promise<number> {
  const json = asksForJson(args);
  // The result of surface is JSON for a file or a pipe, whatever the output of the run.
  const terminal = createTerminal(json || args[0] === 'surface', env);
  let exitCode: number = exitCodes.done;
  const interrupted = interruption();
  const program = createProgram({
    async run(command, raw) {
      if (command === 'doctor') {
        exitCode = await diagnose(raw, { terminal, env, signal: interrupted.signal });
        return;
      }
      const report = await runOrFail(command, raw, { terminal, env, signal: interrupted.signal });
      show(report, terminal, json);
      exitCode = report.exitCode;
    },
    print: (text) => terminal.print(text),
    async emulator(flags) {
      const { runEmulator } = await import('./run-emulator.ts');
      await runEmulator(flags, terminal, interrupted.signal);
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
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
    if (failed.exitCode === exitCodes.bug && args.includes('--verbose')) terminal.fail(stackOf(error));
    return failed.exitCode;
  } finally {
    interrupted.stop();
  }
}

async function diagnose(typed: RawInputs, context: CommandContext): Promise<number> {
  const [{ runPorts }, { runDoctor }, { terminalInputs }] = await Promise.all([
    import('./run-command.ts'),
    import('./run-doctor.ts'),
    import('./terminal-inputs.ts'),
  ]);
  const inputs = await terminalInputs('doctor', typed, context);
  const report = await runDoctor(inputs, runPorts(inputs, context), context.terminal);
  if (inputs.output === 'json') context.terminal.print(JSON.stringify(report, undefined, 2));
  return report.exitCode;
}

async function runOrFail(
  command: ReportingCommand,
  raw: RawInputs,
  context: CommandContext,
): Promise<Report | FleetReport> {
  const { runCommand } = await import('./run-command.ts');
  return runCommand(command, raw, context);
}

function show(report: Report | FleetReport, { colors, log, fail, print }: Terminal, json: boolean): void {
  const found = [
    isFleetReport(report) ? renderEntries(colors, report) : renderSurface(colors, report),
    renderWarnings(colors, report.warnings),
  ].filter(Boolean);
  if (found.length > 0) log(found.join('\n'));
  if (report.error) fail(renderError(colors, `Failed (exit ${report.exitCode})`, report.error));
  const links = renderLinks(colors, overallReport(report));
  const result = renderResult(colors, report);
  const tell = report.error ? fail : log;
  tell([...(links === '' ? [] : [links]), '', result, ''].join('\n'));
  if (json) print(safeJson(report));
}

/** Aborts with a Failure as the reason at the first SIGINT or SIGTERM, so that a run can end in order. */
function interruption(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const abort = (signal: NodeJS.Signals) =>
    controller.abort(
      new Incomplete({
        code: 'interrupted',
        message: `The run was interrupted by ${signal}.`,
        next: 'Run again: it completes what is missing.',
      }),
    );
  process.once('SIGINT', abort).once('SIGTERM', abort);
  return {
    signal: controller.signal,
    stop: () => void process.off('SIGINT', abort).off('SIGTERM', abort),
  };
}

function wrongArguments(error: CommanderError, args: readonly string[]): Failure {
  const [first = '', suggestion] = error.message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .split('\n');
  const message =
    error.code === 'commander.help' || error.code === 'commander.helpDisplayed'
      ? 'No command was given'
      : `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  const known = /\(Did you mean (.+)\?\)/.exec(suggestion ?? '')?.[1];
  const command = /^[a-z]+$/.test(args[0] ?? '') ? ` ${args[0]}` : '';
  return new InvalidInput({
    code: 'arguments-invalid',
    message: `${printable(message, 300)}.`,
    next: known ? `Did you mean ${printable(known)}?` : `See mcp-register${command} --help`,
  });
}

/** Before the arguments are understood it must be known where an error about them goes. */
function asksForJson(args: readonly string[]): boolean {
  return args.includes('--output=json') || args[args.indexOf('--output') + 1] === 'json';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
