import { Incomplete, nothingWritten } from '../core/errors.ts';

/** Aborted when the pipeline is cancelled: both hosts send SIGINT, and 7.5 s later SIGTERM. */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  const abort = () =>
    controller.abort(
      new Incomplete({
        code: 'interrupted',
        message: 'The run was cancelled.',
        next: nothingWritten,
      }),
    );
  process.once('SIGINT', abort).once('SIGTERM', abort);
  return controller.signal;
}
