import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { parameterHeaderFault } from '../probe/parameter-headers.ts';
import { canonicalJson } from './canonical.ts';
import { type ChangeList, quoted, type SurfaceChange } from './change.ts';
import { compareSchema } from './schema/compare-schema.ts';
import { type Budget, changeOf, type Direction } from './schema/schema-walk.ts';

type Report = (
  path: readonly string[],
  change: SurfaceChange['change'],
  verdict: SurfaceChange['verdict'],
  predicate: string,
) => void;

/** Hints that a server gives of a tool's behaviour: what an absent one means, and what weakens the promise. */
const postures = [
  { hint: 'readOnlyHint', absent: false, weaker: false, meaning: 'only reads' },
  { hint: 'destructiveHint', absent: true, weaker: true, meaning: 'destroys nothing' },
  { hint: 'idempotentHint', absent: false, weaker: false, meaning: 'may be repeated without harm' },
  { hint: 'openWorldHint', absent: true, weaker: true, meaning: 'stays within its own system' },
] as const;

/** What became of one tool that both surfaces have. */
export function compareTool(before: JsonObject, after: JsonObject, budget: Budget, list: ChangeList): void {
  const name = String(after.name);
  const report: Report = (path, change, verdict, predicate) =>
    list.add({ kind: 'tool', name, change, verdict, message: `${quoted(name)} ${predicate}` }, path);

  compareTexts(before, after, report);
  comparePosture(before.annotations, after.annotations, report);

  const [oldInput, newInput] = [before.inputSchema, after.inputSchema];
  if (!isJsonObject(oldInput) || !isJsonObject(newInput)) {
    const predicate =
      'was taken without its schemas, which were too large: whether it changed cannot be told';
    report(['input'], 'changed', 'unproven', predicate);
    return;
  }
  compareSchemas(oldInput, newInput, 'input', budget, report);
  compareHeaders(oldInput, newInput, report);
  compareOutput(before.outputSchema, after.outputSchema, budget, report);
}

function compareTexts(before: JsonObject, after: JsonObject, report: Report): void {
  for (const member of ['title', 'description']) {
    const [was, is] = [before[member], after[member]];
    if (was !== is) report([member], changeOf(was, is), 'notice', `has another ${member}: models read it`);
  }
}

function comparePosture(before: JsonValue | undefined, after: JsonValue | undefined, report: Report): void {
  const [was, is] = [isJsonObject(before) ? before : {}, isJsonObject(after) ? after : {}];
  for (const { hint, absent, weaker, meaning } of postures) {
    const [old, now] = [was[hint] ?? absent, is[hint] ?? absent];
    if (old === now) continue;
    const weakened = now === weaker;
    report(
      ['annotations', hint],
      changeOf(was[hint], is[hint]),
      weakened ? 'warning' : 'notice',
      `${weakened ? 'no longer' : 'now'} says that it ${meaning} (${hint})`,
    );
  }
  if (was.title !== is.title) {
    report(
      ['annotations', 'title'],
      changeOf(was.title, is.title),
      'notice',
      'has another title: models read it',
    );
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
    const predicate = 'no longer promises a form of its result: callers that rely on it can fail';
    report(['output'], 'removed', 'breaking', predicate);
  } else if (before === undefined && after !== undefined) {
    report(['output'], 'added', 'compatible', 'now promises a form of its result');
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
  compareSchema(before, after, direction, budget, ({ place, at, change, verdict, predicate }) =>
    report([...place.path, ...at], change, verdict, predicate),
  );
}

function compareHeaders(before: JsonObject, after: JsonObject, report: Report): void {
  const fault = parameterHeaderFault(after);
  if (fault === undefined || parameterHeaderFault(before) !== undefined) return;
  const predicate = `has an invalid x-mcp-header (${fault}): clients drop the tool`;
  report(['input'], 'changed', 'breaking', predicate);
}
