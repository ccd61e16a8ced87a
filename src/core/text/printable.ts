/**
 * Controls, format characters (bidirectional ones among them), line separators, lone surrogates, and everything that
 * Unicode calls default-ignorable: zero-width characters, variation selectors, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** An IPv6 address in a URL, whose colons are no command: a log must show it as it can be copied. */
const addressOrCommand = /(\[[\da-f:.]{2,45}\])|::/gi;

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
    .replace(addressOrCommand, (_found, address: string | undefined) => address ?? ': :')
    .replace(/##(?=vso\[|\[)/gi, '# #');
  return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}

/** The first `length` UTF-16 units, one fewer where that would tear a surrogate pair apart. */
export function cutAtCharacter(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
