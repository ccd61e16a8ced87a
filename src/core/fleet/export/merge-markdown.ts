import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { printable } from '../../text/printable.ts';
import type { Merged, MergePart } from './merge-part.ts';
import { type NamedEntry, type PresentEntry, reconcile } from './reconcile.ts';
import { UnmergeableText } from './unmergeable-text.ts';

const begin = '<!-- mcp-register: begin -->';
const end = '<!-- mcp-register: end -->';
const beginLine = /^<!-- mcp-register: begin -->[ \t]*\r?(?:\n|$)/gm;
const endLine = /^<!-- mcp-register: end -->[ \t]*\r?(?:\n|$)/gm;
const head = ['| Server | What it does | URL | Stage |', '| --- | --- | --- | --- |'];

/**
 * A table between two comments, for a page of a wiki. Rows that others wrote between them stay, as the rest of the
 * page does.
 *
 * @throws UnmergeableText when the page has one of the comments without the other, or one of them twice
 */
export function mergeMarkdown(part: MergePart): Merged {
  const { body, style } = part;
  const block = blockOf(body);
  const lines = block === undefined ? [] : body.slice(block.start, block.end).split(/(?<=\n)/);
  const reconciled = reconcile(lines.map(presentOf), part.entries, part.listing?.entries);
  const updated: string[] = [];
  const kept = lines.flatMap((line, index) => {
    const fate = reconciled.fates[index];
    if (fate === undefined || fate.kind === 'remove') return [];
    if (fate.kind === 'keep') return [line];
    const row = rowOf(fate);
    if (row === line.trimEnd()) return [line];
    updated.push(fate.entry.id);
    return [row + (/\r?\n$/.exec(line)?.[0] ?? '')];
  });
  const rows = reconciled.added.map((named) => rowOf(named) + style.newline);
  if (block) {
    return {
      text: body.slice(0, block.start) + insertRows(kept, rows) + body.slice(block.end),
      reconciled,
      updated,
    };
  }
  const table = [begin, '', ...head].map((line) => line + style.newline);
  const gap = body === '' ? '' : style.newline.repeat(/\n$/.test(body) ? 1 : 2);
  const text = `${body}${gap}${[...table, ...rows].join('')}${style.newline}${end}${style.newline}`;
  return { text, reconciled, updated };
}

/** What stands between the two comments: from the line after the first to that of the second. */
function blockOf(body: string): { readonly start: number; readonly end: number } | undefined {
  const starts = [...body.matchAll(beginLine)];
  const ends = [...body.matchAll(endLine)];
  const [first] = starts;
  const [last] = ends;
  if (!first && !last) return undefined;
  const isPair = starts.length === 1 && ends.length === 1 && first && last && first.index < last.index;
  if (!isPair) {
    throw new UnmergeableText(
      `"${begin}" and "${end}" do not stand once each, in this order`,
      body,
      (first ?? last)?.index ?? 0,
    );
  }
  return { start: first.index + first[0].length, end: last.index };
}

/** A row of the table has its URL as code. */
function presentOf(line: string): PresentEntry {
  const url = /^\|.*\| `(https?:\/\/[^`\s]+)` \|/.exec(line)?.[1];
  return url === undefined ? {} : { url };
}

/** After the last row of the table that is there. */
function insertRows(kept: readonly string[], rows: readonly string[]): string {
  const last = kept.findLastIndex((line) => line.startsWith('|'));
  return [...kept.slice(0, last + 1), ...rows, ...kept.slice(last + 1)].join('');
}

function rowOf({ entry }: NamedEntry): string {
  const { title, description, url, stage } = entry;
  const cells = [
    escapeMarkdown(printable(title, 100)),
    escapeMarkdown(printable(description, 200)),
    `\`${url}\``,
    stage ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}
