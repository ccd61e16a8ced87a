import { isJsonObject, type JsonObject } from '../json.ts';
import { parameterHeaderFault } from '../mcp/parameter-headers.ts';
import { printable } from '../text/printable.ts';
import type { ChangeList, FoundChange } from './change.ts';
import { changeOf, compareText } from './compare-texts.ts';
import type { Excerpts } from './excerpt.ts';
import { named, type Phrase, phrase } from './phrase.ts';
import { BudgetSpent, type SharedBudget } from './schema/budget.ts';
import { CanonicalIds } from './schema/canonical-ids.ts';
import { compareSchema } from './schema/compare-schema.ts';
import type { Direction } from './schema/schema-walk.ts';

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

/** Two versions of a tool, and what comparing their schemas may cost. */
export interface ToolPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly budget: SharedBudget;
  /** Whether both were read in the same era of the protocol. */
  readonly sameEra: boolean;
}

/** What became of one tool that both surfaces have. */
export function compareTool(tools: ToolPair, list: ChangeList): void {
  const { before, after } = tools;
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

  if (tools.sameEra) compareExecution(before, after, report);

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
  try {
    compareSchemas(tools, { before: oldInput, after: newInput, direction: 'input' }, report);
    compareHeaders(oldInput, newInput, report);
    compareOutput(tools, report);
  } catch (error) {
    // What is nested through references without end can exhaust the stack before the budget.
    if (!(error instanceof BudgetSpent || error instanceof RangeError)) throw error;
    const predicate = phrase`was not compared completely, because its schemas are too large or too complex`;
    report({ path: ['input'], change: 'changed', verdict: 'incomplete', predicate });
  }
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

/** In which ways a tool can be called: at once, as a task, or both. */
function compareExecution(before: JsonObject, after: JsonObject, report: Report): void {
  const [was, is] = [taskSupport(before), taskSupport(after)];
  if (was === is) return;
  const lost = [
    ...(was !== 'required' && is === 'required' ? ['at once'] : []),
    ...(was !== 'forbidden' && is === 'forbidden' ? ['as a task'] : []),
  ];
  const verdict = lost.length > 0 ? 'breaking' : 'compatible';
  const predicate =
    lost.length > 0
      ? phrase`can no longer be called ${lost.join(' or ')} (taskSupport is now ${is}, was ${was}); such calls will fail`
      : phrase`can be called in more ways (taskSupport is now ${is}, was ${was})`;
  report({ path: ['execution', 'taskSupport'], change: 'changed', verdict, predicate });
}

function taskSupport({ execution }: JsonObject): 'forbidden' | 'optional' | 'required' {
  const value = isJsonObject(execution) ? execution.taskSupport : undefined;
  return value === 'optional' || value === 'required' ? value : 'forbidden';
}

function compareOutput(tools: ToolPair, report: Report): void {
  const [before, after] = [tools.before.outputSchema, tools.after.outputSchema];
  if (isJsonObject(before) && isJsonObject(after)) {
    compareSchemas(tools, { before, after, direction: 'output' }, report);
  } else if (before !== undefined && after === undefined) {
    const predicate = phrase`no longer has an output schema; callers that rely on it can fail`;
    report({ path: ['output'], change: 'removed', verdict: 'breaking', predicate });
  } else if (before === undefined && after !== undefined) {
    const predicate = phrase`now has an output schema`;
    report({ path: ['output'], change: 'added', verdict: 'compatible', predicate });
  }
}

interface Schemas {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly direction: Direction;
}

function compareSchemas({ budget }: ToolPair, schemas: Schemas, report: Report): void {
  const ids = new CanonicalIds(budget);
  if (ids.of(schemas.before) === ids.of(schemas.after)) return;
  compareSchema({ ...schemas, ids, budget }, ({ place, at, ...found }) =>
    report({ path: [...place.path, ...at], ...found }),
  );
}

function compareHeaders(before: JsonObject, after: JsonObject, report: Report): void {
  const fault = parameterHeaderFault(after);
  if (fault === undefined || parameterHeaderFault(before) !== undefined) return;
  const predicate = phrase`has an invalid x-mcp-header (${printable(fault, 120)}); clients drop the tool`;
  report({ path: ['input'], change: 'changed', verdict: 'breaking', predicate });
}
