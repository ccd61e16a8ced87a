import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/**
 * Everything that a reader does not see or that changes how a line looks: controls, format characters, line separators,
 * lone surrogates, and what Unicode calls default-ignorable. A line feed is one of the controls.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** A text that means itself without quotes: it begins with a letter and has no character that YAML uses. */
const plainText = /^\p{L}(?:[\p{L}\p{M}\p{N} _.,'()/+&-]*[\p{L}\p{M}\p{N}_.)+])?$/u;
const plainUrl = /^https?:\/\/[\w.~:/?&=%@+,;-]*[\w/=]$/;
/** Words that some version of YAML reads as another value than the text. */
const valueWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * Writes a value as YAML in blocks that reads back as the same value, whatever its texts hold: no text becomes syntax,
 * nothing hidden stays hidden, and no line is a command of a CI host. The same value gives the same bytes.
 *
 * @returns lines, each with its line feed
 */
export function writeYaml(value: JsonObject | readonly JsonValue[]): string {
  return `${linesOf(value).join('\n')}\n`;
}

function linesOf(value: JsonValue): string[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: JsonValue) => {
      const [first = '', ...rest] = hasLines(item) ? linesOf(item) : scalarLines(item);
      return [`- ${first}`, ...rest.map(indented)];
    });
  }
  if (!isJsonObject(value)) return scalarLines(value);
  return Object.entries(value).flatMap(([key, member]) => {
    const name = quotedOrPlain(key);
    if (hasLines(member)) return [`${name}:`, ...linesOf(member).map(indented)];
    const [first = '', ...rest] = scalarLines(member);
    return [`${name}: ${first}`, ...rest.map(indented)];
  });
}

/** An empty list or map has none: it is written as `[]` or `{}`. */
function hasLines(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The first line stands after its key; the others are without their indentation. */
function scalarLines(value: JsonValue): string[] {
  if (typeof value !== 'string') return [JSON.stringify(value)];
  return isProse(value) ? ['|-', ...value.split('\n')] : [quotedOrPlain(value)];
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

/** Whether a text of several lines stays as people read it. */
function isProse(text: string): boolean {
  if (!text.includes('\n') || /^\s|\s$|[ \t]\n|::|##/.test(text)) return false;
  return text.replaceAll('\n', '').search(unprintable) === -1;
}

function quotedOrPlain(text: string): string {
  const isPlain = plainText.test(text) || plainUrl.test(text);
  return isPlain && !valueWord.test(text) && text.search(unprintable) === -1 ? text : quoted(text);
}

/** A text in JSON's quotes, which are YAML's as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, escaped).replaceAll('##', '#\\u0023');
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
