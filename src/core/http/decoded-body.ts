import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { createAnyInflate } from './any-inflate.ts';

/** The code of the error for a body that is not encoded as its header says. */
export const undecodable = 'ERR_CONTENT_ENCODING';

/** More encodings than that, one around the other, no server has. */
const maxEncodings = 4;

/**
 * The body of a response as decoded bytes. Errors and aborts reach the reader with every encoding; what cannot be
 * decoded ends in an error with the code {@link undecodable}.
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
  const decoders = decodersFor(encoding);
  if (decoders.length > 0) pipeline([source, ...decoders], () => {});
  const stream = decoders.at(-1) ?? source;
  // An error without a reader must not end the process; a reader still gets it.
  for (const each of [stream, ...decoders]) each.on('error', () => {});
  return {
    body: read(stream, signal),
    close() {
      if ('destroy' in source && typeof source.destroy === 'function') source.destroy();
      for (const decoder of decoders) decoder.destroy();
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
    if (signal.aborted) throw signal.reason;
    if (isOfDecoder(error)) throw Object.assign(new Error('undecodable body'), { code: undecodable });
    throw error;
  }
}

/** The codes of zlib are `Z_DATA_ERROR` and the like; those of Brotli have names of their own. */
function isOfDecoder(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR__?PADDING)/.test(code);
}

/** The decoders of a header, the one of the outermost encoding first. */
function decodersFor(encoding: string | undefined): readonly Transform[] {
  return (encoding ?? '')
    .split(',', maxEncodings)
    .reverse()
    .flatMap((name) => decoderFor(name.trim().toLowerCase()) ?? []);
}

function decoderFor(encoding: string): Transform | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createAnyInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
