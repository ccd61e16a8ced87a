/**
 * Controls, format characters (bidirectional ones among them), line separators, lone surrogates, and everything that
 * Unicode calls default-ignorable: zero-width characters, variation selectors, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** An IPv6 address in a URL, whose colons are no command: a log must show it as it can be copied. */
const addressOrCommand = /(\[[\da-f:.]{2,45}\])|::/gi;

/**
 * Text from outside, made safe for one line of a log: control characters become spaces, the commands of both CI hosts
 * (`::name::`, `##[name]`, `##vso[name]`) are broken up, and the text is cut to a maximum length.
 *
 * @param text anything that came from a server, a service or a file
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
export function printable(text: string, limit = 200): string {
  // Cut first, so that the patterns do not run over a hostile megabyte.
  const line = text
    .slice(0, limit * 4)
    .replace(unprintable, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(addressOrCommand, (_found, address: string | undefined) => address ?? ': :')
    .replace(/##(?=vso\[|\[)/gi, '# #');
  return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}

/** The first `length` UTF-16 units, or one fewer where that would split a surrogate pair. */
export function cutAtCharacter(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
