import * as v from 'valibot';
import { limits } from '../apicenter/constants.ts';
import { derivedId } from '../apicenter/slug.ts';
import { InvalidInput } from '../errors.ts';
import type { HostVariables } from '../host-variables.ts';
import { isJsonObject } from '../json.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { cutAtWord } from '../text/cut.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';
import type { RawInputs } from './read-values.ts';
import { endpointOf, type Value } from './server-json-remotes.ts';

/** A list would count as an object without members. */
const noList = v.check((value: unknown) => !Array.isArray(value), 'Expected an object, not a list');

const valueSchema: v.GenericSchema<unknown, Value> = v.pipe(
  v.unknown(),
  noList,
  v.object({
    value: v.optional(v.string()),
    default: v.optional(v.string()),
    isSecret: v.optional(v.boolean()),
    is_secret: v.optional(v.boolean()),
    isRequired: v.optional(v.boolean()),
    is_required: v.optional(v.boolean()),
    variables: v.optional(v.lazy(() => variablesSchema)),
  }),
);

const variablesSchema = v.pipe(v.unknown(), noList, v.record(v.string(), valueSchema));

const remoteSchema = v.pipe(
  v.unknown(),
  noList,
  v.object({
    type: v.optional(v.string()),
    transport_type: v.optional(v.string()),
    url: v.string(),
    variables: v.optional(variablesSchema),
    headers: v.optional(v.array(v.intersect([valueSchema, v.object({ name: v.string() })]))),
  }),
);

/**
 * The parts of the MCP registry's `server.json` that an entry needs, in every version of its schema: the first ones
 * spelled `website_url`, `transport_type` and `version_detail`.
 */
const serverJsonSchema = v.object({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/, 'is not a reverse-DNS name such as com.contoso/weather'),
  ),
  title: v.optional(v.string()),
  description: v.string(),
  websiteUrl: v.optional(v.string()),
  website_url: v.optional(v.string()),
  repository: v.optional(v.pipe(v.unknown(), noList, v.object({ url: v.optional(v.string()) }))),
  packages: v.optional(v.array(v.unknown())),
  remotes: v.optional(v.array(remoteSchema)),
});

/** What a `server.json` provides. */
export interface ServerJson {
  /** Defaults of inputs. */
  readonly inputs: RawInputs;
  /** Id of the entry where neither `api-id` nor `title` is given, and the name; undefined when no id can be derived. */
  readonly entry: { readonly apiId: string; readonly serverName: string } | undefined;
  /** Why the file gives no `server-url`; undefined when it gives one. */
  readonly noUrl: Message | undefined;
  /** Values in `inputs` that nobody may see. */
  readonly secrets: readonly string[];
  /** Names of headers that the file asks for and that have no value. */
  readonly missingHeaders: readonly string[];
}

/** What the file is read with. */
export interface ServerJsonContext {
  /** The input `server-url`; it chooses among several remotes. */
  readonly serverUrl?: string | undefined;
  /** Variables of the process, for values such as `${TENANT}`. */
  readonly environment?: HostVariables | undefined;
}

/**
 * Reads an MCP registry's `server.json`. A text that is too long is cut, and a link that the catalogue would not
 * accept is left out. The version is never used: an entry's version is stable across releases. Without a title, the
 * id comes from the whole name: many servers share a last part such as `mcp`. Headers go to the probe and nowhere else.
 *
 * @throws InvalidInput with the place at fault when the file is not UTF-8, not JSON, or not of that shape
 */
export function readServerJson(
  file: { readonly path: string; readonly text: string | Uint8Array },
  { serverUrl, environment = {} }: ServerJsonContext = {},
): ServerJson {
  const json = parsedJson(file.path, textOf(file));
  const other = otherDocument(json);
  if (other !== undefined) throw refusal(file.path, other);
  const parsed = v.safeParse(serverJsonSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw refusal(file.path, `${placeOf(issue)} ${problemOf(issue)}`);
  }
  const { name, title, description, repository, packages = [], remotes = [], ...rest } = parsed.output;
  const endpoint = endpointOf(remotes, { serverUrl, environment, hasPackages: packages.length > 0 });
  const ownTitle = line(title);
  const id = derivedId(ownTitle ?? '') || derivedId(name);
  return {
    inputs: {
      title: cutAtWord(ownTitle ?? name.slice(name.lastIndexOf('/') + 1), limits.title),
      ...optional('description', fitting(description.trim(), limits.apiDescription)),
      ...optional('documentation-url', link(rest.websiteUrl ?? rest.website_url)),
      ...optional('repository-url', link(repository?.url)),
      ...optional('server-url', endpoint.url),
      ...(endpoint.url === undefined || endpoint.headers === '' ? {} : { 'probe-headers': endpoint.headers }),
    },
    entry: id === '' ? undefined : { apiId: id, serverName: name },
    noUrl: endpoint.problem,
    secrets: endpoint.url === undefined ? [] : endpoint.secrets,
    missingHeaders: endpoint.url === undefined ? [] : endpoint.missingHeaders,
  };
}

function textOf({ path, text }: { readonly path: string; readonly text: string | Uint8Array }): string {
  if (typeof text === 'string') return text;
  const decoded = decodeUtf8(text);
  if (decoded.text === undefined) throw refusal(path, decoded.problem);
  return decoded.text;
}

function parsedJson(path: string, text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    // JSON.parse does not always give a position; read as YAML, most mistakes have one. What both say quotes the file.
    const yaml = parseYaml(json, 'json');
    throw refusal(
      path,
      !yaml.valid && yaml.place !== undefined ? `at ${yaml.place} it is not JSON` : 'it is not JSON',
    );
  }
}

/** Members that the format names; what the file itself names, such as a variable, is not shown. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const own = path.indexOf('variables');
  const shown = (own === -1 ? path : path.slice(0, own + 1))
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  if (shown === '') return 'it';
  return own === -1 ? `"${shown}"` : `something in "${shown}"`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** What is wrong there, after its name. The wrong value may be a secret: the file may be another one than was meant. */
function problemOf({ kind, expected, input: given, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema' || expected === null) return message;
  return given === undefined ? 'is missing' : `is not ${kinds[expected] ?? 'what the format says'}`;
}

/** What a file is that people give by mistake; undefined when it may be a `server.json`. */
function otherDocument(json: unknown): string | undefined {
  if (!isJsonObject(json) || 'name' in json) return undefined;
  const { server, servers, mcpServers } = json;
  if (isJsonObject(server)) {
    return 'it is the answer of a registry about one server; keep only what its member "server" holds';
  }
  if (Array.isArray(servers)) {
    return 'it is a list of servers, as a registry answers; keep only what the member "server" of one item holds';
  }
  if (isJsonObject(servers)) {
    return 'it is an mcp.json of VS Code, which says what a client starts and not what a server is';
  }
  if (isJsonObject(mcpServers)) {
    return 'it is a client’s configuration ("mcpServers"), which says what a client starts and not what a server is';
  }
  return undefined;
}

function link(text: string | undefined): string | undefined {
  if (text === undefined || text.length > limits.url || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? text : undefined;
}

function line(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

function fitting(text: string, limit: number): string | undefined {
  return text === '' ? undefined : cutAtWord(text, limit);
}

function refusal(path: string, problem: string): InvalidInput {
  return new InvalidInput({
    code: 'server-json-invalid',
    message: sentence`${input('server-json')} names ${printable(path)}, which is not the server.json of an MCP server: ${printable(problem, 300)}.`,
    next: sentence`Correct the file (https://github.com/modelcontextprotocol/registry describes the format), or leave ${input('server-json')} out.`,
  });
}
