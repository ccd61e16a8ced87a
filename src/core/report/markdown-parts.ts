import { printable } from '../text/printable.ts';

/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
export function text(value: string, length = 200): string {
  return printable(value, length)
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

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

export function section(title: string, content: string): string {
  return content === '' ? '' : `#### ${title}\n\n${content}`;
}
