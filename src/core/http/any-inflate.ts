import { Transform, type TransformCallback } from 'node:stream';
import { createInflate, createInflateRaw, type Inflate, type InflateRaw } from 'node:zlib';

/**
 * Decodes `deflate` with and without the header of zlib (RFC 9110, section 8.4.1.2: some senders leave it out). The
 * first byte tells which.
 */
export function createAnyInflate(): Transform {
  return new AnyInflate();
}

class AnyInflate extends Transform {
  #inner: Inflate | InflateRaw | undefined;

  override _transform(chunk: Buffer, encoding: BufferEncoding, done: TransformCallback): void {
    this.#inner ??= this.#open(((chunk[0] ?? 0) & 0x0f) === 8);
    this.#inner.write(chunk, encoding, (error) => done(error));
  }

  override _flush(done: TransformCallback): void {
    if (!this.#inner) {
      done();
      return;
    }
    this.#inner.once('end', () => done());
    this.#inner.end();
    this.#inner.resume();
  }

  override _read(size: number): void {
    this.#inner?.resume();
    super._read(size);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#inner?.destroy();
    done(error);
  }

  #open(hasHeader: boolean): Inflate | InflateRaw {
    const inner = hasHeader ? createInflate() : createInflateRaw();
    inner.on('data', (chunk) => {
      // A few bytes can decode to many: no more than the reader takes.
      if (!this.push(chunk)) inner.pause();
    });
    inner.on('error', (error) => this.destroy(error));
    return inner;
  }
}
