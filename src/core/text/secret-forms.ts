import { printable } from './printable.ts';

/** Fewer characters would stand in ordinary words by chance. */
export const shortestForm = 8;

/**
 * The ways in which others repeat a text that undoing escapes does not find: as it is, on one line of a log, in
 * hexadecimal digits, and in Base64 (of UTF-8 and UTF-16) at each of the three places where it can start.
 */
export function formsOf(secret: string): string[] {
  const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  return [
    text,
    printable(text, text.length * 2),
    hex,
    hex.toUpperCase(),
    ...base64Forms(bytes),
    ...base64Forms(Buffer.from(text, 'utf16le')),
  ];
}

/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((encoding) => padded.toString(encoding).slice(start, end));
  });
}
