import type { PullRequestState } from './pull-request.ts';
import type { StagedEntry } from './staged-entries.ts';

export interface SweepPolicy {
  /** Milliseconds after which an entry goes whose pull request's state cannot be learnt. */
  readonly ttlMs: number;
  /** How many entries one run removes at the most. */
  readonly maxDeletes: number;
}

/** What becomes of one staged entry, and why. */
export interface SweepDecision {
  readonly entry: StagedEntry;
  readonly action: 'remove' | 'keep' | 'postpone';
  readonly reason: string;
}

const dayMs = 86_400_000;

/**
 * What a sweep does with each entry. One that is protected stays, and one whose pull request is open, however
 * old; age counts only where the state is not known. Pure.
 *
 * @param entries the oldest first: those go first
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
  const unknown = `the state of ${name} could not be learnt`;
  if (writtenAt === undefined) return { goes: false, reason: `${unknown}, nor the entry’s age` };
  const days = Math.floor((now - writtenAt) / dayMs);
  const age = `${unknown}, and the entry was written ${days === 1 ? 'a day' : `${days} days`} ago`;
  return { goes: now - writtenAt > ttlMs, reason: age };
}
