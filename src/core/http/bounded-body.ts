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

/** Bytes of a body that is decoded at once. */
const smallBody = 256 * 1024;

/** The whole body as text. Throws TooLarge. */
export async function readText(chunks: AsyncIterable<Uint8Array>, bytes: ByteBudget): Promise<string> {
  const start: Uint8Array[] = [];
  let size = 0;
  // For a large body only: what it has outside of the heap stays there until a full collection.
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let text = '';
  for await (const chunk of metered(chunks, bytes)) {
    if (decoder) {
      text += decoder.decode(chunk, { stream: true });
      continue;
    }
    start.push(chunk);
    size += chunk.byteLength;
    if (size <= smallBody) continue;
    decoder = new TextDecoder();
    text = decoder.decode(Buffer.concat(start), { stream: true });
    start.length = 0;
  }
  return decoder ? text + decoder.decode() : new TextDecoder().decode(Buffer.concat(start));
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
