import type { Comparison } from './baseline.ts';
import type { SurfaceChange, Verdict } from './change.ts';

/** Which changes close the gate (input `fail-on`). */
export type GatePolicy = 'breaking' | 'unproven' | 'none';

export type GateJudgement =
  | { readonly open: true }
  /** The changes that close it, the gravest first; never none. */
  | { readonly open: false; readonly reasons: readonly SurfaceChange[] };

const closing: Readonly<Record<GatePolicy, ReadonlySet<Verdict>>> = {
  breaking: new Set<Verdict>(['breaking']),
  unproven: new Set<Verdict>(['breaking', 'unproven']),
  none: new Set<Verdict>(),
};

/**
 * Whether a change of the surface may go on. A gate that was asked for and cannot compare stays closed.
 *
 * @param acceptedHash the one new surface that was looked at and accepted (input `accept-surface`)
 * @param newHash the contract hash of the new surface; undefined when the probe proved none
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
