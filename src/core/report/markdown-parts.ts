import { asSentence, type Phrase } from '../surface/phrase.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { printable } from '../text/printable.ts';

/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
export function text(value: string, length = 200): string {
  return escapeMarkdown(printable(value, length));
}

/** A URL of ours as code: what is clickable and what is not is decided by us. */
export function code(value: string, length = 400): string {
  return `\`${printable(value, length).replace(/[`|]/g, '')}\``;
}

/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;

/** A clause with the names in it as code, or as quoted text where code could not hold them. */
export function clause(parts: Phrase): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return within(part);
      return plainName.test(part.name) ? `\`${part.name}\`` : `“${text(part.name)}”`;
    })
    .join('');
}

/** Text within a clause, with the blanks at its ends. */
function within(part: string): string {
  const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
  return `${start}${text(inner, 600)}${end}`;
}

/** A clause as a sentence. */
export function sentenceOf(parts: Phrase): string {
  return asSentence(clause(parts));
}

/** Lines of text, one below the other. */
export function lines(value: string, length: number): string {
  return value
    .split('\n')
    .map((line) => text(line, length))
    .join('<br>');
}

/** Lines to copy as they stand. */
export function toCopy(values: readonly string[]): string {
  return ['```text', ...values.map((value) => printable(value, 400).replaceAll('`', "'")), '```'].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export function section(title: string, content: string): string {
  return content === '' ? '' : `#### ${title}\n\n${content}`;
}
