import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { InvalidInput } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { differences, type FieldChange } from '../registration/differences.ts';
import type { PlanStep } from '../registration/plan-step.ts';
import { sameName } from '../registration/same-name.ts';
import { canonicalJson } from '../surface/canonical.ts';
import { printable } from '../text/printable.ts';

/** What came from `JSON.parse` is nothing else. */
const json = v.custom<JsonValue>((value) => value !== undefined);

/** A step as it was reviewed. Two steps with the same hash write the same, in place of the same. */
const savedStep = v.strictObject({
  kind: v.string(),
  id: v.string(),
  action: v.picklist(['create', 'update', 'delete']),
  changes: v.array(v.strictObject({ field: v.string(), before: v.optional(json), after: v.optional(json) })),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
});

const savedUnit = v.strictObject({
  apiId: v.string(),
  /** Absent: the steps are about the whole entry. */
  environmentId: v.optional(v.string()),
  steps: v.array(savedStep),
});

const schema = v.strictObject({
  version: v.literal(1),
  /** The version of the tool that made the plan: another one may derive other texts. */
  tool: v.string(),
  command: v.picklist(['register', 'sync']),
  target: v.strictObject({
    armEndpoint: v.string(),
    subscriptionId: v.string(),
    resourceGroup: v.string(),
    serviceName: v.string(),
    workspace: v.string(),
  }),
  source: v.string(),
  /** The inputs that were given, as text; no secret is among them. */
  inputs: v.record(v.string(), v.string()),
  /** The files of the manifest, in order; none for a single server. */
  files: v.array(v.strictObject({ path: v.string(), hash: v.string() })),
  units: v.array(savedUnit),
});

/** A plan that was reviewed, as a file keeps it (schemas/saved-plan.schema.json). */
export type SavedPlan = v.InferOutput<typeof schema>;
export type SavedUnit = SavedPlan['units'][number];
export type SavedStep = SavedUnit['steps'][number];

/** Bytes: about 2 000 new units with all their fields. */
export const greatestSavedPlan = 64 * 1024 * 1024;

/** The embedded API Center has another address in each run. */
export function savedEndpoint({
  embedded,
  endpoint,
}: {
  readonly embedded: boolean;
  readonly endpoint: { readonly url: string };
}): string {
  return embedded ? 'embedded' : endpoint.url;
}

/** The steps of a unit that write something, as a saved plan keeps them. */
export function savedSteps(steps: readonly PlanStep[]): SavedStep[] {
  return steps.flatMap((step) => {
    const { kind, id, action } = step;
    return action === 'keep' ? [] : [{ kind, id, action, changes: changesOf(step), hash: hashOf(step) }];
  });
}

/** A delete takes away what it was decided on. */
function changesOf(step: PlanStep): FieldChange[] {
  return step.action === 'delete' ? differences(step.basis ?? {}, {}, 'deployment ') : [...step.changes];
}

/** The text of the file: the same plan has the same bytes. */
export function renderSavedPlan(plan: SavedPlan): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`;
}

/** Reads the file of a saved plan. Throws InvalidInput. */
export function parseSavedPlan(path: string, bytes: Uint8Array): SavedPlan {
  const result = v.safeParse(schema, parseJson(path, bytes));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unreadable(path, `it is not a saved plan of this version (at ${v.getDotPath(issue) ?? 'its root'})`);
}

/** How the steps that a unit needs now compare with those that were reviewed. */
export type PlanComparison =
  /** Each step was reviewed. Some reviewed ones may be missing, because an earlier run wrote them. */
  | { readonly kind: 'as-reviewed' }
  | {
      readonly kind: 'stale';
      /** Needed now, and not reviewed. */
      readonly added: readonly SavedStep[];
      /** Needed now, and reviewed with another content, or for another state of the catalogue. */
      readonly differing: readonly { readonly now: SavedStep; readonly reviewed: SavedStep }[];
    };

/** Compares what the steps would write, and what they would write it over; not the time at which they were planned. */
export function compareWithSaved(
  now: readonly SavedStep[],
  reviewed: readonly SavedStep[] | undefined = [],
): PlanComparison {
  const known = new Set(reviewed.map(({ hash }) => hash));
  const others = now.filter(({ hash }) => !known.has(hash));
  if (others.length === 0) return { kind: 'as-reviewed' };
  const pairs = others.map((step) => ({
    now: step,
    reviewed: reviewed.find((one) => one.kind === step.kind && sameName(one.id, step.id)),
  }));
  return {
    kind: 'stale',
    added: pairs.flatMap((pair) => (pair.reviewed ? [] : [pair.now])),
    differing: pairs.flatMap(({ now: step, reviewed: one }) => (one ? [{ now: step, reviewed: one }] : [])),
  };
}

function hashOf(step: PlanStep): string {
  const { kind, id, action } = step;
  const content: JsonValue =
    step.action === 'delete'
      ? (step.basis ?? null)
      : step.kind === 'specification'
        ? step.text
        : step.properties;
  // An approval is for a change of what was there: another value there is another change.
  const replaced =
    step.action === 'update' ? step.changes.map(({ field, before = null }) => [field, before]) : [];
  const identity = canonicalJson([kind, id.toLowerCase(), action, content, replaced]);
  return `sha256:${createHash('sha256').update(identity, 'utf8').digest('hex')}`;
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable(path, 'it is not JSON');
  }
}

function unreadable(path: string, reason: string): InvalidInput {
  return new InvalidInput({
    code: 'plan-unreadable',
    message: sentence`The saved plan "${printable(path)}" cannot be read: ${reason}.`,
    next: sentence`Make the plan again with ${input('plan-out')}, and do not change the file.`,
  });
}
