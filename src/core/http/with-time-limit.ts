import type { Clock } from '../clock.ts';

/** Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. */
export async function withTimeLimit<T>(
  clock: Clock,
  ms: number,
  parent: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const ended = new AbortController();
  const time = clock.timeout(ms, ended.signal);
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
    ended.abort('ended');
  }
}
