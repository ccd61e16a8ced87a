import { InvalidInput } from '../errors.ts';
import { type Reference, sentence } from '../message.ts';
import { parseSource } from '../registration/source.ts';
import { invisibleCharacters, lineBreakIn } from '../text/invisible.ts';
import { nearest } from '../text/nearest.ts';
import { printable } from '../text/printable.ts';
import { checkFormat } from './formats.ts';
import {
  type Command,
  type Input,
  type InputKind,
  permissionWords,
  type TextFormat,
  takesList,
} from './input.ts';
import { type InputName, inputRows, type inputs } from './table.ts';

/** The inputs as a host hands them over; one that is empty or blank was not given. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

type Row<N extends InputName> = Extract<(typeof inputs)[number], { readonly name: N }>;

type GivenValue<Kind> = Kind extends { readonly type: 'boolean' }
  ? boolean
  : Kind extends { readonly type: 'permission' }
    ? boolean | readonly string[]
    : Kind extends { readonly type: 'integer'; readonly word: infer Word }
      ? number | Word
      : Kind extends { readonly type: 'integer' }
        ? number
        : Kind extends { readonly type: 'choice'; readonly choices: readonly (infer Choice)[] }
          ? Choice
          : Kind extends {
                readonly type: 'words';
                readonly choices: readonly (infer One)[];
                readonly list: { readonly words: readonly (infer Item)[] };
              }
            ? readonly (One | Item)[]
            : Kind extends { readonly type: 'lines' }
              ? readonly string[]
              : string;

/** Inputs that have a value whether or not they were given. */
type AlwaysThere =
  | { readonly kind: { readonly type: 'lines' } }
  | { readonly default: { readonly value: string | number | boolean } };

/** Every input by name, in the type that the table gives it, its default applied where that is a value. */
export type InputValues = {
  readonly [N in InputName]: Row<N> extends AlwaysThere
    ? GivenValue<Row<N>['kind']>
    : GivenValue<Row<N>['kind']> | undefined;
};

type Value = string | number | boolean | readonly string[] | undefined;

/** Reads all inputs at once. Throws InvalidInput for the first one that is wrong, whether or not it will be used. */
export type InputsReader = (raw: RawInputs) => InputValues;

/**
 * The reader of a table of inputs.
 *
 * @param rows the rows of {@link inputs}, or a copy with other choices, bounds or defaults
 */
export function createReader(rows: readonly Input[] = inputRows): InputsReader {
  const defaults = Object.fromEntries(rows.map((row): [string, Value] => [row.name, inputValue(row, '')]));
  return (raw) => {
    const given = new Map<string, string>(Object.entries(raw));
    const values = { ...defaults };
    for (const row of rows) {
      const text = given.get(row.name);
      if (text !== undefined) values[row.name] = inputValue(row, text);
    }
    // The one place where the rows' kinds become types: `InputValues` is derived from the same rows.
    return values as InputValues;
  };
}

/** Reads inputs by the table of this product. */
export const readValues = createReader();

/** The names of the inputs that have a text. */
export function namesOfGivenInputs(raw: RawInputs): ReadonlySet<string> {
  return new Set(Object.entries(raw).flatMap(([name, text]) => (text.trim() === '' ? [] : [name])));
}

function inputValue(row: Input, raw: string): Value {
  const text = raw.trim();
  if (row.kind.type === 'lines') return itemsOf(row.name, row.kind.format, text);
  if (row.kind.type === 'words') return wordsOf(row, row.kind, text);
  if (text !== '') return parsed(row, text);
  return row.default && 'value' in row.default ? row.default.value : undefined;
}

