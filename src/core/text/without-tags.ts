/** The text of an HTML page, each tag replaced by a space. A tag without an end stays. Linear in the length of the page. */
export function withoutTags(page: string): string {
  let text = '';
  let at = 0;
  for (let start = page.indexOf('<'); start !== -1; start = page.indexOf('<', at)) {
    const end = page.indexOf('>', start);
    if (end === -1) break;
    text += `${page.slice(at, start)} `;
    at = end + 1;
  }
  return text + page.slice(at);
}
