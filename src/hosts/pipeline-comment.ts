import type { RunPorts } from '../core/commands/ports.ts';
import type { InputReader } from '../core/inputs/values.ts';
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

/**
 * Says on the pull request what the run did, in the one comment that all its jobs share. A comment that cannot
 * be written is a warning and never a failure.
 */
export async function commentOnPullRequest(
  report: Report,
  read: InputReader,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Warning[]> {
  const { staging } = report;
  const change = changeOf(report);
  if (!staging || !change || ports.signal.aborted || !read.boolean('comment', true)) return [];
  try {
    const settled = await keepComment(pullRequests.commentsOn(staging.pullRequest), change, ports);
    return settled ? [] : [commentWarning(staging.pullRequest, 'other jobs kept writing over it')];
  } catch (error) {
    return [commentWarning(staging.pullRequest, error instanceof Error ? error.message : String(error))];
  }
}

function commentWarning(pullRequest: number, why: string): Warning {
  return {
    code: 'comment-not-written',
    message: `The comment on pull request ${pullRequest} could not be kept up to date: ${printable(why, 600)}. The same is in the summary of the run.`,
  };
}

/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report: Report): ((bodies: readonly string[]) => string | undefined) | undefined {
  const own = sectionOf(report);
  const removes = report.status === 'removed' || (report.status === 'unchanged' && own === undefined);
  if (!own && !removes) return undefined;
  return (bodies) => {
    const there = bodies.flatMap(readSections).reduce<CommentSection[]>(withSection, []);
    const sections = removes ? withAllRemoved(there) : there;
    const next = own ? withSection(sections, own) : sections;
    return next.length === 0 ? undefined : renderComment(next);
  };
}
