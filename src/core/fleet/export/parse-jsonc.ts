/** A value of JSON with comments, by where it stands in its text. Offsets are in UTF-16 units. */
export type JsoncNode = JsoncScalar | JsoncContainer;

export interface JsoncScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

export interface JsoncContainer {
  readonly kind: 'object' | 'array';
  readonly start: number;
  readonly end: number;
  readonly elements: readonly JsoncElement[];
  /** Where the last thing before the closing bracket ends, comments included. */
  readonly tail: number;
}

/** A member of an object, or an item of an array. */
export interface JsoncElement {
  /** Where the white space before it begins: the end of what stands before, comments included. */
  readonly gap: number;
  /** Whether a comment that ends with its line stands right before the gap. */
  readonly afterLineComment: boolean;
  readonly start: number;
  readonly end: number;
  /** Offset of the comma behind it. */
  readonly comma: number | undefined;
  /** Absent in an array. */
  readonly name: string | undefined;
  readonly value: JsoncNode;
}

/** A text that is not JSON with comments. */
export class JsoncError extends Error {
  readonly offset: number;

  /** @param problem one clause */
  constructor(problem: string, offset: number) {
    super(problem);
    this.offset = offset;
  }
}

const maxDepth = 200;
const scalars = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Parses JSON with comments and trailing commas, as VS Code reads its settings, without losing where anything stands.
 *
 * @param text without a byte order mark
 * @throws JsoncError
 */
export function parseJsonc(text: string): JsoncNode {
  const reader: Reader = { text, at: 0, gap: 0, afterLineComment: false };
  skipTrivia(reader);
  const node = readNode(reader, 0);
  skipTrivia(reader);
  if (reader.at < text.length) throw new JsoncError('something follows the value', reader.at);
  return node;
}

interface Reader {
  readonly text: string;
  at: number;
  /** Where the white space right before `at` begins. */
  gap: number;
  afterLineComment: boolean;
}

function skipTrivia(reader: Reader): void {
  const { text } = reader;
  reader.gap = reader.at;
  reader.afterLineComment = false;
  for (;;) {
    while (isBlank(text.charCodeAt(reader.at))) reader.at++;
    if (text.startsWith('//', reader.at)) {
      reader.at = lineEnd(text, reader.at);
      reader.afterLineComment = true;
    } else if (text.startsWith('/*', reader.at)) {
      const end = text.indexOf('*/', reader.at + 2);
      if (end === -1) throw new JsoncError('a comment has no end', reader.at);
      reader.at = end + 2;
      reader.afterLineComment = false;
    } else return;
    reader.gap = reader.at;
  }
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return at;
  }
  return text.length;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

function readNode(reader: Reader, depth: number): JsoncNode {
  const { text, at: start } = reader;
  if (depth > maxDepth) throw new JsoncError('it is nested too deeply', start);
  const first = text[start];
  if (first === '{' || first === '[') return readContainer(reader, depth);
  if (first === '"') {
    const value = readString(reader);
    return { kind: 'scalar', start, end: reader.at, value };
  }
  scalars.lastIndex = start;
  const [found] = scalars.exec(text) ?? [];
  if (found === undefined) throw new JsoncError('a value is expected', start);
  reader.at = start + found.length;
  return { kind: 'scalar', start, end: reader.at, value: JSON.parse(found) };
}

function readContainer(reader: Reader, depth: number): JsoncContainer {
  const { text, at: start } = reader;
  const kind = text[start] === '{' ? 'object' : 'array';
  const close = kind === 'object' ? '}' : ']';
  const elements: JsoncElement[] = [];
  reader.at++;
  for (;;) {
    skipTrivia(reader);
    const last = elements.at(-1);
    if (text[reader.at] === close) {
      const tail = reader.gap;
      reader.at++;
      return { kind, start, end: reader.at, elements, tail };
    }
    if (last && last.comma === undefined) {
      throw new JsoncError(`a comma or ${close} is expected`, reader.at);
    }
    elements.push(readElement(reader, kind, depth));
  }
}

function readElement(reader: Reader, kind: JsoncContainer['kind'], depth: number): JsoncElement {
  const { text, gap, afterLineComment, at: start } = reader;
  const name = kind === 'object' ? readName(reader) : undefined;
  const value = readNode(reader, depth + 1);
  const end = reader.at;
  skipTrivia(reader);
  const hasComma = text[reader.at] === ',';
  const comma = hasComma ? reader.at : undefined;
  // Comments that stand before a bracket belong to the gap of what follows.
  reader.at = hasComma ? reader.at + 1 : end;
  return { gap, afterLineComment, start, end, comma, name, value };
}

function readName(reader: Reader): string {
  const { text } = reader;
  if (text[reader.at] !== '"') throw new JsoncError('a name in double quotes is expected', reader.at);
  const name = readString(reader);
  skipTrivia(reader);
  if (text[reader.at] !== ':') throw new JsoncError('a colon is expected', reader.at);
  reader.at++;
  skipTrivia(reader);
  return name;
}

function readString(reader: Reader): string {
  const { text, at: start } = reader;
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  if (at >= text.length) throw new JsoncError('a text has no end', start);
  reader.at = at + 1;
  try {
    return String(JSON.parse(text.slice(start, reader.at)));
  } catch {
    throw new JsoncError('a text holds a character or an escape that JSON does not allow', start);
  }
}
