import type { Progress } from '../../core/commands/ports.ts';
import { render } from '../../core/message.ts';
import { unitLine } from '../../core/report/headline.ts';
import { describeStep } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line, renderAttempt, renderOfferings, renderPlan, renderProbe } from './render.ts';
import { renderClients } from './render-clients.ts';
import { terminalWords } from './words.ts';

/** Of the units of a fleet that need nothing, one in so many is shown, so that people see the run go on. */
const unchangedShown = 25;

/** How much is shown while a run goes on. */
export interface Detail {
  /** Each request to the MCP server, and at the end all that it offers. */
  readonly probe: boolean;
  /** Each request to the API center, and the bodies of the probe. */
  readonly requests: boolean;
}

/** Shows a run while it goes on: the verdict, the plan and each write always, the rest when asked for. */
export function terminalProgress({ colors, log }: Terminal, detail: Detail): Progress {
  return {
    attempt(attempt) {
      if (!detail.probe) return;
      log(renderAttempt(colors, attempt));
      if (attempt.body) log(line(colors, '', colors.dim(printable(attempt.body, 500))));
    },
    wait: (ms, reason) =>
      log(
        line(
          colors,
          'Probe',
          `${printable(render(reason, terminalWords))}; next attempt in ${Math.ceil(ms / 1000)} s`,
        ),
      ),
    waiting: (server, reason) =>
      log(line(colors, 'Waiting', `${printable(server, 300)}: ${printable(render(reason, terminalWords))}`)),
    probed(result) {
      log(renderProbe(colors, result));
      if (!detail.probe || result.status !== 'healthy') return;
      log(renderOfferings(colors, result.server));
      log(renderClients(colors, result.warnings));
    },
    planned: (plan) => log(renderPlan(colors, plan.steps.map(describeStep))),
    applied: ({ kind, id, action, ms }) =>
      log(line(colors, 'Written', `${kind} ${printable(id, 90)} ${action}d in ${Math.round(ms)} ms`)),
    request({ method, path, status, ms }) {
      if (!detail.requests) return;
      const short = path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…');
      log(
        line(
          colors,
          'Sent',
          colors.dim(`${method} ${printable(short, 300)} ${status ?? 'no answer'} in ${Math.round(ms)} ms`),
        ),
      );
    },
    written: (path) => log(line(colors, 'Written', printable(path))),
    unit(result, { done, of }) {
      const isPlain = result.status === 'unchanged' && done % unchangedShown !== 0 && done !== of;
      if (!isPlain) log(line(colors, `${done}/${of}`, unitLine(result)));
      if (result.status === 'planned') log(renderPlan(colors, result.plan));
    },
    bug(error) {
      if (detail.requests && error instanceof Error) log(error.stack ?? error.message);
    },
  };
}