function parsed(row: Input, text: string): Value {
  const { name, kind } = row;
  switch (kind.type) {
    case 'boolean': {
      const word = text.toLowerCase();
      if (word !== 'true' && word !== 'false') throw unexpected(name, text, ['true', 'false']);
      return word === 'true';
    }
    case 'permission':
      return permission(name, text, kind);
    case 'integer': {
      const { minimum, maximum, word } = kind;
      if (text === word) return word;
      const number = Number(text);
      if (/^\d+$/.test(text) && number >= minimum && number <= maximum) return number;
      const expected = `a whole number from ${minimum} to ${maximum}${word === undefined ? '' : `, or ${word}`}`;
      throw unexpected(name, text, [expected]);
    }
    case 'choice':
      if (!kind.choices.includes(text)) throw unexpected(name, text, kind.choices);
      return text;
    case 'text':
      checkLength(name, text, kind.maxLength);
      if (!kind.multiline) checkOneLine(name, text);
      if (kind.format !== undefined) checkFormat(kind.format, name, text);
      return text;
    case 'path':
    case 'lines':
    case 'words':
      return text;
  }
}

function permission(
  name: string,
  text: string,
  kind: Extract<InputKind, { readonly type: 'permission' }>,
): boolean | readonly string[] {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const words = linesOf(text);
  for (const word of words) {
    if (kind.names.includes(word)) continue;
    if (!word.startsWith(`${kind.prefix}:`)) throw unexpected(name, word, permissionWords(kind));
    parseSource(word.slice(kind.prefix.length + 1));
  }
  return words;
}

/** The items of a list, one a line or separated by commas. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n,]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function itemsOf(name: string, format: TextFormat | undefined, text: string): readonly string[] {
  const items = linesOf(text);
  if (format !== undefined) for (const item of items) checkFormat(format, name, item);
  return items;
}

/** Words that some command takes: which one is asked for is checked with the command. */
function wordsOf(row: Input, kind: Extract<Input['kind'], { readonly type: 'words' }>, text: string) {
  const given = linesOf(text);
  const { choices, list } = kind;
  const wrong = given.find((word) => !choices.includes(word) && !list.words.includes(word));
  if (wrong !== undefined) throw unexpected(row.name, wrong, choices);
  const fallback = row.default && 'value' in row.default ? [String(row.default.value)] : [];
  return given.length > 0 ? given : fallback;
}

/**
 * The words of an input, checked for the command that reads them: one word, or a list. Throws InvalidInput.
 *
 * @param words as {@link InputsReader} gives them
 */
export function checkWords(name: InputName, words: readonly string[], command: Command): void {
  const row = inputRows.find((candidate) => candidate.name === name);
  if (row?.kind.type !== 'words') return;
  const isList = takesList(row, command);
  const expected = isList ? row.kind.list.words : row.kind.choices;
  const wrong = words.find((word) => !expected.includes(word));
  if (wrong !== undefined) throw unexpected(name, wrong, expected);
  if (words.length > 1 && (!isList || words.includes('none')))
    throw unexpected(name, words.join(', '), expected);
}

/** What was given is never cut. */
function checkLength(name: string, { length }: string, limit: number | undefined): void {
  if (limit === undefined || length <= limit) return;
  const reference: Reference = { input: name };
  throw new InvalidInput({
    code: 'input-too-long',
    message: sentence`${reference} is ${length} characters long; API Center takes at most ${limit}.`,
    next: sentence`Shorten ${reference} by ${length - limit} characters.`,
  });
}

/** The text is not shown: it may be a secret. */
function checkOneLine(name: string, text: string): void {
  const reference: Reference = { input: name };
  const line = lineBreakIn(text);
  const found = line ?? invisibleCharacters(text).next().value;
  if (!found) return;
  const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new InvalidInput({
    code: 'input-invalid',
    message: sentence`${reference} contains ${line ? 'a line break or a tab' : 'a character that does not show'} (U+${code}, after ${found.index} characters).`,
    next: sentence`Remove it from ${reference}, or from the variable or secret that it comes from.`,
  });
}

/** Longer than any word of the table: such a text is no slip of the keyboard. */
const longestWord = 60;

function unexpected(name: string, text: string, expected: readonly string[]): InvalidInput {
  const reference: Reference = { input: name };
  const what = `${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}`;
  const meant = text.length <= longestWord ? nearest(text, expected) : undefined;
  return new InvalidInput({
    code: 'input-invalid',
    message: sentence`Expected ${reference} to be ${what}; got "${printable(text)}".`,
    next: sentence`${meant === undefined ? '' : `Did you mean ${meant}? `}Correct ${reference} and run again.`,
  });
}
