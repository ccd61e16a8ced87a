import * as actions from '@actions/core';
import type { Progress } from '../../core/commands/ports.ts';
import { printable } from '../../core/text/printable.ts';

/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
export function actionProgress(): Progress {
  return {
    attempt: ({ phase, method, httpStatus, ms, error }) =>
      actions.debug(
        printable(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`),
      ),
    wait: (ms, reason) =>
      actions.info(`Probe: ${printable(reason)}; next attempt in ${Math.ceil(ms / 1000)} s`),
    probed: (result) => actions.info(`Probe: ${result.status}, ${printable(result.url, 300)}`),
    planned({ steps }) {
      for (const { kind, id, action } of steps) actions.info(`Plan: ${action} ${kind} ${printable(id, 90)}`);
    },
    applied: ({ kind, id, action, ms }) =>
      actions.info(`Written: ${kind} ${printable(id, 90)} ${action}d in ${ms} ms`),
    request: ({ method, path, status, ms }) =>
      actions.debug(printable(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
    bug: (error) => actions.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}
