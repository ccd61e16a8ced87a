/** Controls, format characters (zero-width and bidirectional ones among them), line separators, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text from outside, made safe for one line of a log: control characters become blanks, the command
 * forms of both CI hosts (`::name::`, `##[name]`, `##vso[name]`) are broken up, the length is cut.
 *
 * @param text anything a server, a service or a file said
 * @param limit the greatest length in UTF-16 units, the ellipsis included
 */
export function printable(text: string, limit = 200): string {
  // Cut first: a hostile megabyte must not be walked by every pattern.
  const line = text
    .slice(0, limit * 4)
    .replace(unprintable, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/::/g, ': :')
    .replace(/##(?=vso\[|\[)/gi, '# #');
  return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}

/** The first `length` UTF-16 units, one fewer where that would tear a surrogate pair apart. */
export function cutAtCharacter(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
