import { readDocument } from '../definition/read-document.ts';
import { GateClosed } from '../errors.ts';
import type { ServerDescription } from '../probe/result.ts';
import { type Catalogue, definitionKey } from '../registration/catalogue.ts';
import type { Names } from '../registration/names.ts';
import type { Report } from '../report/report.ts';
import { type Baseline, compareWithBaseline, type SurfaceSnapshot, snapshotOf } from '../surface/baseline.ts';
import { type GatePolicy, judgeGate } from '../surface/gate.ts';
import { hiddenText } from '../surface/hidden-text.ts';
import type { Warning } from '../warning.ts';

/** What a change of the server's surface must not do. */
export interface GateInput {
  readonly failOn: GatePolicy;
  /** The contract hash of the one new surface that was looked at and accepted. */
  readonly acceptSurface?: string;
  /** A baseline kept in the repository, for a catalogue that holds names or a hash alone. */
  readonly baseline?: SurfaceSnapshot;
}

export interface SurfaceFinding {
  /** Absent when the probe proved no surface. */
  readonly surface?: Report['surface'];
  readonly warnings: readonly Warning[];
}

/** Reasons that the message names; the report has them all. */
const reasonsNamed = 3;

/** Compares what the server serves now with what is registered. */
export function compareSurface(
  server: ServerDescription | undefined,
  gate: GateInput,
  baseline: Baseline,
): SurfaceFinding & { readonly judge: () => void } {
  const snapshot = server && snapshotOf(server);
  const comparison = compareWithBaseline(baseline, snapshot);
  return {
    ...(snapshot ? { surface: { hash: snapshot.contractHash, changes: comparison.changes } } : {}),
    warnings: snapshot ? suspicions(snapshot) : [],
    judge() {
      const judgement = judgeGate(comparison, gate.failOn, gate.acceptSurface, snapshot?.contractHash);
      if (!judgement.open) throw gateClosed(judgement.reasons, gate.failOn, snapshot);
    },
  };
}

/** Notices about texts in which something is hidden, or which give orders to models. */
function suspicions({ surface }: SurfaceSnapshot): Warning[] {
  return hiddenText(surface).map(({ message }) => ({
    code: 'hidden-text',
    message: `Look at it: ${message}.`,
  }));
}

/**
 * The surface that is registered, as far as the document says it.
 *
 * @param kept a baseline in the repository, for a document that shows names or a hash alone
 */
export function registeredBaseline(
  catalogue: Catalogue,
  names: Names,
  kept: SurfaceSnapshot | undefined,
): Baseline {
  const registered = documentedBaseline(catalogue, names);
  if (!kept || registered.kind === 'surface' || registered.kind === 'nothing-registered') return registered;
  // A file that does not fit what is registered says nothing about it.
  if (registered.kind === 'hash' && registered.contractHash !== kept.contractHash) return registered;
  return { kind: 'surface', surface: kept.surface, facts: kept.facts };
}

function documentedBaseline(catalogue: Catalogue, names: Names): Baseline {
  const textOf = (version: string, definition: string) =>
    catalogue.definitions.get(definitionKey(version, definition))?.text;
  const { previous } = names;
  const text = previous
    ? textOf(previous.version, previous.definition)
    : textOf(names.versionId, names.definitionId);
  if (text === undefined) return { kind: 'nothing-registered' };
  return readDocument(text)?.baseline ?? { kind: 'unproven' };
}

function gateClosed(
  reasons: readonly { readonly message: string }[],
  policy: GatePolicy,
  snapshot: SurfaceSnapshot | undefined,
): GateClosed {
  const named = reasons.slice(0, reasonsNamed).map(({ message }) => message);
  const rest = reasons.length - named.length;
  return new GateClosed({
    code: 'surface-gate',
    message: `The change of the server does not pass fail-on: ${policy}. ${named.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`,
    why: 'Those who use the server as it is registered would notice.',
    next: snapshot
      ? `Make the change compatible; or, when it is meant, accept exactly this surface once: accept-surface: ${snapshot.contractHash}`
      : 'Give the probe what it needs to see the list of tools, or set fail-on: none.',
  });
}
