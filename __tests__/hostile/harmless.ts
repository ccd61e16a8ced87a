import assert from 'node:assert/strict';
import { readSections, renderComment, sectionOf } from '../../src/core/report/comment-sections.ts';
import type { Report } from '../../src/core/report/report.ts';

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Lines for a log: nothing but text, and no command of either CI host. */
export function assertHarmlessLog(text: string, where: string): void {
  for (const line of text.split('\n')) {
    assert.doesNotMatch(line, unprintable, where);
    assert.doesNotMatch(line, /##vso\[|##\[/i, where);
    assert.doesNotMatch(line, /^\s*::/, where);
  }
}

/** Workflow commands: those that we send, each on one line with nothing in it that ends it. */
export function assertHarmlessCommands(text: string, where: string): void {
  for (const line of text.split('\n')) {
    assert.doesNotMatch(line, /##vso\[|##\[/i, where);
    const command = /^\s*::(\S+?)[ :]/.exec(line)?.[1];
    if (command !== undefined) {
      assert.ok(
        ['add-mask', 'group', 'endgroup', 'warning', 'error', 'debug', 'notice'].includes(command),
        `${where}: ${line}`,
      );
    }
    assert.doesNotMatch(line, unprintable, where);
  }
}

/** Our own spacing that breaks up mentions and addresses. */
const spacing = /\u200b/g;
const ownTags = /<\/?(?:details|summary)>|<br>/g;
/** Our one link: its texts are percent-encoded, so nothing of a server ends it. */
const ownLink =
  /\[Install the server\]\(https:\/\/vscode\.dev\/redirect\/mcp\/install\?name=[\w%.~!*'-]+&config=[\w%.~!*'-]+\)/g;

/** Markdown: no HTML but ours, no link, image, mention, heading or fence of others. */
export function assertHarmlessMarkdown(text: string, where: string): void {
  const rest = text.replace(spacing, '').replace(ownTags, '').replace(ownLink, '');
  assert.doesNotMatch(rest.replace(/\n/g, ''), unprintable, where);
  assert.doesNotMatch(rest, /<[a-z!/]/i, where);
  assert.doesNotMatch(rest, /(?<!\\)\]\(|(?<!\\)!\[/, where);
  assert.doesNotMatch(text, /@(?!\u200b)/, where);
  const prose = text.replace(/`[^`]*`/g, '');
  assert.doesNotMatch(
    prose,
    /(?<![a-z\d])(?:www\.|(?:mailto|xmpp):(?!\u200b))|(?:https?|ftp):\/\/\S*(?:evil|m4rk)/i,
    where,
  );
  assert.doesNotMatch(prose, /\bcontoso\/weather\\?#\d|(?<![a-z\d])GH-\d/i, where);
  assert.doesNotMatch(rest, /^\s*::|##vso\[|##\[/im, where);
  assert.doesNotMatch(rest, /^\s*(?:```|~~~)/m, where);
  for (const heading of rest.match(/^#+ .*$/gm) ?? []) assert.match(heading, /^####? /, where);
}

/** The comment on a pull request: the same, and no mark of its sections but our own. */
export function assertHarmlessComment(report: Report, where: string): void {
  const section = sectionOf({
    ...report,
    staging: { pullRequest: 5, place: 'same-center', apiId: 'weather' },
  });
  assert.ok(section, where);
  assertHarmlessMarkdown(section.markdown, where);
  assert.deepEqual(readSections(renderComment([section])), [section], where);
}

/** The tags of a page with the names of their attributes, without what the page says. */
export function skeletonOf(page: string): Set<string> {
  return new Set(
    (page.match(/<[^>]*>/g) ?? []).map((tag) =>
      tag.replace(/=(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '=').replace(/\s+/g, ' '),
    ),
  );
}

/** A value for the catalogue: text of one line, nothing hidden. */
export function assertHarmlessValue(value: unknown, where: string): void {
  if (typeof value === 'string') assert.doesNotMatch(value, unprintable, where);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) assertHarmlessValue(item, `${where}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      assert.doesNotMatch(name, unprintable, where);
      assertHarmlessValue(member, `${where}.${name}`);
    }
  }
}

/** A document for the catalogue: what is hidden is spelt out. */
export function assertHarmlessDocument(text: string, where: string): void {
  assert.doesNotMatch(text.replace(/\n/g, ''), unprintable, where);
  assert.doesNotMatch(text, /##/, where);
  JSON.parse(text);
}

/** Nothing that was said has changed what every object has. */
export function assertUnpolluted(): void {
  const plain: Record<string, unknown> = {};
  assert.deepEqual([plain.polluted, plain.m4rk, plain.isAdmin], [undefined, undefined, undefined]);
  assert.deepEqual(Object.keys(Object.prototype), []);
}
