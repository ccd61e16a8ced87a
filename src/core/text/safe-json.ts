/**
 * What JSON leaves as it is and a log or a reader does not: controls, format characters, line separators, lone
 * surrogates, and all that Unicode calls default-ignorable.
 */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * JSON on several lines with the same meaning that is safe wherever it is printed: nothing in it moves a cursor, hides or
 * reverses text, and it contains no command of Azure Pipelines, which reads commands even in the middle of a line.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(unprintable, (character) =>
      // By code unit, because JSON escapes a character beyond the basic plane as its two surrogates.
      Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
    )
    .replace(/##/g, '#\\u0023');
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
