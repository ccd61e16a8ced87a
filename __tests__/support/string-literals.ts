/** A text that stands in a source file. */
export interface Literal {
  readonly line: number;
  /** The text without its quotes; of a template, each part between two expressions is a text of its own. */
  readonly text: string;
  /** The function that has it as an argument, directly or within an array; undefined outside of calls. */
  readonly callee: string | undefined;
}

interface Frame {
  readonly opens: '(' | '[' | '{' | '${';
  readonly callee: string | undefined;
}

/** Whether a slash begins a regular expression, by the last character of code before it. */
const beforeExpression = /[(,=:[!&|?{};+\n]$|\breturn$|^$/;

/** The strings and template texts of TypeScript that biome formatted; comments and regular expressions are skipped. */
export function literalsOf(source: string): Literal[] {
  return read(source).literals;
}

/** The regular expressions of TypeScript that biome formatted, with their flags. */
export function patternsOf(source: string): RegExp[] {
  return read(source).patterns;
}

function read(source: string): { readonly literals: Literal[]; readonly patterns: RegExp[] } {
  const literals: Literal[] = [];
  const patterns: RegExp[] = [];
  const frames: Frame[] = [];
  let at = 0;
  let code = '';

  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const add = (start: number, end: number) => {
    const callee = frames.findLast(({ callee: name }) => name !== undefined)?.callee;
    if (end > start) literals.push({ line: lineAt(start), text: source.slice(start, end), callee });
  };
  const skipTo = (end: RegExp) => {
    end.lastIndex = at;
    const found = end.exec(source);
    at = found ? found.index + found[0].length : source.length;
  };
  const template = () => {
    const start = at;
    skipTo(/(?<!\\)(?:`|\$\{)/g);
    const isExpression = source[at - 1] === '{';
    add(start, at - (isExpression ? 2 : 1));
    if (isExpression) frames.push({ opens: '${', callee: undefined });
    code = isExpression ? '{' : '`';
  };

  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    const character = rest[0] ?? '';
    if (rest === '//') skipTo(/\n/g);
    else if (rest === '/*') skipTo(/\*\//g);
    else if (character === '/' && beforeExpression.test(code)) {
      const start = at++;
      for (let inClass = false; inClass || source[at] !== '/'; at++) {
        if (source[at] === '\\') at++;
        else if (source[at] === '[') inClass = true;
        else if (source[at] === ']') inClass = false;
      }
      const end = at++;
      while (/[a-z]/.test(source[at] ?? '')) at++;
      patterns.push(new RegExp(source.slice(start + 1, end), source.slice(end + 1, at)));
      code = '/';
    } else if (character === "'" || character === '"') {
      const start = ++at;
      skipTo(character === "'" ? /(?<!\\)'/g : /(?<!\\)"/g);
      add(start, at - 1);
      code = character;
    } else {
      at++;
      if (character === '`') template();
      else if (character === '(' || character === '[' || character === '{') {
        const callee = character === '(' ? /([\w$]+)$/.exec(code)?.[1] : undefined;
        frames.push({ opens: character, callee });
        code = character;
      } else if (character === ')' || character === ']' || character === '}') {
        const closed = frames.pop();
        code = character;
        if (closed?.opens === '${') template();
      } else if (!/\s/.test(character)) code = (code + character).slice(-40);
    }
  }
  return { literals, patterns };
}
