/** How long a pattern and a text may be to be tried: a hostile pattern can take a time that grows with their powers. */
const longestPattern = 200;
const longestText = 60;
const mostQuantifiers = 6;

const known = new Map<string, RegExp | undefined>();
const mostKnown = 1000;

/** Whether a pattern, as JSON Schema means it, is found in a text; undefined when it is none, or not safe to try. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (text.length > longestText) return undefined;
  const found = known.get(pattern);
  if (found || known.has(pattern)) return found?.test(text);
  if (known.size >= mostKnown) known.clear();
  const compiled = compile(pattern);
  known.set(pattern, compiled);
  return compiled?.test(text);
}

/**
 * A pattern without quantified groups, references and counts of more than three digits takes no more steps than the
 * length of the text to the power of its quantifiers.
 */
function compile(pattern: string): RegExp | undefined {
  if (pattern.length > longestPattern) return undefined;
  const bare = pattern.replace(/\\[^k1-9]/g, 'a').replace(/\[(?:[^\]]*)\]/g, 'a');
  if (/\\|\(\?<?[=!]|\{\d*,?\d{4,}|\)[*+{]/.test(bare)) return undefined;
  if ((bare.match(/[*+{]/g)?.length ?? 0) > mostQuantifiers) return undefined;
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

/** Some texts that a pattern may be found in: what its letters spell, with one or more of each class. */
export function textsFor(pattern: string): readonly string[] {
  if (pattern.length > longestPattern) return [];
  return [1, 2, 4, 0].flatMap((count) =>
    pattern
      .split(/(?<!\\)\|/)
      .slice(0, 4)
      .map((part) => spelled(part, count)),
  );
}

function spelled(pattern: string, count: number): string {
  const pieces = pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?[:<]?(?:\w+>)?|[\s\S]/gu) ?? [];
  let text = '';
  let last = '';
  for (const piece of pieces.slice(0, longestText)) {
    if (/^(?:\^|\$|\(|\)|\\b|\\B)/.test(piece)) last = '';
    else if (/^[*+?]$/.test(piece)) text += piece === '?' || count < 2 ? '' : last.repeat(count - 1);
    else if (piece.startsWith('{'))
      text += last.repeat(Math.min(longestText, Math.max(0, Number(/\d+/.exec(piece)?.[0]) - 1)));
    else {
      last = one(piece);
      text += last;
    }
  }
  return text.slice(0, longestText);
}

/** A character that an atom stands for. */
function one(atom: string): string {
  if (atom === '.') return 'a';
  if (atom.startsWith('[')) {
    const candidates = ['a', 'A', '0', 'x', '-', '_', ' ', '.', '/', atom.charAt(1)];
    return candidates.find((character) => matchesPattern(`^${atom}$`, character)) ?? 'a';
  }
  if (!atom.startsWith('\\')) return atom;
  const classes: Readonly<Record<string, string>> = {
    d: '0',
    w: 'a',
    s: ' ',
    D: 'a',
    W: '-',
    S: 'a',
    n: '\n',
    t: '\t',
  };
  return classes[atom.charAt(1)] ?? atom.charAt(1);
}
