import { limits } from './protocol.ts';

/** A server sent more than a limit allows. */
export class TooLarge extends Error {
  /** What was too large, in words: the subject of a sentence. */
  readonly what: string;

  constructor(what: string) {
    super(`${what} is over the limit`);
    this.what = what;
  }
}

/** What may still be taken, of something that all answers of one round share. */
export interface Budget {
  left: number;
}

/** The chunks as they come; throws TooLarge when there are more bytes than one answer or the round may have. */
export async function* metered(
  chunks: AsyncIterable<Uint8Array>,
  budget: Budget,
  limit: number = limits.responseBytes,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    budget.left -= chunk.byteLength;
    if (bytes > limit) throw new TooLarge('an answer');
    if (budget.left < 0) throw new TooLarge('the sum of all answers');
    yield chunk;
  }
}

/** The whole body as text. Throws TooLarge. */
export async function readText(chunks: AsyncIterable<Uint8Array>, budget: Budget): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of metered(chunks, budget)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** The start of a body that is looked at and not worked with: cut after `limits.documentBytes`. */
export async function readStart(chunks: AsyncIterable<Uint8Array>, budget: Budget): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of metered(chunks, budget, limits.documentBytes)) {
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  return text;
}
