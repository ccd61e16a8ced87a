import { cutAtCharacter } from './printable.ts';

/**
 * Text that fits the limit: where it is too long, cut at the last word boundary and ended with an ellipsis.
 *
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = cutAtCharacter(text, limit - 1);
  const boundary = head.search(/\s+\S*$/);
  return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}
