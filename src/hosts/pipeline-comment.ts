import type { RunPorts } from '../core/commands/ports.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import {
  type CommentSection,
  readSections,
  renderComment,
  sectionOf,
  withAllRemoved,
  withSection,
} from '../core/report/pull-request-comment.ts';
import type { Report } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import type { PullRequests } from './pull-requests.ts';
import { keepComment } from './sticky-comment.ts';

type Change = (bodies: readonly string[]) => string | undefined;

/**
 * Says on the pull request what the run did, in the one comment that all its jobs share. A comment that cannot
 * be written is a warning and never a failure.
 */
export async function commentOnPullRequest(
  report: Report,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Warning[]> {
  const { staging } = report;
  const change = changeOf(report);
  if (!staging || !change) return [];
  return comment(staging.pullRequest, change, pullRequests, ports);
}

/** Says on each pull request whose entries a sweep took away that they are gone, where a comment says that they are there. */
export async function commentOnSwept(
  { results }: FleetReport,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Warning[]> {
  const numbers = new Set(results.flatMap(({ staging }) => (staging ? [staging.pullRequest] : [])));
  const warnings: Warning[] = [];
  for (const number of numbers) {
    const own = results.filter(({ staging }) => staging?.pullRequest === number);
    // The comment does not say which section is which entry's: it is changed when none is left.
    if (own.some(({ status }) => status !== 'removed')) continue;
    warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)));
  }
  return warnings;
}

async function comment(
  pullRequest: number,
  change: Change,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Warning[]> {
  if (ports.signal.aborted) return [];
  const warning = (why: string): Warning => ({
    code: 'comment-not-written',
    message: `The comment on pull request ${pullRequest} could not be kept up to date: ${printable(why, 600)}. The same is in the summary of the run.`,
  });
  try {
    const settled = await keepComment(pullRequests.commentsOn(pullRequest), change, ports);
    return settled ? [] : [warning('other jobs kept writing over it')];
  } catch (error) {
    return [warning(error instanceof Error ? error.message : String(error))];
  }
}

/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report: Report): Change | undefined {
  const own = sectionOf(report);
  const closes = own === undefined && report.status === 'unchanged' && report.staging?.place !== 'preview';
  const removes = report.status === 'removed' || closes;
  if (!own) return removes ? sayRemoved : undefined;
  return (bodies) => {
    const there = sectionsIn(bodies);
    return renderComment(withSection(removes ? withAllRemoved(there) : there, own));
  };
}

function sayRemoved(bodies: readonly string[]): string | undefined {
  const there = sectionsIn(bodies);
  return there.length === 0 ? undefined : renderComment(withAllRemoved(there));
}

function sectionsIn(bodies: readonly string[]): CommentSection[] {
  return bodies.flatMap(readSections).reduce<CommentSection[]>(withSection, []);
}
