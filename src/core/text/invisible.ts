/**
 * Characters that show nothing: controls but for tab and line ends, and every code point that Unicode calls
 * default-ignorable, assigned or not (4 174 in Unicode 16): zero-width ones, variation selectors, tags, fillers.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const rightToLeft = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const directional = /^[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]$/;
/** Of Arabic, Syriac and others: they show, although Unicode counts them as format characters. */
const shownFormat = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;

/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const flags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

/** The uses of a character that are honest and common, by what stands beside it. */
const honest: readonly { readonly character: RegExp; readonly after: RegExp; readonly before?: RegExp }[] = [
  // Where a long word may be divided.
  { character: /^\u00AD$/, after: /\p{L}{2}$/u, before: /^\p{L}{2}/u },
  // Joiners in emoji, and in scripts that need them. After a Latin letter, a digit or a blank they join nothing.
  { character: /^[\u200C\u200D]$/, after: /[^\p{Script=Latin}\p{N}\p{Z}\p{Cc}\p{Cf}]$/u },
  // The two selectors that choose between text and emoji, after what has both forms.
  { character: /^[\uFE0E\uFE0F]$/, after: /[\p{Emoji}\p{Extended_Pictographic}]$/u },
  // Forms of mathematical symbols and of letters.
  { character: /^[\uFE00-\uFE0D]$/, after: /[\p{Sm}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u },
  { character: /^[\u{E0100}-\u{E01EF}]$/u, after: /\p{Script=Han}$/u },
  { character: /^[\u180B-\u180F]$/, after: /\p{Script=Mongolian}$/u },
];

/** UTF-16 units beside a character that are looked at: two characters. */
const window = 4;

/** The invisible characters of a text that no honest text needs, in order. Time grows with the length of the text. */
export function* invisibleCharacters(
  text: string,
): Generator<{ readonly index: number; readonly length: number }, undefined> {
  // Flags keep their length, so that places stay true.
  const unflagged = text.replace(flags, (flag) => 'x'.repeat(flag.length));
  const isRightToLeft = rightToLeft.test(text);
  for (const { 0: character, index } of unflagged.matchAll(invisible)) {
    if (shownFormat.test(character) || (isRightToLeft && directional.test(character))) continue;
    const end = index + character.length;
    const [left, right] = [
      unflagged.slice(Math.max(0, index - window), index),
      unflagged.slice(end, end + window),
    ];
    const isHonest = ({ character: which, after, before }: (typeof honest)[number]) =>
      which.test(character) && after.test(left) && (before === undefined || before.test(right));
    if (!honest.some(isHonest)) yield { index, length: character.length };
  }
}

/** The text without the invisible characters that no honest text needs. */
export function withoutInvisible(text: string): string {
  let rest = '';
  let end = 0;
  for (const { index, length } of invisibleCharacters(text)) {
    rest += text.slice(end, index);
    end = index + length;
  }
  return rest + text.slice(end);
}

/** The first line break or tab of a text. */
export function lineBreakIn(text: string): RegExpExecArray | null {
  return /[\t\r\n\v\f\u0085\u2028\u2029]/.exec(text);
}

/** Whether a text is one line, and all of it shows. */
export function isOneVisibleLine(text: string): boolean {
  return lineBreakIn(text) === null && invisibleCharacters(text).next().value === undefined;
}
