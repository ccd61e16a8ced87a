import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { optional } from '../../optional.ts';
import { compareNodes } from './compare-nodes.ts';
import { findExample } from './find-example.ts';
import { hints } from './keywords.ts';
import { type DocumentPair, type Documents, pairDocuments } from './paired-documents.ts';
import {
  type Direction,
  reportIncomplete,
  type SchemaChange,
  type SchemaPlace,
  type SchemaWalk,
  type Side,
} from './schema-walk.ts';

/** Nested deeper than this, nothing is compared: the probe keeps no deeper schema either. */
const maxDepth = 64;

/** At how many places the same difference is told: a chain of references has more than could ever be shown. */
const placesTold = 8;

/** Trials within trials: alternatives of objects whose properties are alternatives of objects. */
const maxTrials = 3;

/** Two schemas, and what their comparison may cost. */
export interface SchemaPair extends DocumentPair {
  readonly direction: Direction;
}

/**
 * What a new JSON Schema (2020-12 or draft-07) means for those who relied on the old one. References within
 * the schema are followed; everything that no rule can judge is `unproven`, never compatible. Throws BudgetSpent
 * when the rest was not compared.
 */
export function compareSchema(pair: SchemaPair, report: (change: SchemaChange) => void): void {
  const documents = pairDocuments(pair);
  const walk = createWalk(documents, { direction: pair.direction, trials: 0, depth: 0, report });
  walk.compare(pair.before, pair.after, { path: [pair.direction], label: '' });
}

interface WalkOptions {
  readonly direction: Direction;
  /** Within how many trials the walk is one: whether a schema covers another is asked in trials too. */
  readonly trials: number;
  /** How deep it begins. */
  readonly depth: number;
  report(change: SchemaChange): void;
}

function createWalk(documents: Documents, options: WalkOptions): SchemaWalk {
  const { before, after, budget } = documents;
  /** Pairs that are being compared, or that showed no difference; and how often others were told. */
  const passed = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  const told = new WeakMap<JsonObject, WeakMap<JsonObject, number>>();
  let [depth, reported] = [options.depth, 0];
  let pair: readonly [JsonValue, JsonValue] = [true, true];

  const walk: SchemaWalk = {
    direction: options.direction,
    setsOnly: options.trials > 0,
    before,
    after,
    samples: ({ document, schema }) => documents.samplerOf(document)(schema),
    spend: (units) => budget.spend(units),
    same: (one, other, exact = false) => documents.same(exact)(one, other),
    covers(narrow, wide) {
      const sides = narrow.document === before ? documents : documents.reversed;
      if (!couldCover(narrow, wide)) return false;
      const { schema } = narrow;
      if (!isJsonObject(schema) || !isJsonObject(wide.schema)) return tryOut(sides, narrow, wide);
      const known = sides.covered.get(schema) ?? new WeakMap<JsonObject, boolean>();
      sides.covered.set(schema, known);
      // One that is asked for while it is tried is not known to be covered.
      const found = known.get(wide.schema);
      if (found !== undefined) return found;
      known.set(wide.schema, false);
      const covered = tryOut(sides, narrow, wide);
      known.set(wide.schema, covered);
      return covered;
    },
    report(change) {
      reported++;
      options.report(change);
    },
    example(place, candidates) {
      const search = { pair, place, ...optional('candidates', candidates) };
      return budget.spare(() => findExample(walk, search)) ?? { kind: 'not-known' };
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

  const inner = (one: JsonValue, other: JsonValue, place: SchemaPlace): void => {
    const outer = pair;
    pair = [one, other];
    depth++;
    if (depth <= maxDepth) compareNodes(walk, { old: one, now: other, place });
    else if (walk.before.id(one) !== walk.after.id(other)) reportIncomplete(walk, place, 'nested too deep');
    depth--;
    pair = outer;
  };

  const tryOut = (sides: Documents, narrow: Side, wide: Side): boolean => {
    if (options.trials >= maxTrials) return false;
    const trial = createWalk(sides, {
      direction: 'input',
      trials: options.trials + 1,
      depth,
      report({ verdict, at }) {
        const harmless = verdict === 'notice' || verdict === 'compatible' || hints.has(at[0] ?? '');
        if (!harmless) throw notCovered;
      },
    });
    try {
      trial.compare(narrow.schema, wide.schema, { path: [], label: '' });
      return true;
    } catch (error) {
      if (error === notCovered) return false;
      throw error;
    }
  };

  return walk;
}

/** A difference that matters was found while two schemas were tried. Made once: trials are many. */
const notCovered = new Error('not covered');

/** Whether it is worth a trial: what the wider one requires, the narrower one has to. */
function couldCover(narrow: Side, wide: Side): boolean {
  const [view, wider] = [narrow.document.view(narrow.schema), wide.document.view(wide.schema)];
  if (!view || !wider) return false;
  wide.document.spend(wider.required.size);
  const types = [...view.types].every((atom) => wider.types.has(atom));
  return types && [...wider.required].every((name) => view.required.has(name) || !view.types.has('object'));
}
