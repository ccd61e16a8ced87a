import type { ServerDescription } from '../../probe/result.ts';
import { type SurfaceSnapshot, snapshotOf } from '../../surface/baseline.ts';

/** By the description: several rules look at the surface of one server. */
const snapshots = new WeakMap<ServerDescription, SurfaceSnapshot>();

/** What a healthy server offers, in canonical form. */
export function servedSnapshot(server: ServerDescription): SurfaceSnapshot {
  const snapshot = snapshots.get(server) ?? snapshotOf(server);
  snapshots.set(server, snapshot);
  return snapshot;
}
