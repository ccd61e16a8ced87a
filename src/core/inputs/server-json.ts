import * as v from 'valibot';
import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { cutAtWord } from '../text/cut.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';
import { slug } from '../text/slug.ts';
import type { RawInputs } from './read-values.ts';

/** The parts of the MCP registry's `server.json` (schema 2025-09-29 and later) that an entry needs. */
const serverJsonSchema = v.object({
  name: v.pipe(
    v.string(),
    v.regex(
      /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/,
      'Expected a reverse-DNS name, "com.contoso/weather" for example',
    ),
  ),
  title: v.optional(v.string()),
  description: v.string(),
  version: v.string(),
  websiteUrl: v.optional(v.string()),
  repository: v.optional(v.object({ url: v.optional(v.string()) })),
  remotes: v.optional(
    v.array(
      v.object({
        type: v.string(),
        url: v.string(),
        variables: v.optional(v.record(v.string(), v.object({ default: v.optional(v.string()) }))),
      }),
    ),
  ),
});

type Remote = NonNullable<v.InferOutput<typeof serverJsonSchema>['remotes']>[number];

/** What a `server.json` provides. */
export interface ServerJson {
  /** Defaults of inputs. */
  readonly inputs: RawInputs;
  /** Id of the entry where neither `api-id` nor `title` is given; undefined when none can be derived. */
  readonly apiId: string | undefined;
  /** Why the file gives no `server-url`; undefined when it gives one. */
  readonly noUrl: Message | undefined;
}

/**
 * Reads an MCP registry's `server.json`. A text that is too long is cut, and a link that the catalogue would not
 * accept is left out. The version is never used: an entry's version is stable across releases. Without a title, the
 * id comes from the whole name: many servers share a last part such as `mcp`.
 *
 * @throws InvalidInput with the place at fault when the file is not JSON, or not of that shape
 */
export function readServerJson(file: { readonly path: string; readonly text: string }): ServerJson {
  const parsed = v.safeParse(serverJsonSchema, parsedJson(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw refusal(file.path, `at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
  }
  const { name, title, description, websiteUrl, repository, remotes } = parsed.output;
  const endpoint = endpointOf(remotes ?? []);
  const ownTitle = line(title);
  const id = slug(ownTitle ?? name);
  return {
    inputs: {
      title: cutAtWord(ownTitle ?? name.slice(name.lastIndexOf('/') + 1), limits.title),
      ...optional('description', fitting(description.trim(), limits.apiDescription)),
      ...optional('documentation-url', link(websiteUrl)),
      ...optional('repository-url', link(repository?.url)),
      ...optional('server-url', endpoint.url),
    },
    apiId: id.length >= limits.shortestName ? id : undefined,
    noUrl: endpoint.problem,
  };
}

function parsedJson({ path, text }: { readonly path: string; readonly text: string }): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    // JSON.parse does not always give a position; read as YAML, most mistakes have one.
    const yaml = parseYaml(json, 'json');
    if (!yaml.valid && yaml.place !== undefined) throw refusal(path, `at ${yaml.place}: ${yaml.problem}`);
    throw refusal(path, error instanceof Error ? error.message : 'it is not JSON');
  }
}

type Endpoint =
  | { readonly url: string; readonly problem?: undefined }
  | { readonly url?: undefined; readonly problem: Message };

/** The one remote that clients use, its variables at their defaults; a problem when there is not exactly one. */
function endpointOf(remotes: readonly Remote[]): Endpoint {
  const streamable = remotes.filter(({ type }) => type === 'streamable-http');
  const urls = (streamable.length > 0 ? streamable : remotes).map(filledIn);
  const [url, ...others] = urls;
  const file = input('server-json');
  if (url === undefined) return { problem: sentence`The file that ${file} names has no remote.` };
  if (others.length > 0) {
    const shown = printable(urls.slice(0, 3).join(', '), 300);
    return { problem: sentence`The file that ${file} names has several remotes: ${shown}.` };
  }
  const gap = /\{[^{}]*\}/.exec(url)?.[0];
  if (gap === undefined) return { url };
  return {
    problem: sentence`The URL of the remote in the file that ${file} names has a variable without a default: ${printable(gap, 60)}.`,
  };
}

function filledIn({ url, variables = {} }: Remote): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole,
  );
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
    message: sentence`${input('server-json')} names ${printable(path)}, which is not the server.json of an MCP server: ${printable(problem)}.`,
    next: sentence`Correct the file (https://github.com/modelcontextprotocol/registry describes the format), or leave ${input('server-json')} out.`,
  });
}
