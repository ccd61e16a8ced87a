import { setMaxListeners } from 'node:events';

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
export function manyListeners(signal: AbortSignal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}
