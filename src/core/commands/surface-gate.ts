import type { Clock } from '../clock.ts';
import { readDefinitionDocument } from '../definition/read-document.ts';
import { GateClosed } from '../errors.ts';
import { sentence } from '../message.ts';
import type { ServerDescription } from '../probe/result.ts';
import { input } from '../references.ts';
import { type CurrentState, definitionKey } from '../registration/current-state.ts';
import type { Names } from '../registration/resource-ids.ts';
import type { Report } from '../report/report.ts';
import { type Baseline, compareWithBaseline, type SurfaceSnapshot, snapshotOf } from '../surface/baseline.ts';
import type { SurfaceChange } from '../surface/change.ts';
import { type GateInput, judgeGate, overallVerdict, type SurfaceVerdict } from '../surface/gate.ts';
import type { GatePolicy } from '../surface/gate-policies.ts';
import { hiddenText } from '../surface/hidden-text.ts';
import { asSentence } from '../surface/phrase.ts';
import { counted } from '../text/counted.ts';
import type { Warning } from '../warning.ts';

export interface SurfaceFinding {
  readonly verdict: SurfaceVerdict;
  /** Absent when the probe proved no surface. */
  readonly surface?: Report['surface'];
  readonly warnings: readonly Warning[];
}

/** Findings that the message names; the report has all of them. */
const findingsNamed = 3;

/**
 * Compares what the server serves now with what is registered. `judge` throws GateClosed when that must not go on;
 * else it returns what people should know all the same.
 */
export async function compareSurface(
  server: ServerDescription | undefined,
  gate: GateInput,
  baseline: Baseline,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<SurfaceFinding & { readonly judge: () => readonly Warning[] }> {
  const snapshot = server && snapshotOf(server);
  const comparison = compareWithBaseline(baseline, snapshot, clock);
  // It can take a second: a run that was cancelled during that time goes no further.
  await clock.sleep(0, signal);
  const { changes } = comparison;
  const verdict = baseline.kind === 'nothing-registered' ? 'not-compared' : overallVerdict(changes);
  return {
    verdict,
    ...(snapshot
      ? { surface: { hash: snapshot.contractHash, surfaceHash: snapshot.surfaceHash, changes } }
      : {}),
    warnings: snapshot ? suspicions(snapshot) : [],
    judge() {
      const judgement = judgeGate(comparison, gate.failOn, gate.acceptSurface, snapshot?.surfaceHash);
      if (!judgement.open) throw gateClosed(judgement.reasons, gate.failOn, snapshot);
      return [...breakingWarning(changes, gate), ...incompleteWarning(snapshot)];
    },
  };
}

/** A breaking change that passes must still be seen: the log folds, and not everybody reads the summary. */
function breakingWarning(changes: readonly SurfaceChange[], { failOn }: GateInput): Warning[] {
  const breaking = changes.filter(({ verdict }) => verdict === 'breaking');
  if (breaking.length === 0) return [];
  const remark =
    failOn === 'none'
      ? sentence` To stop such a run, set ${input('fail-on', 'breaking')}.`
      : sentence` ${input('accept-surface')} accepts it.`;
  const message = sentence`The server has ${counted(breaking.length, 'breaking change')}. ${findings(breaking, ' ')}${remark}`;
  return [{ code: 'surface-breaking', message }];
}

function incompleteWarning(snapshot: SurfaceSnapshot | undefined): Warning[] {
  if (!snapshot?.facts.partial) return [];
  const message =
    'The surface of the server is incomplete: a list was cut off or a schema was too large. What is missing can change without a gate noticing.';
  return [{ code: 'surface-incomplete', message }];
}

/** Notices about texts that hide something, or that give orders to models. */
function suspicions({ surface }: SurfaceSnapshot): Warning[] {
  return hiddenText(surface).map(({ message }) => ({
    code: 'hidden-text',
    message: `Review this text: ${message}.`,
  }));
}

/**
 * The surface that is registered, as far as the document records it.
 *
 * @param kept a baseline in the repository, for a document that shows names or a hash alone
 */
export function registeredBaseline(
  currentState: CurrentState,
  names: Names,
  kept: SurfaceSnapshot | undefined,
): Baseline {
  const registered = documentedBaseline(currentState, names);
  if (!kept || registered.kind === 'surface' || registered.kind === 'nothing-registered') return registered;
  // A file that does not fit what is registered says nothing about it.
  if (registered.kind === 'hash' && registered.contractHash !== kept.contractHash) return registered;
  return { kind: 'surface', surface: kept.surface, facts: kept.facts };
}

function documentedBaseline(currentState: CurrentState, names: Names): Baseline {
  const textOf = (version: string, definition: string) =>
    currentState.definitions.get(definitionKey(version, definition))?.text;
  const { previous } = names;
  const text = previous
    ? textOf(previous.version, previous.definition)
    : textOf(names.versionId, names.definitionId);
  if (text === undefined) return { kind: 'nothing-registered' };
  return readDefinitionDocument(text)?.baseline ?? { kind: 'unproven' };
}

function gateClosed(
  reasons: readonly SurfaceChange[],
  policy: GatePolicy,
  snapshot: SurfaceSnapshot | undefined,
): GateClosed {
  return new GateClosed({
    code: 'surface-gate',
    message: sentence`The server does not pass ${input('fail-on', policy)}.\n${findings(reasons, '\n')}`,
    why: reasons.some(({ verdict }) => verdict === 'breaking')
      ? 'Clients that use the server as it is registered would fail.'
      : 'It is not certain that clients that use the server as it is registered keep working.',
    next: snapshot
      ? sentence`Make the change compatible. If it is intended, accept exactly this surface once:\n${input('accept-surface', snapshot.surfaceHash)}`
      : sentence`Give the probe what it needs to read the list of tools, or set ${input('fail-on', 'none')}.`,
  });
}

/** The first of the changes, each as a sentence of its own. */
function findings(changes: readonly SurfaceChange[], separator: string): string {
  const sentences = changes.slice(0, findingsNamed).map(({ message }) => asSentence(message));
  const rest = changes.length - sentences.length;
  return [
    ...sentences,
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'is' : 'are'} in the report.`] : []),
  ].join(separator);
}
