import type { TokenCredential } from '@azure/core-auth';
import { systemClock } from '../core/clock.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import type { NetworkPorts } from '../core/http/service-client.ts';
import { createHttpTransport } from '../core/http/transport.ts';
import type { Words } from '../core/message.ts';
import { version } from '../version.ts';
import { cancellation } from './cancellation.ts';
import { logProgress, type StepLog } from './progress.ts';

export interface PipelinePortsOptions {
  readonly identity: TokenCredential;
  readonly log: StepLog;
  /** Called with every token the moment it exists. */
  readonly mask: (secret: string) => void;
  readonly words: Words;
}

/** The network of a run in a pipeline. Proxies are read from the environment now. */
export function createNetwork(): NetworkPorts {
  return {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: cancellation(),
  };
}

/** The outside world of a run in a pipeline. */
export function pipelinePorts(
  network: NetworkPorts,
  { identity, log, mask, words }: PipelinePortsOptions,
): RunPorts {
  return {
    ...network,
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
