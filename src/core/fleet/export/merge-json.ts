import type { JsonObject, JsonValue } from '../../json.ts';
import { editContainer, type NewElement } from './edit-jsonc.ts';
import type { ExportEntry } from './export-entry.ts';
import type { Merged, MergePart } from './merge-part.ts';
import {
  type JsoncContainer,
  type JsoncElement,
  JsoncError,
  type JsoncNode,
  parseJsonc,
} from './parse-jsonc.ts';
import { type PresentEntry, type Reconciled, reconcile } from './reconcile.ts';
import { applyEdits, type TextEdit } from './text-style.ts';
import { UnmergeableText } from './unmergeable-text.ts';

/** How a format that is JSON holds its servers. */
interface JsonFormat {
  /** Member of the file that holds them. */
  readonly member: string;
  readonly kind: JsoncContainer['kind'];
  /** Member of a server that holds its URL. */
  readonly urlMember: string;
  /** What is written for a server. */
  readonly valueOf: (entry: ExportEntry) => JsonObject;
}

const connection = ({ transport, url }: ExportEntry): JsonObject => ({ type: transport, url });

/**
 * - `copilot`: docs.github.com, Enterprise managed settings, “allowedMcpServers”: a list of objects with exactly one
 *   matcher; an empty list blocks all servers but the built-in ones.
 * - `vscode`: code.visualstudio.com/docs/agents/reference/mcp-configuration: a map of names to servers; comments and
 *   trailing commas are allowed.
 * - `claude-code`: code.claude.com/docs/en/mcp: the same under another name, in plain JSON.
 */
const jsonFormats: Readonly<Record<'copilot' | 'vscode' | 'claude-code', JsonFormat>> = {
  copilot: {
    member: 'allowedMcpServers',
    kind: 'array',
    urlMember: 'serverUrl',
    valueOf: ({ canonicalUrl }) => ({ serverUrl: canonicalUrl }),
  },
  vscode: { member: 'servers', kind: 'object', urlMember: 'url', valueOf: connection },
  'claude-code': { member: 'mcpServers', kind: 'object', urlMember: 'url', valueOf: connection },
};

/** The member by which an enterprise lets its teams replace a setting (Enterprise managed settings, “overridable”). */
const overridable = 'overridable';

/** @throws UnmergeableText */
export function mergeJson(name: keyof typeof jsonFormats, part: MergePart): Merged {
  const format = jsonFormats[name];
  const body = part.body.trim() === '' ? `{}${part.style.newline}` : part.body;
  const root = rootOf(body);
  const container = containerOf(root, format, body);
  const reconciled = reconcile(presentIn(container, format), part.entries, part.listing?.entries);
  const edits =
    container === undefined
      ? newMember(body, root, format, { reconciled, part })
      : memberEdits(body, container, format, { reconciled, part });
  return { text: applyEdits(body, edits), reconciled, updated: movedIds(reconciled) };
}

interface Work {
  readonly reconciled: Reconciled;
  readonly part: MergePart;
}

function rootOf(body: string): JsoncContainer {
  let root: JsoncNode;
  try {
    root = parseJsonc(body);
  } catch (error) {
    if (error instanceof JsoncError) throw new UnmergeableText(error.message, body, error.offset);
    throw error;
  }
  if (root.kind !== 'object') throw new UnmergeableText('an object is expected', body, root.start);
  return root;
}

function containerOf(root: JsoncContainer, format: JsonFormat, body: string): JsoncContainer | undefined {
  const value = onlyMember(root, format.member, body)?.value;
  if (value === undefined) return undefined;
  if (value.kind === format.kind) return value;
  const inner =
    format.kind === 'array' && value.kind === 'object'
      ? onlyMember(value, overridable, body)?.value
      : undefined;
  if (inner?.kind === format.kind) return inner;
  const expected = format.kind === 'array' ? 'a list' : 'an object';
  throw new UnmergeableText(`"${format.member}" is expected to be ${expected}`, body, value.start);
}

/** Readers of JSON take the last of two members with one name, or refuse them: neither can be merged into. */
function onlyMember(object: JsoncContainer, name: string, body: string): JsoncElement | undefined {
  const [first, second] = object.elements.filter((element) => element.name === name);
  if (second) throw new UnmergeableText(`"${name}" occurs twice`, body, second.start);
  return first;
}

function presentIn(container: JsoncContainer | undefined, { urlMember }: JsonFormat): PresentEntry[] {
  return (container?.elements ?? []).map(({ name, value }) => {
    const url = stringMember(value, urlMember)?.value;
    return {
      ...(name === undefined ? {} : { name }),
      ...(typeof url === 'string' ? { url } : {}),
    };
  });
}

function stringMember(node: JsoncNode, name: string) {
  const value =
    node.kind === 'object' ? node.elements.findLast((element) => element.name === name)?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value : undefined;
}

function newMember(body: string, root: JsoncContainer, format: JsonFormat, work: Work): TextEdit[] {
  const { reconciled, part } = work;
  const elements = reconciled.added.map(({ entry, name }) => [name, format.valueOf(entry)] as const);
  const value: JsonValue =
    format.kind === 'array' ? elements.map(([, one]) => one) : Object.fromEntries(elements);
  const add = [{ name: format.member, value }];
  return editContainer(body, root, { remove: new Set(), add }, part.style);
}

function memberEdits(
  body: string,
  container: JsoncContainer,
  format: JsonFormat,
  { reconciled: { fates, added }, part }: Work,
): TextEdit[] {
  const remove = new Set(fates.flatMap(({ kind }, index) => (kind === 'remove' ? [index] : [])));
  const add = added.map(
    ({ entry, name }): NewElement =>
      format.kind === 'array' ? { value: format.valueOf(entry) } : { name, value: format.valueOf(entry) },
  );
  const replaced = fates.flatMap((fate, index): TextEdit[] => {
    const node = container.elements[index]?.value;
    if (fate.kind !== 'own' || !node) return [];
    const value = format.valueOf(fate.entry);
    return valueEdits(node, fate.moved ? value : { [format.urlMember]: value[format.urlMember] ?? '' });
  });
  return [...replaced, ...editContainer(body, container, { remove, add }, part.style)];
}

/** Replaces the texts of an entry that moved, or its URL in another spelling; what people added to it stays. */
function valueEdits(node: JsoncNode, value: JsonObject): TextEdit[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const found = stringMember(node, name);
    if (found === undefined || found.value === member) return [];
    return [{ start: found.start, end: found.end, text: JSON.stringify(member) }];
  });
}

function movedIds({ fates }: Reconciled): string[] {
  return fates.flatMap((fate) => (fate.kind === 'own' && fate.moved ? [fate.entry.id] : []));
}
