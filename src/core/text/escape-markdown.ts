/** A word that can be the short or the whole name of a commit; a GUID, which people copy, comes first and is none. */
const commitLike = /(?<![a-z\d])(?:[\da-f]{8}(?:\\-[\da-f]{4}){3}\\-[\da-f]{12}|[\da-f]{7,40})(?![a-z\d])/gi;

/**
 * One line of text as Markdown that shows it and does nothing else. Besides Markdown's own marks, what hosts make links
 * or formulas of by themselves is escaped: addresses, mentions, numbers of issues, pull requests and work items, names
 * of commits, mathematics between dollar signs.
 */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
      .replace(/@/g, '@\u200b')
      // A formula begins with a dollar sign that stands apart from what is before it.
      .replace(/\$/g, '\u200b\\$\u200b')
      // Each part is shorter than any name of a commit.
      .replace(commitLike, (word) => (word.includes('-') ? word : word.replace(/.{6}(?=.)/g, '$&\u200b')))
      .replace(
        /:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|(?:GH|GHSA)(?=\\-[a-z\d]))|[#!](?=\d)/gi,
        (start) => `${start}\u200b`,
      )
  );
}
