import type { Clock } from '../clock.ts';

/**
 * Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. It does not use
 * `AbortSignal.any`: in Node 20 a timeout that only such a signal refers to can be garbage-collected before it fires.
 */
export async function withTimeLimit<T>(
  clock: Clock,
  ms: number,
  parent: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const time = clock.timeout(ms);
  const listened = [parent, time].map((source) => {
    const onAbort = () => controller.abort(source.reason);
    source.addEventListener('abort', onAbort);
    if (source.aborted) onAbort();
    return () => source.removeEventListener('abort', onAbort);
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const stop of listened) stop();
  }
}
