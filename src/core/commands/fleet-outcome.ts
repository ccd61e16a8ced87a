import type { WarningCode } from '../codes.ts';
import {
  Denied,
  type ExitCode,
  exitCodes,
  type Failure,
  type FailureParts,
  GateClosed,
  Incomplete,
  InvalidInput,
  ServiceFailed,
  UnhealthyServer,
} from '../errors.ts';
import { sentence } from '../message.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type { Outcome } from './catalogue-run.ts';
import { isGood } from './fleet-run.ts';

/** Results that the message names; the report has all of them. */
const named = 5;

/**
 * What the results of a fleet come to. Throws a Failure when a result is not as it should be: Incomplete when others are,
 * or when something was or may have been written; otherwise the kind of failure of the first.
 *
 * @param problem what else is not as it should be
 */
export function fleetOutcome(results: readonly Report[], dryRun: boolean, problem?: Failure): Outcome {
  const bad = results.filter((result) => !isGood(result));
  const changed = results.some((result) => result.changed);
  if (bad.length > 0) throw fleetFailure(results, bad, problem);
  if (problem) throw problem;
  if (dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}

function fleetFailure(
  results: readonly Report[],
  bad: readonly Report[],
  problem: Failure | undefined,
): Failure {
  const mayHaveWritten = results.some(
    ({ applied, exitCode }) => applied.length > 0 || exitCode === exitCodes.incomplete,
  );
  // A stale plan is no incomplete run because other units are as declared.
  const isStale = problem === undefined && bad.every(({ error }) => error?.code === 'plan-stale');
  const isPartial = mayHaveWritten || (results.some(isAsDeclared) && !isStale);
  const rest = bad.length - named;
  const reasons = bad.slice(0, named).map(reasonOf);
  const parts: FailureParts = {
    code: 'fleet-incomplete',
    // Where no unit is as declared, the message need not say that nothing was removed.
    message: sentence`${problem && isPartial ? sentence`${problem.text} ` : ''}${`${counted(bad.length, 'result')} of ${results.length} ${bad.length === 1 ? 'is' : 'are'} not as declared: ${reasons.join(' ')}${rest > 0 ? ` ${rest} more ${rest === 1 ? 'is' : 'are'} in the report.` : ''}`}`,
    next:
      sharedAdvice(bad) ??
      'Correct what each of them names and run again: the run does only what is missing.',
  };
  const [first] = bad;
  return failureWith(isPartial ? exitCodes.incomplete : (first?.exitCode ?? exitCodes.incomplete), parts);
}

/** What a result says of a unit that the run did not look at, and of an entry that a prune leaves where it is. */
const leftAlone: readonly string[] = ['prune-held', 'prune-note', 'unit-skipped'] satisfies WarningCode[];

function isAsDeclared(result: Report): boolean {
  return isGood(result) && (result.changed || !result.warnings.some(({ code }) => leftAlone.includes(code)));
}

/** The next thing to do, where it is the same for all of them. */
function sharedAdvice(bad: readonly Report[]): string | undefined {
  const [advice, ...others] = new Set(bad.map(({ error }) => error?.next));
  return others.length === 0 ? advice : undefined;
}

function reasonOf({ unit, status, error }: Report): string {
  const environment = unit?.environmentId === undefined ? '' : ` (${printable(unit.environmentId, 90)})`;
  return `${printable(unit?.apiId ?? '', 90)}${environment} ${status}: ${printable(error?.message ?? '', 300)}`;
}

function failureWith(exitCode: ExitCode, parts: FailureParts): Failure {
  switch (exitCode) {
    case exitCodes.invalidInput:
      return new InvalidInput(parts);
    case exitCodes.unhealthy:
      return new UnhealthyServer(parts);
    case exitCodes.denied:
      return new Denied(parts);
    case exitCodes.serviceFailed:
      return new ServiceFailed(parts);
    case exitCodes.gate:
      return new GateClosed(parts);
    default:
      return new Incomplete(parts);
  }
}
