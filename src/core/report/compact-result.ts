import type { JsonValue } from '../json.ts';
import { printable } from '../text/printable.ts';
import { noRequests, type PlanReport, type Report } from './report.ts';

/** Per result, so that the report of thousands of them stays readable and in memory. */
const toolsKept = 100;
const changesKept = 50;
const warningsKept = 20;
/** Characters of a value in a plan. */
const valueLength = 300;

/**
 * A result within a fleet. Effort is counted for the run as a whole; texts of tools, the requests of a healthy probe, and
 * long lists are left out.
 */
export function compactResult({ probe, plan, surface, links: _, ...result }: Report): Report {
  return {
    ...result,
    run: {},
    requests: noRequests,
    timings: {},
    plan: plan.map(compactStep),
    warnings: result.warnings.slice(0, warningsKept),
    ...(probe === undefined
      ? {}
      : {
          probe: {
            ...probe,
            tools: probe.tools.slice(0, toolsKept).map(({ name }) => ({ name })),
            attempts: probe.status === 'healthy' ? [] : probe.attempts.slice(-3),
            warnings: probe.warnings.slice(0, warningsKept),
          },
        }),
    ...(surface === undefined
      ? {}
      : { surface: { ...surface, changes: surface.changes.slice(0, changesKept) } }),
  };
}

function compactStep({ changes, ...step }: PlanReport): PlanReport {
  return {
    ...step,
    changes: changes.slice(0, changesKept).map(({ field, before, after }) => ({
      field,
      ...(before === undefined ? {} : { before: short(before) }),
      ...(after === undefined ? {} : { after: short(after) }),
    })),
  };
}

function short(value: JsonValue): JsonValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= valueLength ? value : printable(text, valueLength);
}
