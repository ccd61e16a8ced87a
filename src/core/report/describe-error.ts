import { type ExitCode, exitCodes, Failure } from '../errors.ts';
import { render, sentence, type Words } from '../message.ts';
import { optional } from '../optional.ts';
import { way } from '../references.ts';
import { printable } from '../text/printable.ts';
import { noRequests, type Report } from './report.ts';

/** The error part of a report. What is not a {@link Failure} is an internal error, and says so. */
export function describeError(
  error: unknown,
  words: Words,
): { exitCode: ExitCode; error: NonNullable<Report['error']> } {
  if (error instanceof Failure) {
    const { code, text, why, next } = error;
    return {
      exitCode: error.exitCode,
      error: {
        code,
        message: render(text, words),
        ...optional('why', why === undefined ? undefined : render(why, words)),
        next: render(next, words),
      },
    };
  }
  const next = sentence`Run again ${way('show-details')} and report the output. Nothing is known to be wrong with your configuration.`;
  return {
    exitCode: exitCodes.bug,
    error: {
      code: 'bug',
      message: `Internal error in mcp-register: ${printable(error instanceof Error ? error.message : String(error), 500)}`,
      next: render(next, words),
    },
  };
}

/** The report of a run that failed before it began. */
export function failedReport(
  error: unknown,
  command: string,
  words: Words,
): Report & { readonly error: NonNullable<Report['error']> } {
  const { exitCode, error: described } = describeError(error, words);
  return {
    status: 'failed',
    exitCode,
    changed: false,
    command: printable(command, 30),
    run: {},
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: [],
    error: described,
  };
}
