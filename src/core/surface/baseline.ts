import { type Clock, systemClock } from '../clock.ts';
import type { ServerDescription } from '../probe/result.ts';
import { canonicalSurface, fingerprint, type Surface } from './canonical.ts';
import { ChangeList, type FoundChange, type SurfaceChange, surfaceChange } from './change.ts';
import { authorisationDiffers, compareFacts } from './compare-facts.ts';
import { compareSurfaces } from './compare-surfaces.ts';
import { type Phrase, phrase } from './phrase.ts';
import { factsOfServer, type SurfaceFacts } from './surface-facts.ts';
import { surfaceHash } from './surface-hash.ts';

/** A surface and all that a later comparison needs to know of it. */
export interface SurfaceSnapshot {
  readonly surface: Surface;
  readonly facts: SurfaceFacts;
  /** `sha256:…` over names and schemas. */
  readonly contractHash: string;
  /** `sha256:…` over everything that a gate judges: what the input `accept-surface` takes. */
  readonly surfaceHash: string;
}

/** What is known of the surface before the change. */
export type Baseline =
  /** Nothing is registered yet: any surface is acceptable. */
  | { readonly kind: 'nothing-registered' }
  /** Something is registered, and it does not record its surface. */
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
  return withHashes(surface, factsOfServer(server));
}

/** A surface read back from where it was kept, or just probed. */
export function withHashes(surface: Surface, facts: SurfaceFacts): SurfaceSnapshot {
  const { contractHash } = fingerprint(surface);
  return { surface, facts, contractHash, surfaceHash: surfaceHash(surface, facts) };
}

/**
 * How the surface changed since the baseline. Takes two seconds at most, whatever the two surfaces hold.
 *
 * @param after undefined when the probe proved no surface
 */
export function compareWithBaseline(
  baseline: Baseline,
  after: SurfaceSnapshot | undefined,
  clock: Pick<Clock, 'now'> = systemClock,
): Comparison {
  if (baseline.kind === 'nothing-registered') return { comparable: true, changes: [] };
  if (!after) {
    return incomparable(phrase`the probe could not read the list of tools, so nothing was compared`);
  }
  if (baseline.kind === 'unproven') {
    return incomparable(phrase`the registered definition has no list of tools, so nothing was compared`);
  }
  const context = { before: baseline.facts, after: after.facts };
  const comparable = context.before.authenticated === context.after.authenticated;
  if (baseline.kind === 'surface') {
    return { comparable, changes: compareSurfaces(baseline.surface, after.surface, context, clock) };
  }
  const list = new ChangeList();
  if (!authorisationDiffers(context, list)) compareFacts(context, list);
  const changed = baseline.contractHash !== after.contractHash;
  if (comparable && changed) {
    list.add(
      unproven(
        phrase`tools or prompts changed, but the registered definition has only a hash of them, so the changes are unknown`,
      ),
    );
  }
  return { comparable: comparable && !changed, changes: list.changes() };
}

function incomparable(text: Phrase): Comparison {
  return { comparable: false, changes: [surfaceChange(unproven(text))] };
}

function unproven(text: Phrase): FoundChange {
  return { kind: 'server', name: 'server', change: 'changed', verdict: 'unproven', text };
}
