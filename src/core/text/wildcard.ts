/**
 * Whether a text is what a pattern says, in any case; `*` stands for any characters, or none. Each part is looked for
 * once, so that a pattern of many asterisks costs no more than its length times that of the text.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.toLowerCase().split('*');
  const value = text.toLowerCase();
  const last = others.pop();
  if (last === undefined) return value === first;
  if (!value.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = value.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return value.length - last.length >= at && value.endsWith(last);
}
