/** What encoders write instead of a character: URLs UTF-8, JSON `\u002b` and backslashes, HTML `&#43;`, `&#x2b;` and names. */
const written =
  /(?<utf8>%(?:[CD][\dA-F]%[89AB][\dA-F]|E[\dA-F](?:%[89AB][\dA-F]){2}|F[0-7](?:%[89AB][\dA-F]){3}))|%(?<hex>[0-7][\dA-F])|\\{1,8}u(?<unit>[\dA-F]{4})|\\{1,8}|&#0{0,8}(?<decimal>[1-9]\d{0,6});|&#x0{0,8}(?<code>[1-9A-F][\dA-F]{0,5});|&(?<name>[a-z]{2,6});|[+\p{Cc}]/giu;

/** What was encoded is encoded again where it stands in the query of a URL, in JSON or in a page. */
const roundsAtMost = 4;

/** The names of HTML for the characters of ASCII that stand in keys. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  midast: '*',
  plus: ' ',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  excl: '!',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  rsqb: ']',
  rbrack: ']',
  hat: '^',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  rcub: '}',
  rbrace: '}',
  verbar: '|',
  vert: '|',
  nbsp: ' ',
};

/** Controls that JSON writes with a letter: the letter remains where backslashes are left out. */
const letters: Readonly<Record<string, string>> = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };

/** A place in the result, and where it is in the text; up to the next one both count alike. */
interface Place {
  readonly at: number;
  readonly source: number;
}

/** A text with what encoders do undone. */
export interface Unescaped {
  /** The same for a text and for each of its encoded forms; it is to be searched and never shown. */
  readonly text: string;
  /** Where this place of `text` is in the text that was given, before the backslashes that were left out there. */
  readonly sourceOf: (index: number) => number;
  /** The same, behind them. */
  readonly sourceBehind: (index: number) => number;
}

/**
 * A text as it was before URLs, JSON or HTML, or one in another, encoded it. Two texts that differ may become one (`+`
 * and a blank, `a\b` and `ab`), so this is for finding what must not be shown. Linear in the text.
 */
export function unescaped(text: string): Unescaped {
  let last = unescapedOnce(text);
  for (let round = 1; round < roundsAtMost; round++) {
    const [before, next] = [last, unescapedOnce(last.text)];
    if (next.text === before.text) break;
    last = {
      text: next.text,
      sourceOf: (index) => before.sourceOf(next.sourceOf(index)),
      sourceBehind: (index) => before.sourceBehind(next.sourceBehind(index)),
    };
  }
  return last;
}

function unescapedOnce(text: string): Unescaped {
  const parts: string[] = [];
  const places: Place[] = [];
  let length = 0;
  let rest = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const found of text.matchAll(written)) {
    const plain = plainOf(found);
    if (plain === undefined) continue;
    push(text.slice(rest, found.index));
    places.push({ at: length, source: found.index });
    push(plain);
    rest = found.index + found[0].length;
    places.push({ at: length, source: rest });
  }
  push(text.slice(rest));
  return {
    text: parts.join(''),
    sourceOf: (index) => sourceOf(places, index),
    sourceBehind: (index) => places.findLast(({ at }) => at === index)?.source ?? sourceOf(places, index),
  };
}

/** Undefined where the match is no encoded character. */
function plainOf(found: RegExpExecArray): string | undefined {
  const { utf8, hex, unit, decimal, code, name } = found.groups ?? {};
  if (utf8 !== undefined) return decodedUtf8(utf8);
  if (hex !== undefined) return ofCode(Number.parseInt(hex, 16));
  if (unit !== undefined) return ofCode(Number.parseInt(unit, 16));
  if (decimal !== undefined) return ofCode(Number(decimal));
  if (code !== undefined) return ofCode(Number.parseInt(code, 16));
  if (name !== undefined) return named[name.toLowerCase()];
  return found[0].startsWith('\\') ? '' : ofCode(found[0].charCodeAt(0));
}

function decodedUtf8(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function ofCode(code: number): string | undefined {
  if (code > 0x10_ffff) return undefined;
  const character = String.fromCodePoint(code);
  if (character === '\\') return '';
  if (character === '+') return ' ';
  return letters[character] ?? character;
}

function sourceOf(places: readonly Place[], index: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const here = places[low];
  if (here?.at === index) return here.source;
  const { at, source } = places[low - 1] ?? { at: 0, source: 0 };
  return source + index - at;
}
