import type { Comparison, SurfaceSnapshot } from './baseline.ts';
import { type SurfaceChange, type Verdict, verdicts } from './change.ts';
import type { GatePolicy } from './gate-policies.ts';

/** What closes the gate on a changed surface, and what opens it. */
export interface GateInput {
  readonly failOn: GatePolicy;
  /** The surface hash of the one new surface that was reviewed and accepted. */
  readonly acceptSurface?: string;
  /** A baseline kept in the repository, for an API center that holds names or a hash alone. */
  readonly baseline?: SurfaceSnapshot;
}

export type GateJudgement =
  | { readonly open: true }
  /** The changes that close it, the gravest first; never none. */
  | { readonly open: false; readonly reasons: readonly SurfaceChange[] };

/** What a comparison comes to as a whole. */
export type SurfaceVerdict = Exclude<Verdict, 'notice'> | 'none' | 'not-compared';

/** What was not compared may be broken, so it closes whatever a breaking change closes. */
const closing: Readonly<Record<GatePolicy, ReadonlySet<Verdict>>> = {
  breaking: new Set<Verdict>(['breaking', 'incomplete']),
  unproven: new Set<Verdict>(['breaking', 'incomplete', 'unproven']),
  none: new Set<Verdict>(),
};

/** The gravest of the changes; changes of texts alone are compatible. */
export function overallVerdict(changes: readonly SurfaceChange[]): SurfaceVerdict {
  const found = new Set(changes.map(({ verdict }) => verdict));
  const gravest = verdicts.find((verdict) => found.has(verdict));
  return gravest === undefined ? 'none' : gravest === 'notice' ? 'compatible' : gravest;
}

/**
 * Whether the run may go on with a changed surface. A gate that was asked for and cannot compare stays closed.
 *
 * @param acceptedHash the one new surface that was reviewed and accepted (input `accept-surface`)
 * @param newHash the surface hash of the new surface; undefined when the probe proved none
 */
export function judgeGate(
  { comparable, changes }: Comparison,
  policy: GatePolicy,
  acceptedHash: string | undefined,
  newHash: string | undefined,
): GateJudgement {
  if (policy === 'none' || (newHash !== undefined && acceptedHash === newHash)) return { open: true };
  const verdicts = comparable ? closing[policy] : closing.unproven;
  const reasons = changes.filter(({ verdict }) => verdicts.has(verdict));
  return reasons.length === 0 ? { open: true } : { open: false, reasons };
}
