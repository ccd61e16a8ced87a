import { Failure } from '../../errors.ts';
import { plainWords, render } from '../../message.ts';
import { printable } from '../../text/printable.ts';
import { type Known, known, unknown } from './facts.ts';

/**
 * Reads something. What the service refuses is unknown and no reason to stop. Rejects with the signal's reason, and with
 * an internal error.
 */
export async function attempt<T>(read: () => Promise<T>, signal: AbortSignal): Promise<Known<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof Failure) return unknown(printable(render(error.text, plainWords), 300));
    throw error;
  }
}
