import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** A file that is there and must not be read, with the reason in one clause. */
export class UnusableFile extends Error {}

const chunkBytes = 64 * 1024;

/**
 * The bytes of a regular file, which may be reached through links. A pipe or a device is not opened, and a file that
 * grows while it is read, or has no size, is not read on beyond the limit.
 *
 * @throws UnusableFile, or the error of the system
 */
export function readRegularFile(path: string, greatestBytes: number): Buffer {
  // Opening a device can do something, and opening a pipe would wait for a writer.
  if (!statSync(path).isFile()) throw new UnusableFile('it is not a regular file');
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return readBounded(file, greatestBytes);
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of a file that is open, from where it stands to its end.
 *
 * @param file its descriptor
 * @throws UnusableFile for what is no regular file, and for one with more bytes
 */
export function readBounded(file: number, greatestBytes: number): Buffer {
  const stat = fstatSync(file);
  if (!stat.isFile()) throw new UnusableFile('it is not a regular file');
  if (stat.size > greatestBytes) {
    throw new UnusableFile(`it has ${stat.size} bytes; the maximum is ${greatestBytes}`);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const read = readSync(file, chunk, 0, chunkBytes, null);
    if (read === 0) return Buffer.concat(chunks, length);
    length += read;
    if (length > greatestBytes) throw new UnusableFile(`it has more than ${greatestBytes} bytes`);
    chunks.push(chunk.subarray(0, read));
  }
}
