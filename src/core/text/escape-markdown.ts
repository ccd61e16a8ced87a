/**
 * One line of text as Markdown that shows it and does nothing else. Besides Markdown's own marks, what hosts make links
 * of by themselves is escaped: addresses, mentions, and the numbers of issues, pull requests and work items.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
    .replace(/@/g, '@\u200b')
    .replace(
      /:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|GH(?=\\-\d))|[#!](?=\d)/gi,
      (start) => `${start}\u200b`,
    );
}
