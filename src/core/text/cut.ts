import { cutAtCharacter } from './printable.ts';

/**
 * Text that fits, cut at the last word boundary before the limit and ended by an ellipsis.
 *
 * @param limit the greatest length in UTF-16 units, the ellipsis included
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = cutAtCharacter(text, limit - 1);
  const boundary = head.search(/\s+\S*$/);
  return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}
