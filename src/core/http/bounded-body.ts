/** A server sent more than a limit allows. */
export class TooLarge extends Error {
  /** What was too large, in words: the subject of a sentence. */
  readonly what: string;

  constructor(what: string) {
    super(`${what} is over the limit`);
    this.what = what;
  }
}

/** How many bytes may still be read, shared by all responses of one round. */
export interface ByteBudget {
  left: number;
}

/** Passes the chunks on as they arrive; throws TooLarge when there are more bytes than the budget has left. */
export async function* metered(
  chunks: AsyncIterable<Uint8Array>,
  bytes: ByteBudget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    bytes.left -= chunk.byteLength;
    if (bytes.left < 0) throw new TooLarge('the sum of all responses');
    yield chunk;
  }
}

/** The whole body as text. Throws TooLarge. */
export async function readText(chunks: AsyncIterable<Uint8Array>, bytes: ByteBudget): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of metered(chunks, bytes)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/**
 * The start of a body, for messages and guesses.
 *
 * @param characters after which no further chunk is read
 */
export async function readStart(chunks: AsyncIterable<Uint8Array>, characters: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= characters) break;
  }
  return text;
}
