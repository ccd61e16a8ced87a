import { createHash } from 'node:crypto';
import type { Shard } from './selection.ts';

/**
 * Whether an entry belongs to a shard. An entry is in exactly one of the shards, whatever its environments and the
 * case of its id, and stays there while their number stays the same.
 */
export function isInShard(apiId: string, { index, of }: Shard): boolean {
  const hash = createHash('sha256').update(apiId.toLowerCase(), 'utf8').digest();
  return hash.readUInt32BE(0) % of === index - 1;
}
