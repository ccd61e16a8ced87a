import type { PullRequestState } from './pull-request.ts';
import type { StagedEntry } from './staged-entries.ts';

export interface SweepPolicy {
  /** Milliseconds after which an entry is removed when the state of its pull request is unknown. */
  readonly ttlMs: number;
  /** Maximum number of entries that one run removes. */
  readonly maxDeletes: number;
}

/** What to do with one staged entry, and why. */
export interface SweepDecision {
  readonly entry: StagedEntry;
  readonly action: 'remove' | 'keep' | 'postpone';
  /** A clause without a full stop. */
  readonly reason: string;
}

const dayMs = 86_400_000;

/**
 * What a sweep does with each entry. Protected entries stay, and those of open pull requests, however old they are. The
 * age counts only where the state of the pull request is unknown. Pure.
 *
 * @param entries the oldest first, because those are removed first
 * @param now wall-clock time in milliseconds
 */
export function planSweep(
  entries: readonly StagedEntry[],
  states: ReadonlyMap<number, PullRequestState>,
  { ttlMs, maxDeletes }: SweepPolicy,
  now: number,
): SweepDecision[] {
  let removed = 0;
  return entries.map((entry) => {
    const ended = endOf(entry, states.get(entry.pullRequest) ?? 'unknown', ttlMs, now);
    if (!ended.goes) return { entry, action: 'keep', reason: ended.reason };
    if (removed >= maxDeletes) return { entry, action: 'postpone', reason: ended.reason };
    removed++;
    return { entry, action: 'remove', reason: ended.reason };
  });
}

function endOf(
  { pullRequest, writtenAt, protected: isProtected }: StagedEntry,
  state: PullRequestState,
  ttlMs: number,
  now: number,
): { readonly goes: boolean; readonly reason: string } {
  if (isProtected) return { goes: false, reason: 'its mark protects it (protected=1)' };
  const name = `pull request ${pullRequest}`;
  if (state === 'open') return { goes: false, reason: `${name} is open` };
  if (state === 'closed') return { goes: true, reason: `${name} is closed` };
  const unknown = `the state of ${name} is unknown`;
  if (writtenAt === undefined) return { goes: false, reason: `${unknown}, and so is the age of the entry` };
  const days = Math.floor((now - writtenAt) / dayMs);
  const age = `${unknown}, and the entry was written ${days === 1 ? 'a day' : `${days} days`} ago`;
  return { goes: now - writtenAt > ttlMs, reason: age };
}
