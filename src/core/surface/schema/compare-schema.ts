import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { optional } from '../../optional.ts';
import type { SharedBudget } from './budget.ts';
import { compareNodes } from './compare-nodes.ts';
import { findExample } from './find-example.ts';
import { hints } from './keywords.ts';
import { createSchemaEquality } from './same-schema.ts';
import { createSampler } from './samples.ts';
import { type Shared, schemaDocument } from './schema-document.ts';
import type { SchemaDocument } from './schema-view.ts';
import {
  type Direction,
  type Place,
  reportIncomplete,
  type SchemaChange,
  type SchemaWalk,
  type Side,
} from './schema-walk.ts';

/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const maxDepth = 64;

/** At how many places the same difference is told: a chain of references has more than could ever be shown. */
const placesTold = 8;

/** Examples are looked for this often in one schema. */
const maxExamples = 40;

/** Two schemas, and what their comparison may cost. */
export interface SchemaPair extends Shared {
  readonly budget: SharedBudget;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly direction: Direction;
}

/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Throws BudgetSpent
 * when the rest was not compared.
 */
export function compareSchema(pair: SchemaPair, report: (change: SchemaChange) => void): void {
  const before = schemaDocument(pair.before, pair);
  const after = schemaDocument(pair.after, pair);
  const documents = { before, after, budget: pair.budget };
  const walk = createWalk(documents, { direction: pair.direction, setsOnly: false, report });
  walk.compare(pair.before, pair.after, { path: [pair.direction], label: '' });
}

interface Documents {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  readonly budget: SharedBudget;
}

function createWalk(
  { before, after, budget }: Documents,
  options: Pick<SchemaWalk, 'direction' | 'report' | 'setsOnly'>,
): SchemaWalk {
  const same = createSchemaEquality(before, after, budget, false);
  const exactlySame = createSchemaEquality(before, after, budget, true);
  const samplers = new Map([before, after].map((document) => [document, createSampler(document)]));
  const samples = ({ document, schema }: Side) => samplers.get(document)?.(schema) ?? [];
  const covered = new WeakMap<JsonObject, WeakMap<JsonObject, boolean>>();
  /** Pairs that are being compared, or that showed no difference; and how often others were told. */
  const passed = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  const told = new WeakMap<JsonObject, WeakMap<JsonObject, number>>();
  let [depth, reported, examples] = [0, 0, 0];
  let pair: readonly [JsonValue, JsonValue] = [true, true];

  const walk: SchemaWalk = {
    ...options,
    before,
    after,
    samples,
    spend: (units) => budget.spend(units),
    same: (one, other, exact = false) => (exact ? exactlySame : same)(one, other),
    report(change) {
      reported++;
      options.report(change);
    },
    covers(narrow, wide) {
      if (!isJsonObject(narrow.schema) || !isJsonObject(wide.schema)) return covers(narrow, wide, budget);
      const known = covered.get(narrow.schema) ?? new WeakMap<JsonObject, boolean>();
      covered.set(narrow.schema, known);
      const found = known.get(wide.schema) ?? covers(narrow, wide, budget);
      known.set(wide.schema, found);
      return found;
    },
    example(place, candidates) {
      if (options.setsOnly || ++examples > maxExamples) return undefined;
      const search = { pair, place, ...optional('candidates', candidates) };
      return budget.spare(() => findExample(walk, search));
    },
    compare(one, other, place) {
      budget.spend(2);
      if (!isJsonObject(one) || !isJsonObject(other)) {
        // An absent schema is true, and what it lets through is as unlimited as itself.
        if (one !== other) inner(one, other, place);
        return;
      }
      const partners = passed.get(one) ?? new WeakSet();
      const times = told.get(one) ?? new WeakMap<JsonObject, number>();
      const before = times.get(other) ?? 0;
      if (partners.has(other) || before >= placesTold) return;
      passed.set(one, partners.add(other));
      const start = reported;
      inner(one, other, place);
      // What differs is reported at every place where it stands, up to a number of them.
      if (reported === start) return;
      partners.delete(other);
      told.set(one, times.set(other, before + 1));
    },
  };

  const inner = (one: JsonValue, other: JsonValue, place: Place): void => {
    const outer = pair;
    pair = [one, other];
    depth++;
    if (depth <= maxDepth) compareNodes(walk, { old: one, now: other, place });
    else if (walk.before.id(one) !== walk.after.id(other)) reportIncomplete(walk, place, 'nested too deep');
    depth--;
    pair = outer;
  };

  return walk;
}

/** A difference that matters was found while two schemas were tried. */
class NotCovered extends Error {}

function covers(narrow: Side, wide: Side, budget: SharedBudget): boolean {
  const trial = createWalk(
    { before: narrow.document, after: wide.document, budget },
    {
      direction: 'input',
      setsOnly: true,
      report({ verdict, at }) {
        const harmless = verdict === 'notice' || verdict === 'compatible' || hints.has(at[0] ?? '');
        if (!harmless) throw new NotCovered();
      },
    },
  );
  try {
    trial.compare(narrow.schema, wide.schema, { path: [], label: '' });
    return true;
  } catch (error) {
    if (error instanceof NotCovered) return false;
    throw error;
  }
}
