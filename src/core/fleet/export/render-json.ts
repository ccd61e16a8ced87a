import type { JsonValue } from '../../json.ts';
import type { TextStyle } from './text-style.ts';

interface Layout {
  readonly style: TextStyle;
  /** Indentation of the line that the value begins on. */
  readonly outer: string;
  /** All on one line. */
  readonly inline: boolean;
}

/** A value as JSON in a given style. The items of a list take one line each. */
export function renderJson(value: JsonValue, layout: Layout): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const { style, outer, inline } = layout;
  const indent = outer + style.indent;
  const isList = Array.isArray(value);
  const inner = { style, outer: indent, inline: inline || isList };
  const parts = isList
    ? value.map((item: JsonValue) => renderJson(item, inner))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${renderJson(member, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (inline) return `${open} ${parts.join(', ')} ${close}`;
  const lead = style.newline + indent;
  return `${open}${lead}${parts.join(`,${lead}`)}${style.newline}${outer}${close}`;
}
