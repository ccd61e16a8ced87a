import type { TokenCredential } from '@azure/core-auth';
import { systemClock } from '../core/clock.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { createHttpTransport } from '../core/http/transport.ts';
import type { Words } from '../core/message.ts';
import { version } from '../version.ts';
import { cancellation } from './cancellation.ts';
import { logProgress, type StepLog } from './log-progress.ts';

/**
 * The outside world of a run in a pipeline. Proxies are read from the environment now.
 *
 * @param mask called with every token the moment it exists
 */
export function pipelinePorts(
  identity: TokenCredential,
  log: StepLog,
  mask: (secret: string) => void,
  words: Words,
): RunPorts {
  return {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: cancellation(),
    identity: {
      async getToken(scopes, options) {
        const token = await identity.getToken(scopes, options);
        if (token) mask(token.token);
        return token;
      },
    },
    progress: logProgress(log, words),
    words,
    version,
    startUpMs: Math.round(performance.now()),
  };
}
