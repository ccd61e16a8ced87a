/** Markup that is safe to send: whatever was put into it has been escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template may hold. Text is escaped; nothing is made of `undefined`. */
export type HtmlValue = string | number | undefined | Html | readonly HtmlValue[];

/**
 * Makes markup of a template. Values are escaped for text and for quoted attributes alike, and cannot reorder what
 * is around them. A template must quote every attribute, and takes no value inside a script or a style; an address
 * must have been checked before.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((part, index) => part + markupOf(values[index])).join(''));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Embeddings, overrides and isolates: with them an address can look like another one. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

function escaped(text: string): string {
  return text.replace(reordering, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
