/** The text of a file, or why it is none: a clause that names the place. */
export type DecodedText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/**
 * Decodes UTF-8, and refuses anything else: bytes of another encoding would be published as other characters. A byte
 * order mark stays in the text.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: 'it is not UTF-8 text: it is UTF-16, so save it as UTF-8' };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return { problem: `it is not UTF-8 text: it contains a NUL character (${placeOf(bytes, nul)})` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return { problem: `it is not UTF-8 text: byte 0x${byte} at ${placeOf(bytes, at)}, so save it as UTF-8` };
  }
}

/** Where the first sequence begins that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || !decodes(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decodes(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes of the character that begins with this one; 0 when none does. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** "line 3, column 12": counted from 1, in bytes within the line. */
function placeOf(bytes: Uint8Array, at: number): string {
  let line = 1;
  let start = 0;
  for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1)) {
    line++;
    start = index + 1;
  }
  return `line ${line}, column ${at - start + 1}`;
}
