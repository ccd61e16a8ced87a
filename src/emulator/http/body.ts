import type { IncomingMessage } from 'node:http';

/** Bytes; twice what the service takes inline, so that its own refusal is what callers see. */
export const greatestRequestBody = 8 * 1024 * 1024;

/**
 * Reads a request's body to its end. One that is over the limit is read on and thrown away, so that the
 * caller is still there to read the refusal.
 *
 * @returns undefined when there were more than `greatestBody` bytes
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > greatestRequestBody) chunks = [];
    else chunks.push(chunk);
  }
  return bytes > greatestRequestBody ? undefined : Buffer.concat(chunks);
}
