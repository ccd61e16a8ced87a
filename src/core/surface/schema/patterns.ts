/** How long a pattern and a text may be to be tried: a hostile pattern can take a time that grows with their powers. */
const longestPattern = 200;
const longestText = 60;
/** Of `*`, `+` and open counts: three of them try each way to divide the text in four. */
const mostQuantifiers = 3;
/** Of `?`, and of `|` in several groups: each can double the work. */
const mostChoices = 6;

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
 * Only a pattern whose cost is known to be small: without quantified groups, references, or counts of more than three
 * digits, and with few ways to divide a text among its parts.
 */
function compile(pattern: string): RegExp | undefined {
  if (pattern.length > longestPattern) return undefined;
  const bare = pattern.replace(/\\[^k1-9]/g, 'a').replace(/\[[^\][]*\]/g, 'a');
  if (/\\|\(\?<?[=!]|\{\d*,?\d{4,}|\)[*+{]/.test(bare)) return undefined;
  const groups = countOf(bare, /\(/g);
  const choices = countOf(bare, /(?<!\()\?/g) + (groups > 1 ? countOf(bare, /\|/g) : 0);
  if (countOf(bare, /[*+]|\{\d*,/g) > mostQuantifiers || choices > mostChoices) return undefined;
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
  const pieces =
    pattern.match(/\\.|\[(?:\\.|[^\][\\])*\]|\{\d+(?:,\d*)?\}|\(\?[:<]?(?:\w+>)?|[\s\S]/gu) ?? [];
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
