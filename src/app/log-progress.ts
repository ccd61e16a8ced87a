import type { Progress } from '../core/commands/ports.ts';
import { render, type Words } from '../core/message.ts';
import { unitLine } from '../core/report/headline.ts';
import { planTotals } from '../core/report/plan-totals.ts';
import { printable } from '../core/text/printable.ts';

/** The log of a step, as every pipeline has it. */
export interface StepLog {
  info(line: string): void;
  /** Shown only when the debug log is on. */
  debug(line: string): void;
}

/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
export function logProgress(log: StepLog, words: Words): Progress {
  return {
    attempt: ({ phase, method, httpStatus, ms, error }) =>
      log.debug(
        printable(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`),
      ),
    wait: (ms, reason) =>
      log.info(`Probe: ${printable(render(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
    waiting: (server, reason) =>
      log.info(`Waiting: ${printable(server, 300)}, ${printable(render(reason, words))}`),
    probed: (result) => log.info(`Probe: ${result.status}, ${printable(result.url, 300)}`),
    planned({ steps }) {
      for (const { kind, id, action, reason } of steps) {
        const why = reason === undefined ? '' : ` (${printable(reason, 200)})`;
        log.info(`Plan: ${action} ${kind} ${printable(id, 90)}${why}`);
      }
      const totals = planTotals(steps);
      if (totals !== '') log.info(`Plan: ${totals}`);
    },
    applied: ({ kind, id, action, ms }) =>
      log.info(`Written: ${kind} ${printable(id, 90)} ${action}d in ${ms} ms`),
    request: ({ method, path, status, ms }) =>
      log.debug(printable(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
    written: (path) => log.info(`Written: ${printable(path, 300)}`),
    unit: (result, { done, of }) => log.info(`${done}/${of} ${unitLine(result)}`),
    bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}
