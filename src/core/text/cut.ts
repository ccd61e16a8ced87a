import { cutAtCharacter } from './printable.ts';

/**
 * Text that fits the limit: where it is too long, cut at the last word boundary and ended with an ellipsis.
 *
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = cutAtCharacter(text, limit - 1);
  const boundary = beforeLastWord(head);
  return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}

/** Where the spaces before the last word begin; -1 where there is one word only. */
function beforeLastWord(text: string): number {
  let end = text.length;
  while (end > 0 && !/\s/.test(text.charAt(end - 1))) end--;
  return end === 0 ? -1 : text.slice(0, end).trimEnd().length;
}
