import type { JsonValue } from '../../json.ts';
import type { JsoncContainer, JsoncElement } from './parse-jsonc.ts';
import { renderJson } from './render-json.ts';
import type { TextEdit, TextStyle } from './text-style.ts';

/** An element to add: a member of an object where it has a name, else an item of an array. */
export interface NewElement {
  readonly name?: string;
  readonly value: JsonValue;
}

export interface ContainerChange {
  /** Indexes of the elements that go. */
  readonly remove: ReadonlySet<number>;
  /** What is added behind those that stay. */
  readonly add: readonly NewElement[];
}

/**
 * The edits that take elements out of a container and add others at its end. Comments, and the text of every element
 * that stays, are not touched; only a comma behind the last one comes or goes. What is added and taken out again
 * leaves the text as it was, blank lines after a comment aside.
 */
export function editContainer(
  text: string,
  container: JsoncContainer,
  change: ContainerChange,
  style: TextStyle,
): TextEdit[] {
  const { elements } = container;
  const { remove, add } = change;
  if (remove.size === 0 && add.length === 0) return [];
  const trailing = elements.at(-1)?.comma !== undefined;
  const lastKept = elements.findLast((_, index) => !remove.has(index));
  return [
    ...[...remove].flatMap((index) => removal(text, container, index, remove)),
    ...commaEdits(lastKept, trailing || add.length > 0),
    ...insertion(text, container, change, { ...style, trailing }),
  ];
}

function removal(
  text: string,
  { elements, tail, end: close }: JsoncContainer,
  index: number,
  removed: ReadonlySet<number>,
): TextEdit[] {
  const element = elements[index];
  if (element === undefined) return [];
  const next = elements[index + 1];
  const following = next ? text.slice(next.gap, next.start) : text.slice(tail, close - 1);
  const clear = next ? !removed.has(index + 1) && next.gap === endOf(element) : tail === endOf(element);
  // A comment to the end of its line would swallow what moves up to it.
  const keepsLine = element.afterLineComment && !(clear && /^[ \t]*\r?\n/.test(following));
  const start = keepsLine ? element.start : element.gap;
  const { end, comma } = element;
  if (comma === undefined) return [{ start, end, text: '' }];
  if (text.slice(end, comma).trim() === '') return [{ start, end: comma + 1, text: '' }];
  return [
    { start, end, text: '' },
    { start: comma, end: comma + 1, text: '' },
  ];
}

function endOf({ end, comma }: JsoncElement): number {
  return comma === undefined ? end : comma + 1;
}

function commaEdits(lastKept: JsoncElement | undefined, needed: boolean): TextEdit[] {
  if (lastKept === undefined || (lastKept.comma !== undefined) === needed) return [];
  const { end, comma } = lastKept;
  return [comma === undefined ? { start: end, end, text: ',' } : { start: comma, end: comma + 1, text: '' }];
}

function insertion(
  text: string,
  container: JsoncContainer,
  { remove, add }: ContainerChange,
  style: TextStyle & { readonly trailing: boolean },
): TextEdit[] {
  const { start, end, tail, elements } = container;
  const closing = text.slice(tail, end - 1);
  const isEmptied = add.length === 0 && elements.length === remove.size;
  if (add.length === 0) {
    return isEmptied && isOnlyBlank(text, container) ? [{ start: tail, end: end - 1, text: '' }] : [];
  }
  const inline = elements.length > 0 && !/[\r\n]/.test(text.slice(start, end));
  const outer = lineIndent(text, start);
  const indent = inline ? '' : (elementIndent(text, elements) ?? outer + style.indent);
  const lead = inline ? ' ' : style.newline + indent;
  const rendered = add.map(({ name, value }) => {
    const shown = renderJson(value, { style, outer: indent, inline: inline || name === undefined });
    return name === undefined ? shown : `${JSON.stringify(name)}: ${shown}`;
  });
  const added = `${lead}${rendered.join(`,${lead}`)}${style.trailing ? ',' : ''}`;
  const opened = inline && elements.length === remove.size ? added.slice(1) : added;
  const ends = inline || /[\r\n]/.test(closing) ? closing : style.newline + outer;
  return [{ start: tail, end: end - 1, text: opened + ends }];
}

/** Whether nothing but white space stays between the brackets once all elements are gone. */
function isOnlyBlank(text: string, { start, tail, elements }: JsoncContainer): boolean {
  let at = start + 1;
  for (const element of elements) {
    if (element.gap !== at || element.afterLineComment) return false;
    if (element.comma !== undefined && text.slice(element.end, element.comma).trim() !== '') return false;
    at = endOf(element);
  }
  return tail === at;
}

/** The indentation of the first element that begins a line. */
function elementIndent(text: string, elements: readonly JsoncElement[]): string | undefined {
  for (const { gap, start } of elements) {
    const [, indent] = /[\r\n]([ \t]*)$/.exec(text.slice(gap, start)) ?? [];
    if (indent !== undefined) return indent;
  }
  return undefined;
}

function lineIndent(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
