import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A text that is kept for later: compressed, because thousands of documents would fill the memory. */
export interface PackedText {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** The text again, exactly. */
  unpack(): string;
}

export function packText(text: string): PackedText {
  // UTF-16, because UTF-8 has no form for half of a surrogate pair.
  const packed = deflateRawSync(Buffer.from(text, 'utf16le'), { level: constants.Z_BEST_SPEED });
  return {
    bytes: Buffer.byteLength(text, 'utf8'),
    unpack: () => inflateRawSync(packed).toString('utf16le'),
  };
}
