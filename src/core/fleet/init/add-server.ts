import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLSeq } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { parseYaml } from '../../text/parse-yaml.ts';
import { writeYaml } from '../../text/write-yaml.ts';
import { schemaComment } from '../manifest-text.ts';

/** A manifest with one server more, or why the text cannot take it. */
export type AddedServer =
  | {
      readonly kind: 'added';
      readonly text: string;
      /** The first other server with the URL, and the places of both in the text: "line 3, column 5". */
      readonly sameUrl?: { readonly apiId: string; readonly place: string; readonly ownPlace: string };
    }
  /** The manifest declares the server already, with this URL in this environment. */
  | { readonly kind: 'there' }
  /** Another server of the manifest has the id. */
  | { readonly kind: 'taken' }
  /** `problem` is a clause about the text. */
  | { readonly kind: 'unfit'; readonly problem: string };

/** What identifies a server, as the manifest writes it. */
export interface ServerIdentity {
  readonly apiId: string;
  readonly serverUrl: string;
  readonly environmentId: string;
}

/** A manifest with one server, as the manifest writes it. */
export function newManifest(server: JsonObject): string {
  return `${schemaComment}\n${writeYaml({ version: 1, servers: [server] })}`;
}

/**
 * Adds a server at the end of the list `servers`. Everything else in the text stays byte for byte: comments, order,
 * quotes, line ends.
 *
 * @param server as the manifest writes it: `${NAME}` in a text is a variable
 */
export function addServer(
  text: string,
  server: JsonObject,
  { apiId, serverUrl, environmentId }: ServerIdentity,
): AddedServer {
  const before = parseYaml(text);
  if (!before.valid) return unfit(`is not YAML${before.place === undefined ? '' : ` (${before.place})`}`);
  if (!isJsonObject(before.value)) return unfit('is not a map');
  const { servers = [] } = before.value;
  if (!Array.isArray(servers)) return unfit('has a "servers" that is no list');
  const same = servers.filter(isJsonObject).find((one) => isText(one.apiId, apiId));
  if (same) return urlIn(same, environmentId) === serverUrl ? { kind: 'there' } : { kind: 'taken' };
  const added = insert(text, server);
  if (added === undefined) return unfit('writes its list "servers" in a way that no line can be added to');
  const after = parseYaml(added);
  const expected = { ...before.value, servers: [...servers, itemOf(server)] };
  const isWhole = after.valid && sameJson(after.value, expected);
  if (!after.valid || !isWhole) return unfit('cannot take a server where its list "servers" ends');
  const index = servers.findIndex((one) => isJsonObject(one) && hasUrl(one, serverUrl));
  const other = servers[index];
  const otherId = isJsonObject(other) && typeof other.apiId === 'string' ? other.apiId : '';
  const placeOf = (at: number) => after.placeOf(['servers', String(at)]);
  return {
    kind: 'added',
    text: added,
    ...(index < 0
      ? {}
      : { sameUrl: { apiId: otherId, place: placeOf(index), ownPlace: placeOf(servers.length) } }),
  };
}

function hasUrl({ serverUrl, environments }: JsonObject, url: string): boolean {
  const others = isJsonObject(environments) ? Object.values(environments) : [];
  return [serverUrl, ...others.map((one) => (isJsonObject(one) ? one.serverUrl : undefined))].some(
    (one) => typeof one === 'string' && URL.canParse(one) && new URL(one).href === new URL(url).href,
  );
}

function unfit(problem: string): AddedServer {
  return { kind: 'unfit', problem };
}

function isText(value: JsonValue | undefined, id: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === id.toLowerCase();
}

function urlIn(server: JsonObject, environmentId: string): JsonValue | undefined {
  const { environments } = server;
  const own = isJsonObject(environments) ? environments[environmentId] : undefined;
  if (isJsonObject(own)) return own.serverUrl;
  return (server.environmentId ?? 'production') === environmentId ? server.serverUrl : undefined;
}

function insert(text: string, server: JsonObject): string | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, logLevel: 'error', uniqueKeys: false });
  const { contents } = document;
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'servers');
  const item = writeYaml([server]);
  if (!pair) return contents.flow ? undefined : append(text, `servers:\n${shifted(item, 2)}`);
  const list: ParsedNode | null = pair.value;
  if (!isSeq(list)) return undefined;
  const { range, srcToken } = list;
  if (!range || !srcToken) return undefined;
  if (srcToken.type === 'block-seq')
    return insertLines(text, shifted(item, srcToken.indent), list, srcToken.indent);
  const isJson = text.trimStart().startsWith('{');
  if (list.items.length > 0 || isJson) return insertInFlow(text, itemOf(server), list);
  return `${text.slice(0, range[0]).trimEnd()}${ended(text, `\n${shifted(item, 2).trimEnd()}`)}${text.slice(range[1])}`;
}

/** After the last item, with the comments that stand below it and further in than the list. */
function insertLines(text: string, lines: string, list: YAMLSeq.Parsed, indent: number): string {
  const end = list.items.at(-1)?.range?.[1] ?? list.range[1];
  let at = text[end - 1] === '\n' ? end : lineEnd(text, end);
  for (;;) {
    const next = text.slice(at, lineEnd(text, at));
    const comment = /^( *)#/.exec(next);
    if (!comment || (comment[1]?.length ?? 0) <= indent) break;
    at = lineEnd(text, at);
  }
  const head = text.slice(0, at);
  return `${head}${head.endsWith('\n') ? '' : ended(text, '\n')}${ended(text, lines)}${text.slice(at)}`;
}

function insertInFlow(text: string, item: JsonValue, list: YAMLSeq.Parsed): string {
  const last = list.items.at(-1);
  const at = last?.range?.[1] ?? list.range[0] + 1;
  const start = last?.range?.[0] ?? at;
  const lead = /\n[ \t]*$/.exec(text.slice(0, start))?.[0];
  const json =
    lead === undefined
      ? JSON.stringify(item)
      : JSON.stringify(item, undefined, 2).replaceAll('\n', lead.replace(/^\r?/, ''));
  const between = last ? `,${lead ?? ' '}` : '';
  return `${text.slice(0, at)}${ended(text, `${between}${json}`)}${text.slice(at)}`;
}

function append(text: string, lines: string): string {
  return `${text}${text === '' || text.endsWith('\n') ? '' : ended(text, '\n')}${ended(text, lines)}`;
}

/** The server as a reader sees it before variables. */
function itemOf(server: JsonObject): JsonValue {
  const yaml = parseYaml(writeYaml([server]));
  const [item = null] = yaml.valid && Array.isArray(yaml.value) ? yaml.value : [];
  return item;
}

function shifted(lines: string, indent: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Lines as the text ends its own. */
function ended(text: string, lines: string): string {
  return text.includes('\r\n') ? lines.replace(/\r?\n/g, '\r\n') : lines;
}

/** The index after the line feed of the line. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

function sameJson(one: JsonValue, other: JsonValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
