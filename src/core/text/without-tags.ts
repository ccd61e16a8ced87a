/**
 * The text of an HTML page, each tag replaced by a space, and each script and style sheet too. A tag without an end
 * stays. Linear in the length of the page.
 */
export function withoutTags(page: string): string {
  let text = '';
  let at = 0;
  for (let start = page.indexOf('<'); start !== -1; start = page.indexOf('<', at)) {
    const isCode = /^<(script|style)\b/i.test(page.slice(start, start + 8));
    const lastTag = isCode ? page.indexOf('</', start) : start;
    const end = lastTag === -1 ? -1 : page.indexOf('>', lastTag);
    if (end === -1) break;
    text += `${page.slice(at, start)} `;
    at = end + 1;
  }
  return text + page.slice(at);
}
