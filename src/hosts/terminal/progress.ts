import type { Progress } from '../../core/commands/ports.ts';
import { describeStep } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line, renderAttempt, renderPlan } from './render.ts';

/**
 * Shows a run while it goes on: the plan and each write always, each request only when asked for.
 */
export function terminalProgress({ colors, log }: Terminal, verbose: boolean): Progress {
  return {
    attempt(attempt) {
      if (!verbose) return;
      log(renderAttempt(colors, attempt));
      if (attempt.body) log(line(colors, '', colors.dim(printable(attempt.body, 500))));
    },
    wait: (ms, reason) =>
      log(line(colors, 'Probe', `${printable(reason)}; next attempt in ${Math.ceil(ms / 1000)} s`)),
    planned: (plan) => log(renderPlan(colors, plan.steps.map(describeStep))),
    applied: ({ kind, id, action, ms }) =>
      log(line(colors, 'Written', `${kind} ${printable(id, 90)} ${action}d in ${Math.round(ms)} ms`)),
    request({ method, path, status, ms }) {
      if (!verbose) return;
      const short = path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…');
      log(
        line(
          colors,
          'request',
          colors.dim(`${method} ${printable(short, 300)} ${status ?? 'no answer'} in ${Math.round(ms)} ms`),
        ),
      );
    },
  };
}
