import { refusedBy } from '../../clients/refusals.ts';
import type { WarningCode } from '../../codes.ts';
import { isJsonObject, type JsonValue } from '../../json.ts';
import { errorCodes, type ListKind, listMethods } from '../../mcp/protocol.ts';
import type { Message } from '../../message.ts';
import type { ServerLists, Tool } from '../result.ts';
import { listed } from '../warnings.ts';
import type { Secrets } from '../wire/secrets.ts';
import { type Checked, checkPrompt, checkResource, checkResourceTemplate, checkTool } from './items.ts';
import type { ListWalk } from './lists.ts';
import { malformedInItem } from './member-types.ts';
import { remarkOnSchemas } from './tool-remarks.ts';

type Warn = (code: WarningCode, message: Message) => void;

/** What is wrong with some items: who they are, and the words for it. */
interface Remark {
  readonly code: WarningCode;
  readonly noun: string;
  readonly offenders: readonly string[];
  /** The rest of the sentence after "3 tools". */
  readonly wrong: string;
}

const nouns: Readonly<Record<ListKind, string>> = {
  tools: 'tool',
  resources: 'resource',
  resourceTemplates: 'resource template',
  prompts: 'prompt',
};

interface Context {
  /** Whether clients of the revisions before 2026-07-28 can open the server: they check schemas more strictly. */
  readonly forLegacy: boolean;
  readonly secrets: Secrets;
  readonly warn: Warn;
}

/** How an item of one kind is checked, and by what it is told from others. */
interface ItemKind<T> {
  readonly kind: ListKind;
  readonly check: (value: JsonValue, secrets: Secrets) => Checked<T>;
  readonly keyOf: (item: T) => string;
}

interface Kept<T> {
  readonly items: readonly T[];
  readonly partial: boolean;
  /** How many items the server listed, the unusable ones included. */
  readonly count: number;
}

/** Makes the lists of a server of what was read: each item checked on its own, every oddity a warning. */
export function serverLists(walks: readonly ListWalk[], context: Context): ServerLists {
  const malformed: string[] = [];
  const keep = <T>(itemKind: ItemKind<T>): Kept<T> => {
    const walk = walks.find(({ kind }) => kind === itemKind.kind);
    if (!walk) return { items: [], partial: false, count: 0 };
    malformed.push(...walk.malformed);
    return keepItems(walk, itemKind, context, malformed);
  };

  const tools = keep({ kind: 'tools', check: checkTool, keyOf: ({ name }) => name });
  const resources = keep({ kind: 'resources', check: checkResource, keyOf: ({ uri }) => uri });
  const resourceTemplates = keep({
    kind: 'resourceTemplates',
    check: checkResourceTemplate,
    keyOf: ({ uriTemplate }) => uriTemplate,
  });
  const prompts = keep({ kind: 'prompts', check: checkPrompt, keyOf: ({ name }) => name });
  if (malformed.length > 0) {
    context.warn(
      'malformed-member',
      `The lists of the server have members of the wrong type: ${listed(malformed)}. ${refusedBy('malformed-member')}`,
    );
  }
  remarkOnTools(tools, walks, context);
  return {
    tools: tools.items,
    resources: resources.items,
    resourceTemplates: resourceTemplates.items,
    prompts: prompts.items,
    partial: [tools, resources, resourceTemplates, prompts].some(({ partial }) => partial),
  };
}

