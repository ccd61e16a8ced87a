import type { RunPorts } from '../core/commands/ports.ts';
import { type Message, sentence } from '../core/message.ts';
import { optional } from '../core/optional.ts';
import {
  type CommentSection,
  commentMarker,
  readSections,
  renderComment,
  sectionOf,
  sectionOfFleet,
  withAllRemoved,
  withSection,
} from '../core/report/comment-sections.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import { type Report, warningsInWords } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import { type PullRequests, RepositoryRefusal } from '../repositories/pull-requests.ts';
import { keepComment } from './sticky-comment.ts';

type Change = (bodies: readonly string[]) => string | undefined;

/**
 * Says on the pull request what the run did, in the one comment that all its jobs share, and notes in the report
 * where that is. A comment that cannot be written is a warning and never a failure.
 */
export function commentOnPullRequest(
  report: Report,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Report> {
  return withComment(report, changeOf(report), pullRequests, ports);
}

/** The same for a run over a manifest: one section for all of it. */
export function commentOnFleet(
  report: FleetReport,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<FleetReport> {
  const own = sectionOfFleet(report);
  const change: Change | undefined = own && ((bodies) => renderComment(withSection(sectionsIn(bodies), own)));
  return withComment(report, change, pullRequests, ports);
}

/** The report with the address of the comment, and with what became of it. */
async function withComment<T extends Report | FleetReport>(
  report: T,
  change: Change | undefined,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<T> {
  const { staging } = report;
  if (!staging || !change) return report;
  const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
  return {
    ...report,
    staging: { ...staging, ...optional('commentUrl', url) },
    warnings: [...report.warnings, ...warningsInWords(warnings, ports.words)],
  };
}

/** Says on each pull request whose entries a sweep removed that they were removed, where a comment lists them. */
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
    warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)).warnings);
  }
  return warnings;
}

interface Commented {
  readonly warnings: readonly Warning[];
  readonly url?: string;
}

async function comment(
  pullRequest: number,
  change: Change,
  pullRequests: PullRequests,
  ports: RunPorts,
): Promise<Commented> {
  if (ports.signal.aborted) return { warnings: [] };
  const warning = (why: Message): Warning => ({
    code: 'comment-not-written',
    message: sentence`Could not update the comment on pull request ${pullRequest}: ${why}. The summary of the run has the same content.`,
  });
  try {
    const { settled, ...kept } = await keepComment(
      pullRequests.commentsOn(pullRequest, commentMarker),
      change,
      ports,
    );
    return { ...kept, warnings: settled ? [] : [warning('other jobs kept changing or deleting it')] };
  } catch (error) {
    if (error instanceof RepositoryRefusal) return { warnings: [warning(error.reason)] };
    return { warnings: [warning(printable(error instanceof Error ? error.message : String(error), 600))] };
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
