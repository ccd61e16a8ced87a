import type { NamedTakeOver } from '../registration/take-over.ts';
import type { UnregisterRequest } from '../registration/unregister-plan.ts';

/** What a run over a manifest may do beyond creating and updating the entries that it declares. */
export interface SyncPolicy {
  /** Mark declared entries that have no mark, and change nothing else. */
  readonly adopt: boolean;
  /** `only`: nothing is created or updated, because other runs have done that. */
  readonly prune: 'off' | 'after-writes' | 'only';
  /** Whether the run may remove every unit of the manifest. */
  readonly allowEmpty: boolean;
  /** Units that one run may remove; above it none is removed. */
  readonly maxDeletes: number;
  /** Units that may fail before nothing is removed. */
  readonly maxFailed: number;
  readonly takeOver: NamedTakeOver;
  readonly unregisterMode: UnregisterRequest['mode'];
}
