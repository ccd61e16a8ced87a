import { addAbortSignal, type Readable } from 'node:stream';
import { InvalidInput } from '../../core/errors.ts';

/**
 * Reads a stream to its end. Rejects with InvalidInput when it has more than `greatestBytes`, and with the signal's
 * reason when that is aborted first.
 */
export async function readToEnd(
  stream: Readable,
  greatestBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of addAbortSignal(signal, stream)) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > greatestBytes) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
  if (length > greatestBytes) {
    throw new InvalidInput({
      code: 'input-too-long',
      message: `Standard input has more than ${greatestBytes} bytes.`,
      next: 'Send only the secret.',
    });
  }
  return Buffer.concat(chunks);
}