function keepItems<T>(
  walk: ListWalk,
  { kind, check, keyOf }: ItemKind<T>,
  { secrets, warn, forLegacy }: Context,
  malformed: string[],
): Kept<T> {
  if (walk.failure) return { items: [], partial: remarkOnFailure(walk, warn), count: 0 };
  const kept = new Map<string, T>();
  const bad: string[] = [];
  const badlyNamed: string[] = [];
  const duplicates: string[] = [];
  const dropped: string[] = [];
  const remarks: string[] = [];
  for (const [index, value] of walk.items.entries()) {
    const checked = check(value, secrets);
    if ('fault' in checked) {
      (checked.isTaken ? badlyNamed : bad).push(`number ${index + 1} ${checked.fault}`);
      if (!checked.isTaken) continue;
    }
    if (isJsonObject(value)) {
      malformed.push(...malformedInItem({ kind, item: value, path: `${kind}[${index}]`, forLegacy }));
    }
    if ('fault' in checked) continue;
    const key = keyOf(checked.item);
    if (kept.has(key)) {
      duplicates.push(quoted(key, secrets));
      continue;
    }
    kept.set(key, checked.item);
    if (checked.schemaDropped) dropped.push(quoted(key, secrets));
    if (checked.remark) remarks.push(`${quoted(key, secrets)}: ${secrets.line(checked.remark)}`);
  }

  const noun = nouns[kind];
  const suffix = kind === 'tools' ? 'tool' : 'item';
  const found: Omit<Remark, 'noun'>[] = [
    { code: `bad-${suffix}`, offenders: bad, wrong: 'left out, which clients cannot use' },
    {
      code: 'unusable-name',
      offenders: badlyNamed,
      wrong: 'left out, which most models and people cannot name',
    },
    {
      code: `duplicate-${suffix}`,
      offenders: duplicates,
      wrong: 'listed more than once, of which the first counts',
    },
    {
      code: 'schema-dropped',
      offenders: dropped,
      wrong: 'kept without schemas, which are nested too deep or too large',
    },
    { code: 'parameter-header', offenders: remarks, wrong: 'with invalid x-mcp-header annotations' },
  ];
  for (const remark of found) remarkOn({ ...remark, noun }, warn);
  if (walk.cut) warn('truncated', `The list of ${noun}s was cut: ${walk.cut}.`);
  return {
    items: [...kept.values()],
    partial: walk.cut !== undefined || dropped.length > 0,
    count: walk.items.length,
  };
}

/** Warns of items, if there are any: how many, what is wrong with them, the first of them, and who refuses them. */
function remarkOn({ code, noun, offenders, wrong }: Remark, warn: Warn): void {
  if (offenders.length === 0) return;
  const plural = offenders.length === 1 ? '' : 's';
  const message = `${offenders.length} ${noun}${plural} ${wrong}: ${listed(offenders)}. ${refusedBy(code)}`;
  warn(code, message.trimEnd());
}

/** A list besides the tools that cannot be read is no failure. Returns whether something may be missing. */
function remarkOnFailure({ kind, failure }: ListWalk, warn: Warn): boolean {
  const method = listMethods[kind];
  if (failure?.kind === 'error' && failure.error.code === errorCodes.methodNotFound) {
    // A server that lists resources need not have templates; a list that was announced is another thing.
    if (kind !== 'resourceTemplates') {
      warn('list-not-supported', `The server announces ${nouns[kind]}s but does not know ${method}.`);
    }
    return false;
  }
  warn('list-failed', `${method} could not be read; the ${nouns[kind]}s are missing.`);
  return true;
}

function remarkOnTools(
  { items: tools, count }: Kept<Tool>,
  walks: readonly ListWalk[],
  { secrets, warn, forLegacy }: Context,
): void {
  const walk = walks.find(({ kind }) => kind === 'tools');
  if (!walk)
    warn('no-tools', 'The server announces no tools. That is valid, but clients find nothing to call.');
  else if (count === 0) {
    warn('no-tools', 'The server lists no tools. That is valid, but clients find nothing to call.');
  }
  const names = (chosen: readonly Tool[]) => chosen.map(({ name }) => quoted(name, secrets));
  remarkOn(
    {
      code: 'missing-descriptions',
      noun: 'tool',
      offenders: names(tools.filter((tool) => !tool.description?.trim())),
      wrong: 'without a description, by which models choose',
    },
    warn,
  );
  remarkOn(
    {
      code: 'odd-tool-name',
      noun: 'tool',
      offenders: names(tools.filter((tool) => !/^[A-Za-z0-9_-]{1,64}$/.test(tool.name))),
      wrong: 'whose name has more than 64 characters, or others than letters, digits, "_" and "-"',
    },
    warn,
  );
  if (walk) remarkOnSchemas(walk.items, { warn, line: secrets.line, forLegacy });
}

function quoted(name: string, secrets: Secrets): string {
  return `"${secrets.line(name, 80)}"`;
}
