import type { JsonObject, JsonValue } from '../../json.ts';
import type { SharedBudget } from './budget.ts';
import type { CanonicalIds } from './canonical-ids.ts';
import { createSchemaEquality } from './same-schema.ts';
import { createSampler } from './samples.ts';
import { schemaDocument } from './schema-document.ts';
import type { SchemaDocument } from './schema-view.ts';

/** Two schemas that are compared, and what that may cost. */
export interface DocumentPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly ids: CanonicalIds;
  readonly budget: SharedBudget;
}

/** Two documents, with a cache of what was computed about them. */
export interface Documents {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  readonly budget: SharedBudget;
  /** The same two, with the new one as the old. */
  readonly reversed: Documents;
  /** Schemas of the old document of which it is known whether one of the new document covers them. */
  readonly covered: WeakMap<JsonObject, WeakMap<JsonObject, boolean>>;
  same(exact: boolean): (before: JsonValue, after: JsonValue) => boolean;
  samplerOf(document: SchemaDocument): (schema: JsonValue) => readonly JsonValue[];
}

export function pairDocuments({ before, after, ids, budget }: DocumentPair): Documents {
  const old = schemaDocument(before, { ids, budget });
  const now = schemaDocument(after, { ids, budget });
  const samplers = new Map([old, now].map((document) => [document, createSampler(document)]));
  const samplerOf = (document: SchemaDocument) => samplers.get(document) ?? createSampler(document);

  const oneWay = (one: SchemaDocument, other: SchemaDocument, reversed: () => Documents): Documents => {
    const alike = createSchemaEquality(one, other, budget, false);
    const identical = createSchemaEquality(one, other, budget, true);
    return {
      before: one,
      after: other,
      budget,
      get reversed() {
        return reversed();
      },
      covered: new WeakMap(),
      same: (exact) => (exact ? identical : alike),
      samplerOf,
    };
  };
  const forward: Documents = oneWay(old, now, () => backward);
  const backward: Documents = oneWay(now, old, () => forward);
  return forward;
}
