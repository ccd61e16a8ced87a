import { isJsonObject, type JsonValue } from '../json.ts';
import { differences, type FieldChange } from '../registration/differences.ts';
import { printable } from '../text/printable.ts';
import type { SavedStep } from './saved-plan.ts';

/** Differences of one step that a message names. */
const shownDifferences = 4;
/** Characters of a value in a message. */
const longestValue = 80;

/** A clause that says how a step differs from the one that was reviewed: which fields, then and now. */
export function describeDifference(now: SavedStep, reviewed: SavedStep): string {
  const name = `${now.kind} ${printable(now.id, 90)}`;
  if (now.action !== reviewed.action) return `${name}: ${reviewed.action} in the plan, ${now.action} now`;
  const found = differingFields(now, reviewed);
  if (found.length === 0) return `${now.action} ${name}: fields that the plan does not change are others now`;
  const rest = found.length - shownDifferences;
  return `${now.action} ${name}: ${found.slice(0, shownDifferences).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}

function differingFields(now: SavedStep, reviewed: SavedStep): string[] {
  const fields = new Set([...reviewed.changes, ...now.changes].map(({ field }) => field));
  return [...fields].flatMap((field) => {
    const then = reviewed.changes.find((one) => one.field === field);
    const current = now.changes.find((one) => one.field === field);
    return [
      ...between(field, then?.before, current?.before).map((one) => say(one, 'was', 'is')),
      ...between(field, then?.after, current?.after).map((one) => say(one, 'was to become', 'would become')),
    ];
  });
}

/** The parts of a value that differ. A document stands in a plan as its hash. */
function between(field: string, then: JsonValue | undefined, now: JsonValue | undefined): FieldChange[] {
  if (isJsonObject(then) && isJsonObject(now)) return differences(then, now, `${field}.`);
  return differences(then === undefined ? {} : { [field]: then }, now === undefined ? {} : { [field]: now });
}

function say({ field, before, after }: FieldChange, then: string, now: string): string {
  return `${printable(field, 90)} ${then} ${shown(before)} in the plan and ${now} ${shown(after)} now`;
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? 'nothing' : printable(JSON.stringify(value), longestValue);
}
