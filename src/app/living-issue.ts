import { createHash } from 'node:crypto';
import type { AuditKeeper, KeptAudit } from '../core/commands/audit-keeper.ts';
import { memoryText, parseMemory } from '../core/fleet/audit/memory.ts';
import { type Message, sentence } from '../core/message.ts';
import { auditBlocks, auditCounts } from '../core/report/audit-markdown.ts';
import { text } from '../core/report/markdown-parts.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import type { IssueStore, IssueText } from '../repositories/issues.ts';
import { RepositoryRefusal } from '../repositories/pull-requests.ts';

/** GitHub takes 65,536 characters. */
const greatestBody = 60_000;
const statePattern = /^<!-- mcp-register:audit-state (\{.*\}) -->$/m;

/**
 * Keeps one issue with the findings of an audit up to date, and in it, hidden, what the next audit needs. The issue is
 * closed while there is neither an error nor a warning. What cannot be written is one warning.
 *
 * @param subject what is audited: each subject has an issue of its own
 */
export function issueKeeper(issues: IssueStore, subject: string): AuditKeeper {
  const key = createHash('sha256').update(subject.toLowerCase()).digest('hex').slice(0, 12);
  const marker = `<!-- mcp-register:audit ${key} -->`;
  let unreadable: Message | undefined;
  return {
    async load() {
      try {
        const issue = await issues.find(marker);
        const [, state] = statePattern.exec(issue?.body ?? '') ?? [];
        return state === undefined ? undefined : parseMemory(state);
      } catch (error) {
        unreadable = reasonOf(error);
        return undefined;
      }
    },
    async save(kept) {
      // Counts that were not read must not be replaced by new ones.
      if (unreadable !== undefined) return [warning(unreadable)];
      try {
        await keepIssue(issues, marker, kept);
        return [];
      } catch (error) {
        return [warning(reasonOf(error))];
      }
    },
  };
}

async function keepIssue(issues: IssueStore, marker: string, { audit, memory }: KeptAudit): Promise<void> {
  const isClean = audit.counts.error + audit.counts.warning === 0;
  const there = await issues.find(marker);
  if (!there && isClean && memory.findings.size === 0) return;
  const written = issueText(marker, { audit, memory });
  if (there) return issues.update(there.number, { ...written, open: !isClean });
  const { number } = await issues.create(written);
  // Nothing to do yet, and something to remember: a server that fails for the first time.
  if (isClean) await issues.update(number, { ...written, open: false });
}

function issueText(marker: string, { audit, memory }: KeptAudit): IssueText {
  const state = `<!-- mcp-register:audit-state ${memoryText(memory)} -->`;
  const isClean = audit.counts.error + audit.counts.warning === 0;
  const blocks = [
    `${marker}\n${state}`,
    `${isClean ? 'Nothing to do.' : `${auditCounts(audit)}.`} Last audit: ${audit.at.slice(0, 16).replace('T', ' ')} UTC.`,
    ...auditBlocks(audit),
    'This issue is kept up to date by `mcp-register audit`, and closed when there is nothing to do.',
  ].filter((block) => block !== '');
  const body = blocks.join('\n\n');
  return { title: `Audit of ${text(audit.subject, 100)}`, body: cut(body) };
}

/** Whole lines only: half a row of a table is none. */
function cut(body: string): string {
  if (body.length <= greatestBody) return body;
  return `${body.slice(0, body.lastIndexOf('\n', greatestBody))}\n\nThe rest is in the report of the run.`;
}

function reasonOf(error: unknown): Message {
  if (error instanceof RepositoryRefusal) return error.reason;
  return printable(error instanceof Error ? error.message : String(error), 600);
}

function warning(why: Message): Warning {
  return {
    code: 'issue-not-written',
    message: sentence`Could not update the issue with the findings: ${why}. The summary of the run has the same content.`,
  };
}
