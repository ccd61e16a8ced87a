import type { Node } from './regex-steps.ts';

/** Characters of every kind that patterns speak of. */
const alphabet = [...'aZ_0 -.:/<>"\'`*#@[](){}|\\=;,!?&%$~+^\n\r\té\u200b'];

/** Texts that make a pattern try most: what it repeats, many times, and then what does not fit. */
export function adversaries(tree: Node, length: number): string[] {
  const pumps = new Set<string>();
  const starts = new Set(['']);
  collect(tree, '', pumps, starts);
  const ends = ['', '\u0000', 'x!', 'x x', '\n.\n', '"<'];
  const repeated = [...pumps].filter((pump) => pump !== '').slice(0, 40);
  return [...starts].slice(0, 6).flatMap((start) =>
    repeated.flatMap((pump) =>
      ends.map((end) => {
        const text = start + pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + end;
        return text.slice(0, length + 8);
      }),
    ),
  );
}

function collect(node: Node, before: string, pumps: Set<string>, starts: Set<string>): void {
  switch (node.kind) {
    case 'character':
      for (const sample of samplesOf(node)) pumps.add(sample);
      break;
    case 'group':
      collect(node.inner, before, pumps, starts);
      break;
    case 'look':
      collect(node.inner, before, pumps, starts);
      break;
    case 'choice':
      for (const option of node.options) collect(option, before, pumps, starts);
      break;
    case 'sequence': {
      let reached = before;
      for (const part of node.parts) {
        collect(part, reached, pumps, starts);
        reached += sampleOf(part);
      }
      pumps.add(reached.slice(before.length));
      break;
    }
    case 'repeat': {
      starts.add(before.slice(-40));
      pumps.add(sampleOf(node.inner));
      collect(node.inner, before, pumps, starts);
      break;
    }
    default:
  }
}

/** A short text that the node matches. */
function sampleOf(node: Node): string {
  switch (node.kind) {
    case 'character':
      return samplesOf(node)[0] ?? '';
    case 'group':
      return sampleOf(node.inner);
    case 'sequence':
      return node.parts.map(sampleOf).join('');
    case 'choice':
      return sampleOf(node.options[0] ?? { kind: 'nothing' });
    case 'repeat':
      return sampleOf(node.inner).repeat(Math.min(Math.max(node.least, 1), 16));
    default:
      return '';
  }
}

function samplesOf({ test, source }: Extract<Node, { kind: 'character' }>): string[] {
  const own = source.length === 1 ? [source] : [];
  return [...new Set([...own, ...alphabet.filter(test)])].slice(0, 3);
}
