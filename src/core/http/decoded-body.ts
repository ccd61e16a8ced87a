import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * The body of a response as decoded bytes. Errors and aborts reach the reader with every encoding.
 *
 * @param encoding the Content-Encoding header; a server may compress although it was not asked to
 * @param signal after an abort, the reader gets its reason
 */
export function decodedBody(
  source: NodeJS.ReadableStream | undefined,
  encoding: string | undefined,
  signal: AbortSignal,
): { body: AsyncIterable<Uint8Array>; close(): void } {
  if (!source) return { body: noBytes(), close: () => {} };
  const decoder = decoderFor(encoding);
  const stream = decoder ? pipeline(source, decoder, () => {}) : source;
  // An error without a reader must not end the process; a reader still gets it.
  stream.on('error', () => {});
  return {
    body: read(stream, signal),
    close() {
      if ('destroy' in source && typeof source.destroy === 'function') source.destroy();
      decoder?.destroy();
    },
  };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

async function* read(stream: NodeJS.ReadableStream, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) {
      signal.throwIfAborted();
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}

function decoderFor(encoding: string | undefined): Transform | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
