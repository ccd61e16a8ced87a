import type { ServerDescription } from '../probe/result.ts';
import { canonicalSurface, fingerprint, type Surface } from './canonical.ts';
import { ChangeList, type SurfaceChange } from './change.ts';
import { authorisationDiffers, compareFacts } from './compare-facts.ts';
import { compareSurfaces } from './compare-surfaces.ts';
import { factsOfServer, type SurfaceFacts } from './facts.ts';

/** A surface and all that a later comparison needs to know of it. */
export interface SurfaceSnapshot {
  readonly surface: Surface;
  readonly facts: SurfaceFacts;
  /** `sha256:…` over names and schemas. */
  readonly contractHash: string;
}

/** What is known of the surface before the change. */
export type Baseline =
  /** Nothing is registered yet: every surface will do. */
  | { readonly kind: 'nothing-registered' }
  /** Something is registered, and it does not say which surface it had. */
  | { readonly kind: 'unproven' }
  | { readonly kind: 'hash'; readonly contractHash: string; readonly facts: SurfaceFacts }
  | { readonly kind: 'surface'; readonly surface: Surface; readonly facts: SurfaceFacts };

export interface Comparison {
  /** False when the surfaces could not be compared; then one of the changes says why. */
  readonly comparable: boolean;
  readonly changes: readonly SurfaceChange[];
}

export function snapshotOf(server: ServerDescription): SurfaceSnapshot {
  const surface = canonicalSurface(server);
  return { surface, facts: factsOfServer(server), contractHash: fingerprint(surface).contractHash };
}

/**
 * What became of the baseline.
 *
 * @param after undefined when the probe proved no surface
 */
export function compareWithBaseline(baseline: Baseline, after: SurfaceSnapshot | undefined): Comparison {
  if (baseline.kind === 'nothing-registered') return { comparable: true, changes: [] };
  if (!after) {
    return incomparable('the probe proved no list of tools: whether the server changed cannot be told');
  }
  if (baseline.kind === 'unproven') {
    return incomparable(
      'the registered definition holds no list of tools: whether the server changed cannot be told',
    );
  }
  const context = { before: baseline.facts, after: after.facts };
  const comparable = context.before.authenticated === context.after.authenticated;
  if (baseline.kind === 'surface') {
    return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context) };
  }
  const list = new ChangeList();
  if (!authorisationDiffers(context, list)) compareFacts(context, list);
  const changed = baseline.contractHash !== after.contractHash;
  if (comparable && changed) {
    list.add(
      unproven(
        'tools or prompts changed, and the registered definition holds only a hash of them: what changed cannot be told',
      ),
    );
  }
  return { comparable: comparable && !changed, changes: list.changes() };
}

function incomparable(message: string): Comparison {
  return { comparable: false, changes: [unproven(message)] };
}

function unproven(message: string): SurfaceChange {
  return { kind: 'server', name: 'server', change: 'changed', verdict: 'unproven', message };
}
