import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { parameterHeaderFault } from '../probe/listing/parameter-headers.ts';
import { printable } from '../text/printable.ts';
import { canonicalJson } from './canonical.ts';
import type { ChangeList, FoundChange } from './change.ts';
import { changeOf, compareText } from './compare-texts.ts';
import type { Excerpts } from './excerpt.ts';
import { named, type Phrase, phrase } from './phrase.ts';
import { compareSchema } from './schema/compare-schema.ts';
import type { Budget, Direction } from './schema/schema-walk.ts';

interface Finding extends Pick<FoundChange, 'change' | 'verdict'> {
  readonly path: readonly string[];
  /** What follows the tool's name in a sentence. */
  readonly predicate: Phrase;
  readonly excerpts?: Excerpts;
}

type Report = (finding: Finding) => void;

/** Hints that a server gives of a tool's behaviour: what an absent one means, and what weakens the promise. */
const postures = [
  { hint: 'readOnlyHint', absent: false, weaker: false, meaning: 'only reads' },
  { hint: 'destructiveHint', absent: true, weaker: true, meaning: 'destroys nothing' },
  { hint: 'idempotentHint', absent: false, weaker: false, meaning: 'can be repeated without harm' },
  { hint: 'openWorldHint', absent: true, weaker: true, meaning: 'stays within its own system' },
] as const;

/** What became of one tool that both surfaces have. */
export function compareTool(before: JsonObject, after: JsonObject, budget: Budget, list: ChangeList): void {
  const name = String(after.name);
  const report: Report = ({ path, change, verdict, predicate, excerpts }) => {
    const text = phrase`the tool ${named(name)} ${predicate}`;
    list.add({ kind: 'tool', name, change, verdict, text, ...excerpts }, path);
  };

  for (const member of ['title', 'description']) {
    const pair = { kind: 'tool', name, subject: named(name), member } as const;
    compareText({ ...pair, before: before[member], after: after[member] }, list);
  }
  const [oldNotes, newNotes] = [annotationsOf(before), annotationsOf(after)];
  comparePosture(oldNotes, newNotes, report);
  compareText(
    {
      kind: 'tool',
      name,
      subject: named(name),
      member: 'title',
      before: oldNotes.title,
      after: newNotes.title,
      path: ['annotations', 'title'],
    },
    list,
  );

  const [oldInput, newInput] = [before.inputSchema, after.inputSchema];
  if (!isJsonObject(oldInput) || !isJsonObject(newInput)) {
    // Where only the registered schema is missing, the complete one replaces it: no gate may prevent that.
    const [which, verdict] = isJsonObject(newInput)
      ? (['its registered schemas', 'warning'] as const)
      : (['its schemas', 'incomplete'] as const);
    const predicate = phrase`was not compared completely, because ${which} were too large to keep`;
    report({ path: ['input'], change: 'changed', verdict, predicate });
    return;
  }
  compareSchemas(oldInput, newInput, 'input', budget, report);
  compareHeaders(oldInput, newInput, report);
  compareOutput(before.outputSchema, after.outputSchema, budget, report);
}

function annotationsOf({ annotations }: JsonObject): JsonObject {
  return isJsonObject(annotations) ? annotations : {};
}

function comparePosture(was: JsonObject, is: JsonObject, report: Report): void {
  for (const { hint, absent, weaker, meaning } of postures) {
    const [old, now] = [was[hint] ?? absent, is[hint] ?? absent];
    if (old === now) continue;
    const weakened = now === weaker;
    report({
      path: ['annotations', hint],
      change: changeOf(was[hint], is[hint]),
      verdict: weakened ? 'warning' : 'notice',
      predicate: phrase`${weakened ? 'no longer' : 'now'} declares that it ${meaning} (${hint})`,
    });
  }
}

function compareOutput(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  budget: Budget,
  report: Report,
): void {
  if (isJsonObject(before) && isJsonObject(after)) {
    compareSchemas(before, after, 'output', budget, report);
  } else if (before !== undefined && after === undefined) {
    const predicate = phrase`no longer has an output schema; callers that rely on it can fail`;
    report({ path: ['output'], change: 'removed', verdict: 'breaking', predicate });
  } else if (before === undefined && after !== undefined) {
    const predicate = phrase`now has an output schema`;
    report({ path: ['output'], change: 'added', verdict: 'compatible', predicate });
  }
}

function compareSchemas(
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  budget: Budget,
  report: Report,
): void {
  if (canonicalJson(before) === canonicalJson(after)) return;
  compareSchema(before, after, direction, budget, ({ place, at, ...found }) =>
    report({ path: [...place.path, ...at], ...found }),
  );
}

function compareHeaders(before: JsonObject, after: JsonObject, report: Report): void {
  const fault = parameterHeaderFault(after);
  if (fault === undefined || parameterHeaderFault(before) !== undefined) return;
  const predicate = phrase`has an invalid x-mcp-header (${printable(fault, 120)}); clients drop the tool`;
  report({ path: ['input'], change: 'changed', verdict: 'breaking', predicate });
}
