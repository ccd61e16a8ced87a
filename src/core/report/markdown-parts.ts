import { printable } from '../text/printable.ts';

/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
export function text(value: string, length = 200): string {
  return escapeText(printable(value, length));
}

function escapeText(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
    .replace(/@/g, '@\u200b')
    .replace(/(https?):/gi, '$1:\u200b');
}

/** A URL of ours as code: what is clickable and what is not is decided by us. */
export function code(value: string): string {
  return `\`${printable(value, 400).replace(/[`|]/g, '')}\``;
}

/**
 * A sentence of ours about things from outside. Their names, in backticks there, become code where they are
 * plain words, and stay text where they are anything else.
 */
export function prose(sentence: string, length: number): string {
  return printable(sentence, length)
    .split(/(`[\w.-]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part)))
    .join('');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export function section(title: string, content: string): string {
  return content === '' ? '' : `#### ${title}\n\n${content}`;
}
