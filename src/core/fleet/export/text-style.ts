/** How a text is written, so that what is added looks like the rest. */
export interface TextStyle {
  /** A byte order mark, or nothing. */
  readonly mark: string;
  readonly newline: '\n' | '\r\n';
  /** One level of indentation. */
  readonly indent: string;
}

const byteOrderMark = '\ufeff';

/** The style of a text, which may be empty; `body` is the text without its byte order mark. */
export function styleOf(text: string): TextStyle & { readonly body: string } {
  const marked = text.startsWith(byteOrderMark);
  const body = marked ? text.slice(1) : text;
  const newline = /\r?\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n';
  const indent = /^(?:\t| {1,8})(?=\S)/m.exec(body)?.[0] ?? '  ';
  return { mark: marked ? byteOrderMark : '', newline, indent, body };
}

/** What replaces a part of a text, by offsets in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with each part replaced; the parts do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
