/** A regular expression as a tree: what a backtracking engine tries, in its order. */
export type Node =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean; readonly source: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'edge'; readonly test: (text: string, at: number) => boolean }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly wanted: boolean; readonly inner: Node }
  | { readonly kind: 'group'; readonly index: number; readonly inner: Node }
  | { readonly kind: 'again'; readonly index: number | string }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly inner: Node;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    };

/** Parses the source of a regular expression that JavaScript has accepted. */
export function parsePattern({ source, flags }: RegExp): Node {
  let at = 0;
  let groups = 0;
  const unit = flags.replace(/[gyd]/g, '');
  const one = (part: string): Node => {
    const pattern = new RegExp(`^(?:${part})$`, unit.includes('m') ? unit.replace('m', '') : unit);
    return { kind: 'character', test: (character) => pattern.test(character), source: part };
  };

  function choice(): Node {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return { kind: 'sequence', parts };
  }

  function quantified(inner: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at));
    if (!found) return inner;
    at += found[0].length;
    const lazy = source[at] === '?';
    if (lazy) at++;
    const [text, low, comma, high] = found;
    const least = text === '+' ? 1 : Number(low ?? 0);
    const most = low === undefined ? (text === '?' ? 1 : Infinity) : comma ? Number(high || Infinity) : least;
    return { kind: 'repeat', inner, least, most, lazy };
  }

  function atom(): Node {
    const rest = source.slice(at);
    const opening = /^\((?:\?(?:(:)|(<?)([=!])|<(\w+)>))?/.exec(rest);
    if (opening) {
      at += opening[0].length;
      const [, plain, behind, look] = opening;
      const index = plain || look ? 0 : ++groups;
      const inner = choice();
      at++;
      if (look) return { kind: 'look', ahead: behind === '', wanted: look === '=', inner };
      return plain ? inner : { kind: 'group', index, inner };
    }
    const text =
      /^\[(?:\\.|[^\]\\])*\]/s.exec(rest)?.[0] ??
      /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|[1-9]\d*|.)/s.exec(rest)?.[0] ??
      String.fromCodePoint(rest.codePointAt(0) ?? 0);
    at += text.length;
    const back = /^\\(?:k<(\w+)>|([1-9]\d*))$/.exec(text);
    if (back) return { kind: 'again', index: Number(back[2] ?? 1) };
    if (text === '^' || text === '$' || text === '\\b' || text === '\\B') return edge(text, flags);
    return one(text);
  }

  return choice();
}

function edge(text: string, flags: string): Node {
  const lines = flags.includes('m');
  const isWord = (character: string | undefined) => /^\w$/.test(character ?? '');
  const tests: Record<string, (value: string, at: number) => boolean> = {
    '^': (value, at) => at === 0 || (lines && value[at - 1] === '\n'),
    $: (value, at) => at === value.length || (lines && value[at] === '\n'),
    '\\b': (value, at) => isWord(value[at - 1]) !== isWord(value[at]),
    '\\B': (value, at) => isWord(value[at - 1]) === isWord(value[at]),
  };
  return { kind: 'edge', test: tests[text] ?? (() => false) };
}

/** More than any linear pattern needs for the texts that are tried here. */
export const greatestSteps = 3_000_000;

/**
 * How many characters and places a backtracking engine looks at until it knows every match in a text, as
 * `replace` with the flag `g` asks for. It is a count and not a time, so that it is the same on each machine.
 */
export function stepsOf(node: Node, { sticky, flags }: RegExp, text: string): number {
  let steps = 0;
  const groups = new Map<number | string, string>();
  type Next = (at: number) => boolean;

  function run(one: Node, at: number, next: Next): boolean {
    if (++steps > greatestSteps) return false;
    switch (one.kind) {
      case 'nothing':
        return next(at);
      case 'character': {
        const code = text.codePointAt(at);
        const size = flags.includes('u') && code !== undefined && code > 0xffff ? 2 : 1;
        return at < text.length && one.test(text.slice(at, at + size)) && next(at + size);
      }
      case 'edge':
        return one.test(text, at) && next(at);
      case 'look': {
        const found = one.ahead ? run(one.inner, at, () => true) : endsAt(one.inner, at);
        return found === one.wanted && next(at);
      }
      case 'group':
        return run(one.inner, at, (end) => {
          groups.set(one.index, text.slice(at, end));
          return next(end);
        });
      case 'again': {
        const value = groups.get(one.index) ?? '';
        return text.startsWith(value, at) && next(at + value.length);
      }
      case 'sequence':
        return runFrom(one.parts, 0, at, next);
      case 'choice':
        return one.options.some((option) => run(option, at, next));
      case 'repeat':
        return repeat(one, 0, at, next);
    }
  }

  function runFrom(parts: readonly Node[], index: number, at: number, next: Next): boolean {
    const part = parts[index];
    return part ? run(part, at, (end) => runFrom(parts, index + 1, end, next)) : next(at);
  }

  function repeat(one: Extract<Node, { kind: 'repeat' }>, count: number, at: number, next: Next): boolean {
    const more = () =>
      count < one.most &&
      run(one.inner, at, (end) => (end > at || count < one.least) && repeat(one, count + 1, end, next));
    if (count < one.least) return more();
    return one.lazy ? next(at) || more() : more() || next(at);
  }

  /** A look behind is tried from each start that a pattern without a loop can have. */
  function endsAt(inner: Node, end: number): boolean {
    for (let start = end; start >= Math.max(0, end - 8); start--) {
      if (run(inner, start, (at) => at === end)) return true;
    }
    return false;
  }

  for (let at = 0; at <= text.length; ) {
    let end = -1;
    const matched = run(node, at, (found) => {
      end = found;
      return true;
    });
    at = matched ? Math.max(end, at + 1) : at + 1;
    if (sticky || steps > greatestSteps) break;
  }
  return steps;
}
