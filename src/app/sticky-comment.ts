import type { Clock, Random } from '../core/clock.ts';
import { optional } from '../core/optional.ts';

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  /** Where people read it; absent when the host does not say. */
  readonly url?: string;
}

/** What became of a comment. */
export interface KeptComment {
  /** False when the comment was still not as it should be at the end. */
  readonly settled: boolean;
  readonly url?: string;
}

/** Comments of ours on one pull request, identified by marker and author. */
export interface CommentStore {
  /** All of them over all pages, the oldest first. */
  list(): Promise<readonly StoredComment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** One that was deleted already is no failure. */
  remove(id: number): Promise<void>;
}

export interface StickyPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;

/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
export async function keepComment(
  store: CommentStore,
  change: (bodies: readonly string[]) => string | undefined,
  { clock, random, signal }: StickyPorts,
): Promise<KeptComment> {
  let url: string | undefined;
  for (let look = 1; look <= greatestLooks; look++) {
    const [first, ...duplicates] = await store.list();
    const body = change([first, ...duplicates].flatMap((one) => (one ? [one.body] : [])));
    url = first?.url;
    if (body === undefined || (first?.body === body && duplicates.length === 0)) {
      return { settled: true, ...optional('url', url) };
    }
    if (!first) await store.create(body);
    else if (first.body !== body) await store.update(first.id, body);
    for (const { id } of duplicates) await store.remove(id);
    await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
  }
  return { settled: false, ...optional('url', url) };
}
