import type { TokenCredential } from '@azure/core-auth';
import { systemClock } from '../core/clock.ts';
import type { Progress, RunPorts } from '../core/commands/ports.ts';
import { manyListeners } from '../core/http/many-listeners.ts';
import type { NetworkPorts } from '../core/http/service-client.ts';
import type { HttpTransport } from '../core/http/transport.ts';
import type { Words } from '../core/message.ts';
import { interruptible } from '../identity/interruptible.ts';
import { version } from '../version.ts';
import { concealingTransport } from './concealing-transport.ts';
import type { Concealment } from './concealment.ts';
import type { HostLog } from './host.ts';
import { userFiles } from './user-files.ts';

/** The same network, which tells what is secret in each request. */
export function concealingNetwork(network: NetworkPorts, conceal: Concealment['conceal']): NetworkPorts {
  return { ...network, http: concealingTransport(network.http, conceal) };
}

/** The network of a run. Proxies are read from the environment when the first request is sent. */
export function createNetwork(signal: AbortSignal): NetworkPorts {
  return {
    http: transportOnDemand(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: manyListeners(signal),
  };
}

/** Loads its client for the first request: a run that refuses its inputs needs none. */
function transportOnDemand(): HttpTransport {
  let transport: Promise<HttpTransport> | undefined;
  return {
    async send(request) {
      transport ??= import('../core/http/transport.ts').then(({ createHttpTransport }) =>
        createHttpTransport(),
      );
      return (await transport).send(request);
    },
  };
}

export interface RunPortsOptions {
  readonly identity: TokenCredential;
  readonly log: HostLog;
  readonly progress: Progress;
  readonly words: Words;
  /** Milliseconds from the start of the process to the start of the run. */
  readonly startUpMs: number;
}

/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
export function runPorts(
  network: NetworkPorts,
  { identity, log, progress, words, startUpMs }: RunPortsOptions,
): RunPorts {
  return {
    ...network,
    identity: maskedIdentity(interruptible(identity, network.signal), log),
    progress,
    files: userFiles,
    words,
    version,
    startUpMs: Math.round(startUpMs),
  };
}

/** An identity whose tokens are secret from the moment that they exist. */
export function maskedIdentity(identity: TokenCredential, { mask }: Pick<HostLog, 'mask'>): TokenCredential {
  return {
    async getToken(scopes, options) {
      const token = await identity.getToken(scopes, options);
      if (token) mask(token.token);
      return token;
    },
  };
}
