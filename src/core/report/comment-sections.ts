import { fleetBlocks } from './fleet-markdown.ts';
import type { FleetReport } from './fleet-report.ts';
import { code, section, text } from './markdown-parts.ts';
import { failure, warnings } from './outcome-markdown.ts';
import type { Report } from './report.ts';
import { facts, heading, surfaceTable, written } from './run-markdown.ts';

/**
 * The one comment on a pull request, with a section for each server, since several jobs share it. Each job changes
 * its own section and leaves the others as they are. All of it is functions of text.
 */
export interface CommentSection {
  /** The entry that the pull request is to change, with the environment that it would be promoted to. */
  readonly key: string;
  /** Whether an entry of the pull request's own is there: that is what its close removes. */
  readonly state: 'staged' | 'shown' | 'removed';
  readonly markdown: string;
}

/** Identifies a comment of ours, together with its author. */
export const commentMarker = '<!-- mcp-register: comment -->';

/** GitHub takes 65,536 characters, Azure DevOps more. */
const limit = 60_000;
const changesShown = 20;
const warningsShown = 5;
/** So that two manifests fit into one comment, however long the reasons are. */
const unitsShown = 40;

const sectionPattern =
  /<!-- mcp-register: section=(\S+) state=(staged|shown|removed) -->\n([\s\S]*?)\n<!-- mcp-register: end -->/g;

/** The sections of a comment; none for a text that is not ours. */
export function readSections(body: string): CommentSection[] {
  return [...body.matchAll(sectionPattern)].flatMap(([, key = '', state, markdown = '']) =>
    state === 'staged' || state === 'shown' || state === 'removed' ? [{ key, state, markdown }] : [],
  );
}

/** A comment out of its sections, in the order of their keys, below the host's limit. */
export function renderComment(sections: readonly CommentSection[]): string {
  const sorted = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
  const body = () =>
    [
      ...sorted.map(
        ({ key, state, markdown }) =>
          `<!-- mcp-register: section=${key} state=${state} -->\n${markdown}\n<!-- mcp-register: end -->`,
      ),
      commentMarker,
    ].join('\n\n');
  while (body().length > limit) {
    const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
    const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
    if (short.length >= longest.markdown.length) break;
    sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
  }
  return body().slice(0, limit);
}

/** The comment after a run: its section in place of the one that was there. */
export function withSection(sections: readonly CommentSection[], next: CommentSection): CommentSection[] {
  const before = sections.find(({ key }) => key === next.key);
  // A run that failed or only looked leaves an entry that an earlier one made.
  const state = next.state === 'shown' && before?.state === 'staged' ? 'staged' : next.state;
  return [...sections.filter(({ key }) => key !== next.key), { ...next, state }];
}

/** The comment after the close: every entry of the pull request was removed. */
export function withAllRemoved(sections: readonly CommentSection[]): CommentSection[] {
  return sections.map((one) =>
    one.state === 'staged'
      ? {
          key: one.key,
          state: 'removed',
          markdown: `### ${text(decodeURIComponent(one.key))}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
      : one,
  );
}

/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
export function sectionOf(report: Report): CommentSection | undefined {
  const { staging, promotion, status } = report;
  if (staging?.apiId === undefined) return undefined;
  const { apiId, place } = staging;
  // A registration and a promotion of one entry say different things.
  const key = promotion ? `${apiId}:${promotion.to}` : apiId;
  const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
  const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
  const markdown = [
    heading(report),
    failure(report),
    section('What changes for clients', comparison(report)),
    facts(report),
    section('Written', written(report)),
    section('Warnings', warnings(report, warningsShown)),
    report.run.url === undefined ? '' : `[The run](${report.run.url})`,
  ];
  return {
    key,
    state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
    markdown: markdown.filter((block) => block !== '').join('\n\n'),
  };
}

/** The section of a run for a pull request over a manifest; undefined for a run over none. */
export function sectionOfFleet(report: FleetReport): CommentSection | undefined {
  const { manifest, staging, results } = report;
  if (manifest === undefined || !staging) return undefined;
  const url = results[0]?.run.url;
  const blocks = [...fleetBlocks(report, unitsShown), url === undefined ? '' : `[The run](${url})`];
  const isThere = results.some(({ applied }) => applied.length > 0);
  return {
    key: encodeURIComponent(manifest),
    state: isThere ? 'staged' : 'shown',
    markdown: blocks.filter((block) => block !== '').join('\n\n'),
  };
}

function comparison(report: Report): string {
  const { verdict, surface, promotion } = report;
  if (surface === undefined) return '';
  if (verdict === 'not-compared')
    return `Nothing is registered${promotion ? ` in ${code(promotion.to)}` : ''} yet, so nothing was compared.`;
  const changes = surfaceTable(report, changesShown);
  return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}
