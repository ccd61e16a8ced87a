/**
 * Text wrapped at a width. A continued line keeps its indentation, or that of the second column; a command is broken
 * before an option, with what the shell needs for that. A single long word stays whole.
 *
 * @param width in columns
 */
export function wrapHelp(text: string, width: number): string {
  return joinedProse(text.split('\n'))
    .flatMap((line) =>
      line.length <= width ? [line] : isCommand(line) ? brokenCommand(line, width) : wrapped(line, width),
    )
    .join('\n');
}

/** The lines of a paragraph that begins at the margin as one, to be wrapped again. */
function joinedProse(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const continues = before !== undefined && /^\S.*[^:]$/.test(before) && /^\S/.test(line);
    if (continues) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function isCommand(line: string): boolean {
  return /^\s+(mcp-register|curl|--)\S*\s/.test(line);
}

function brokenCommand(line: string, width: number): string[] {
  const continued = line.trimEnd().endsWith('\\');
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const inner = line.trimStart().startsWith('--') ? indent : `${indent}  `;
  const parts = line
    .trim()
    .replace(/\s*\\$/, '')
    .split(/ (?=--)/);
  const lines = filled(parts, width - 2, { first: indent, further: inner });
  return lines.map((one, index) => (index < lines.length - 1 || continued ? `${one} \\` : one));
}

function wrapped(line: string, width: number): string[] {
  const [first = ''] = /^\s*/.exec(line) ?? [];
  const [column = first] = /^\s*\S+(?: \S+)*\s{2,}(?=\S)/.exec(line) ?? [];
  const further = ' '.repeat(column.length < width / 2 ? column.length : first.length + 2);
  const words = line.slice(column.length).split(/ +/);
  return filled(words, width, { first: column, further });
}

/** Parts in lines that are no longer than `width`, as far as the parts themselves are not. */
function filled(
  parts: readonly string[],
  width: number,
  { first, further }: { readonly first: string; readonly further: string },
): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const part of parts) {
    if (!isEmpty && line.length + 1 + part.length > width) {
      lines.push(line);
      line = further;
      isEmpty = true;
    }
    line += isEmpty ? part : ` ${part}`;
    isEmpty = false;
  }
  return [...lines, line];
}
