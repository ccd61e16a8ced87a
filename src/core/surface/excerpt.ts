import { cutAtCharacter, printable } from '../text/printable.ts';

/** Units of the text that are shown around a difference, and of the difference itself. */
const context = 60;
const greatestDifference = 160;

/** How two texts read where they differ; a text that is absent has no excerpt. */
export interface Excerpts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The parts of two texts in which they differ, with some text around them. Safe to print; characters that show
 * nothing are spelled out, since they may be all that changed. Time grows with the length and no faster.
 */
export function excerptsOf(before: string | undefined, after: string | undefined): Excerpts {
  const [was, is] = [before ?? '', after ?? ''];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  return {
    ...(before === undefined ? {} : { before: around(was, start, was.length - end) }),
    ...(after === undefined ? {} : { after: around(is, start, is.length - end) }),
  };
}

function around(text: string, start: number, end: number): string {
  const from = start <= context ? 0 : start - context;
  const to = Math.min(text.length, end + context, start + greatestDifference);
  const part = cutAtCharacter(text.slice(from), to - from);
  return `${from > 0 ? '…' : ''}${visible(part)}${from + part.length < text.length ? '…' : ''}`;
}

/** The text on one line, with characters that show nothing as `<U+200B>`; tag characters as the ASCII they spell. */
export function visible(text: string): string {
  const spelled = text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (/[\t\n\r]/.test(character)) return ' ';
      if (code >= 0xe0020 && code <= 0xe007e) return String.fromCodePoint(code - 0xe0000);
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    },
  );
  return printable(spelled.replace(/\s+/g, ' '), 400);
}
