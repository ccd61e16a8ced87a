import type { Clock, Random } from '../core/clock.ts';
import { optional } from '../core/optional.ts';
import type { CommentStore, StoredComment } from '../repositories/pull-requests.ts';

/** What became of a comment. */
export interface KeptComment {
  /** False when the comment was still not as it should be at the end. */
  readonly settled: boolean;
  readonly url?: string;
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
 * two comments made at the same time the older one stays, with what both said; one that was deleted before we wrote is
 * made anew. One run creates one comment at most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
export async function keepComment(
  store: CommentStore,
  change: (bodies: readonly string[]) => string | undefined,
  { clock, random, signal }: StickyPorts,
): Promise<KeptComment> {
  let url: string | undefined;
  let created: StoredComment | undefined;
  const deleted = new Set<number>();
  for (let look = 1; look <= greatestLooks; look++) {
    const listed = await store.list();
    // A host that does not show what this run made still has it.
    const known = (listed.length > 0 || !created ? listed : [created]).filter(({ id }) => !deleted.has(id));
    const [first, ...duplicates] = known;
    const body = change(known.map((one) => one.body));
    url = first?.url;
    if (body === undefined || (first?.body === body && duplicates.length === 0)) {
      return { settled: true, ...optional('url', url) };
    }
    if (!first && created) break;
    if (!first) created = await store.create(body);
    else if (first.body !== body) {
      if (!(await store.update(first.id, body))) {
        deleted.add(first.id);
        continue;
      }
      if (created?.id === first.id) created = { ...created, body };
    }
    for (const { id } of duplicates) await store.remove(id);
    await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
  }
  return { settled: false, ...optional('url', url) };
}
