import { parseDocument, stringify } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { cutAtWord } from '../../text/cut.ts';
import { parseYaml } from '../../text/parse-yaml.ts';
import { printable } from '../../text/printable.ts';
import type { ExportEntry } from './export-entry.ts';
import type { Merged, MergePart } from './merge-part.ts';
import { type NamedEntry, type PresentEntry, reconcile } from './reconcile.ts';
import { UnmergeableText } from './unmergeable-text.ts';

const maxDescription = 300;

/**
 * Entities of a Backstage descriptor file: one YAML document each. An MCP server is an `API` whose `spec.type` is
 * `mcp-server`; it has `spec.remotes` and no `spec.definition`.
 *
 * Rules: backstage.io/docs/features/software-catalog/descriptor-format; the schema `ApiV1alpha1McpServer`
 * (`API.v1alpha1.mcp-server.schema.json` in packages/catalog-model of backstage/backstage).
 *
 * @throws UnmergeableText
 */
export function mergeBackstage(part: MergePart): Merged {
  const { body, style, owner } = part;
  const documents = splitDocuments(body);
  const contents = documents.map(({ text, offset }) => contentOf(text, body, offset));
  const reconciled = reconcile(contents.map(presentOf), part.entries, part.listing?.entries);
  const updated: string[] = [];
  const kept = documents.flatMap(({ text }, index) => {
    const fate = reconciled.fates[index];
    if (fate === undefined || fate.kind === 'remove') return [];
    if (fate.kind === 'keep') return [text];
    const next = withValues(text, contents[index], entityOf(fate, owner));
    if (next !== text) updated.push(fate.entry.id);
    return [next];
  });
  const written = reconciled.added.map((named) =>
    `---\n${stringify(entityOf(named, owner), { lineWidth: 0 })}`.replaceAll('\n', style.newline),
  );
  const before = kept.join('');
  const gap = before === '' || /\n$/.test(before) || written.length === 0 ? '' : style.newline;
  return { text: before + gap + written.join(''), reconciled, updated };
}

/** Documents of a stream with the line that begins each. Such a line begins a document wherever it stands. */
function splitDocuments(body: string): { readonly text: string; readonly offset: number }[] {
  const starts = [...body.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const [first = body.length] = starts;
  const offsets = body.slice(0, first) === '' ? starts : [0, ...starts];
  return offsets.map((offset, index) => ({ text: body.slice(offset, offsets[index + 1]), offset }));
}

function contentOf(text: string, body: string, offset: number): JsonValue {
  const parsed = parseYaml(text);
  if (parsed.valid) return parsed.value;
  throw new UnmergeableText(`a document cannot be read: ${printable(parsed.problem)}`, body, offset);
}

function presentOf(content: JsonValue): PresentEntry {
  const { kind, metadata, spec } = isJsonObject(content) ? content : {};
  if (kind !== 'API' || !isJsonObject(metadata) || !isJsonObject(spec ?? null)) return {};
  const { name } = metadata;
  const { type, remotes } = isJsonObject(spec) ? spec : {};
  const [remote] = type === 'mcp-server' && Array.isArray(remotes) ? remotes : [];
  const url = isJsonObject(remote) ? remote.url : undefined;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

function entityOf({ entry, name }: NamedEntry, owner: string): JsonObject {
  const description = cutAtWord(printable(entry.description, maxDescription * 2), maxDescription);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name,
      title: printable(entry.title, 100) || name,
      ...(description === '' ? {} : { description }),
    },
    spec: {
      type: 'mcp-server',
      lifecycle: lifecycleOf(entry),
      owner,
      remotes: [{ type: entry.transport === 'http' ? 'streamable-http' : 'sse', url: entry.url }],
    },
  };
}

/** Backstage knows three lifecycles by name. */
function lifecycleOf({ stage }: ExportEntry): string {
  if (stage === 'deprecated' || stage === 'retired') return 'deprecated';
  return stage === undefined || stage === 'production' ? 'production' : 'experimental';
}

/** The document with our values in it; what people added, and a document that has them already, stays as it is. */
function withValues(text: string, content: JsonValue | undefined, entity: JsonObject): string {
  const leaves = leavesOf(entity).filter(({ path, value }) => at(content, path) !== value);
  if (leaves.length === 0) return text;
  const document = parseDocument(text);
  for (const { path, value } of leaves) document.setIn(path, value);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const marked = /^---(?=\s|$)/.test(text) ? '---\n' : '';
  const rendered = document.toString({ lineWidth: 0, directives: false });
  return `${marked}${rendered.replace(/^---\n/, '')}`.replaceAll('\n', newline);
}

type Path = readonly (string | number)[];

function leavesOf(value: JsonValue, path: Path = []): { readonly path: Path; readonly value: JsonValue }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Array.isArray(value)
    ? value.flatMap((item: JsonValue, index) => leavesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

function at(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((node, step) => {
    if (Array.isArray(node)) return typeof step === 'number' ? node[step] : undefined;
    return isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, value);
}
