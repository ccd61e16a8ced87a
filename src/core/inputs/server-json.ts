import * as v from 'valibot';
import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { optional } from '../optional.ts';
import { cutAtWord } from '../text/cut.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';
import type { RawInputs } from './values.ts';

/** The parts of the MCP registry's `server.json` (schema 2025-09-29 and later) that say what an entry needs. */
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
  remotes: v.optional(v.array(v.object({ type: v.string(), url: v.string() }))),
});

/**
 * What an MCP registry's `server.json` says, as defaults of inputs. A text that is too long is cut, and a
 * link that the catalogue would not take is left out. The version is never among them: an entry's version
 * is stable across releases.
 *
 * @throws InvalidInput with the place at fault when the file is no JSON, or not of that shape
 */
export function readServerJson(file: { readonly path: string; readonly text: string }): RawInputs {
  const parsed = v.safeParse(serverJsonSchema, parsedJson(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw refusal(file.path, `at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
  }
  const { name, title, description, websiteUrl, repository, remotes } = parsed.output;
  const lastPart = name.slice(name.lastIndexOf('/') + 1);
  return {
    title: cutAtWord(line(title) ?? lastPart, limits.title),
    ...optional('description', fitting(description.trim(), limits.apiDescription)),
    ...optional('documentation-url', link(websiteUrl)),
    ...optional('repository-url', link(repository?.url)),
    ...optional('server-url', endpoint(remotes ?? [])),
  };
}

function parsedJson({ path, text }: { readonly path: string; readonly text: string }): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    // JSON.parse does not always say where; as YAML, most mistakes are found at their line.
    const yaml = parseYaml(json, 'json');
    if (!yaml.valid && yaml.place !== undefined) throw refusal(path, `at ${yaml.place}: ${yaml.problem}`);
    throw refusal(path, error instanceof Error ? error.message : 'It is not JSON');
  }
}

/** The one remote that clients are to use; undefined when there are several, or its URL has gaps to fill. */
function endpoint(remotes: readonly { readonly type: string; readonly url: string }[]): string | undefined {
  const streamable = remotes.filter(({ type }) => type === 'streamable-http');
  const [remote, ...others] = streamable.length > 0 ? streamable : remotes;
  return remote && others.length === 0 && !/\{[^}]*\}/.test(remote.url) ? remote.url : undefined;
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
    message: `server-json names ${printable(path)}, which is not the server.json of an MCP server: ${printable(problem)}.`,
    next: 'Correct the file (https://github.com/modelcontextprotocol/registry describes it), or leave server-json out.',
  });
}
