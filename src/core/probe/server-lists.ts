import type { JsonValue } from '../json.ts';
import { type Checked, checkPrompt, checkResource, checkResourceTemplate, checkTool } from './items.ts';
import type { ListWalk } from './lists.ts';
import { errorCodes, type ListKind, listMethods } from './protocol.ts';
import type { ServerLists, Tool } from './result.ts';
import type { Secrets } from './secrets.ts';

type Warn = (code: string, message: string) => void;

/** How many offenders a warning names. */
const named = 5;

const nouns: Readonly<Record<ListKind, string>> = {
  tools: 'tool',
  resources: 'resource',
  resourceTemplates: 'resource template',
  prompts: 'prompt',
};

/** Makes the lists of a server of what was read: each item checked on its own, every oddity a warning. */
export function serverLists(walks: readonly ListWalk[], secrets: Secrets, warn: Warn): ServerLists {
  const tools = keep(walks, 'tools', checkTool, (tool) => tool.name, secrets, warn);
  const resources = keep(walks, 'resources', checkResource, (item) => item.uri, secrets, warn);
  const templates = keep(
    walks,
    'resourceTemplates',
    checkResourceTemplate,
    (item) => item.uriTemplate,
    secrets,
    warn,
  );
  const prompts = keep(walks, 'prompts', checkPrompt, (item) => item.name, secrets, warn);
  remarkOnTools(tools.items, secrets, warn);
  return {
    tools: tools.items,
    resources: resources.items,
    resourceTemplates: templates.items,
    prompts: prompts.items,
    partial: [tools, resources, templates, prompts].some((list) => list.partial),
  };
}

function keep<T>(
  walks: readonly ListWalk[],
  kind: ListKind,
  check: (value: JsonValue, secrets: Secrets) => Checked<T>,
  keyOf: (item: T) => string,
  secrets: Secrets,
  warn: Warn,
): { items: readonly T[]; partial: boolean } {
  const walk = walks.find((candidate) => candidate.kind === kind);
  if (!walk) return { items: [], partial: false };
  if (walk.failure) return { items: [], partial: remarkOnFailure(walk, warn) };

  const kept = new Map<string, T>();
  const bad: string[] = [];
  const duplicates: string[] = [];
  const dropped: string[] = [];
  const remarks: string[] = [];
  for (const [index, value] of walk.items.entries()) {
    const checked = check(value, secrets);
    if ('fault' in checked) {
      bad.push(`number ${index + 1} ${checked.fault}`);
      continue;
    }
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
  if (bad.length) {
    warn(
      `bad-${suffix}`,
      `${count(bad, noun)} left out because clients cannot use ${bad.length === 1 ? 'it' : 'them'}: ${some(bad)}. Most clients refuse the whole list for one bad ${noun}.`,
    );
  }
  if (duplicates.length) {
    warn(
      `duplicate-${suffix}`,
      `${count(duplicates, noun)} listed more than once; the first of each counts: ${some(duplicates)}.`,
    );
  }
  if (dropped.length) {
    warn(
      'schema-dropped',
      `${count(dropped, noun)} kept without schemas, which are nested too deep or too large: ${some(dropped)}.`,
    );
  }
  if (remarks.length) {
    warn(
      'parameter-header',
      `${count(remarks, noun)} with invalid x-mcp-header annotations, which clients must leave out: ${some(remarks)}.`,
    );
  }
  if (walk.cut) warn('truncated', `The list of ${noun}s was cut: ${walk.cut}.`);
  return { items: [...kept.values()], partial: walk.cut !== undefined || dropped.length > 0 };
}

/** A list besides the tools that cannot be read is no failure. Returns whether something may be missing. */
function remarkOnFailure(walk: ListWalk, warn: Warn): boolean {
  const { failure } = walk;
  const method = listMethods[walk.kind];
  if (failure?.kind === 'error' && failure.error.code === errorCodes.methodNotFound) {
    // A server that lists resources need not have templates; a list that was announced is another thing.
    if (walk.kind !== 'resourceTemplates') {
      warn('list-not-supported', `The server announces ${nouns[walk.kind]}s but does not know ${method}.`);
    }
    return false;
  }
  warn('list-failed', `${method} could not be read; the ${nouns[walk.kind]}s are missing.`);
  return true;
}

function remarkOnTools(tools: readonly Tool[], secrets: Secrets, warn: Warn): void {
  if (tools.length === 0) {
    warn('no-tools', 'The server lists no tools. That is valid, but there is nothing in it to use.');
  }
  const mute = tools.filter((tool) => !tool.description?.trim()).map((tool) => quoted(tool.name, secrets));
  if (mute.length) {
    warn(
      'missing-descriptions',
      `${count(mute, 'tool')} without a description: models choose tools by it. ${some(mute)}.`,
    );
  }
  const odd = tools
    .filter((tool) => !/^[A-Za-z0-9_.-]+$/.test(tool.name))
    .map((tool) => quoted(tool.name, secrets));
  if (odd.length) {
    warn(
      'odd-tool-name',
      `${count(odd, 'tool')} whose name has other characters than letters, digits, "_", "-" and ".": some clients refuse that. ${some(odd)}.`,
    );
  }
}

function count(items: readonly string[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
}

function some(items: readonly string[]): string {
  const rest = items.length - named;
  return items.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function quoted(name: string, secrets: Secrets): string {
  return `"${secrets.line(name, 80)}"`;
}
