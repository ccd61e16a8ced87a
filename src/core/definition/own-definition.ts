import * as v from 'valibot';
import { inlineSpecificationBytes } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { joined, type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import type { PlaceOf } from '../text/parse-yaml.ts';
import { printable } from '../text/printable.ts';
import { brokenReferences } from './broken-references.ts';
import { openApiErrors } from './openapi-schema.ts';
import { describeSchemaErrors, type SchemaProblem } from './schema-errors.ts';

export interface OwnDefinition {
  /** Byte for byte what the file holds, but for the `paths` that it lacks. */
  readonly text: string;
  /** An empty `paths` was added: OpenAPI 3.0 requires it, and documents about MCP servers have none. */
  readonly pathsAdded?: true;
  /** As the document states it, for example `3.0.3`. */
  readonly openApiVersion: string;
}

const reportedProblems = 3;
const takenVersions = /^3\.[01]\.\d+(?:-.+)?$/;

/**
 * Checks a user's own OpenAPI 3.0 or 3.1 document, JSON or YAML, which is registered instead of a generated one.
 * Nothing that the document refers to is fetched.
 *
 * @param serverUrl the MCP endpoint, which must be one of the document's servers; undefined when it is not known
 * @throws InvalidInput that names the file and the place at fault
 */
export async function checkOwnDefinition(
  file: { readonly path: string; readonly bytes: Uint8Array },
  serverUrl: string | undefined,
): Promise<OwnDefinition> {
  const refuse: Refuse = (problem, { next, places = [] } = {}) => {
    throw new InvalidInput({
      code: 'definition-invalid',
      message: `The definition ${printable(file.path)} cannot be registered: ${problem}.`,
      next: nextStep(next, places),
    });
  };
  const given = decoded(file.bytes, refuse);
  const { text, document, placeOf, pathsAdded } = await withPaths(given, await parsed(given, refuse), refuse);
  const openApiVersion = versionOf(document, placeOf, refuse);
  const problems = (await problemsOf(document)).slice(0, reportedProblems);
  if (problems.length > 0) {
    refuse(problems.map(({ text: problem }) => problem).join('; '), {
      places: problems.map(({ pointer }) => placeOf(tokensOf(pointer))),
    });
  }

  const urls = serverUrls(document);
  if (serverUrl !== undefined && !urls.some((url) => isSameUrl(url, serverUrl))) {
    const found = urls.slice(0, reportedProblems).map((url) => `"${printable(withoutQuery(url), 100)}"`);
    refuse(
      `at /servers: expected a server with the URL of the endpoint, found ${found.join(', ') || 'none'}`,
      {
        next: `Add this item to its servers: { "url": "${printable(serverUrl)}" }`,
        places: [placeOf(['servers'])],
      },
    );
  }
  return { text, openApiVersion, ...(pathsAdded ? { pathsAdded } : {}) };
}

interface Parsed {
  readonly document: JsonObject;
  readonly placeOf: PlaceOf;
}

/**
 * The document with an empty `paths` where OpenAPI 3.0 requires one and it has none, as Microsoft's own example for
 * MCP servers: nothing else in its text changes.
 */
async function withPaths(
  text: string,
  given: Parsed,
  refuse: Refuse,
): Promise<Parsed & { readonly text: string; readonly pathsAdded?: true }> {
  const { openapi, paths } = given.document;
  if (paths !== undefined || typeof openapi !== 'string' || !openapi.startsWith('3.0.')) {
    return { ...given, text };
  }
  const completed = textWithPaths(text, Object.keys(given.document).length === 0);
  const { parseYaml } = await import('../text/parse-yaml.ts');
  const again = parseYaml(completed);
  const isSame =
    again.valid &&
    isJsonObject(again.value) &&
    JSON.stringify({ ...given.document, paths: {} }) === JSON.stringify(again.value);
  if (isSame)
    return {
      document: { ...given.document, paths: {} },
      placeOf: given.placeOf,
      text: completed,
      pathsAdded: true,
    };
  return refuse('at the top level: expected the member "paths"', {
    next: 'Add the member "paths": {} to it and run again.',
    places: [given.placeOf([])],
  });
}

/** JSON and a mapping in braces get the member before their last brace, YAML in lines another line. */
function textWithPaths(text: string, isEmpty: boolean): string {
  const end = text.trimEnd();
  if (!end.endsWith('}') || !/^\uFEFF?\s*\{/.test(text)) return `${end}\npaths: {}\n`;
  const body = end.slice(0, -1).trimEnd();
  return `${body}${isEmpty || body.endsWith(',') ? '' : ','}\n  "paths": {}\n}${text.slice(end.length)}`;
}

function nextStep(next: Message | undefined, places: readonly string[]): Message {
  const where = [...new Set(places)].join('; ');
  if (next === undefined) {
    return where === '' ? 'Correct the file and run again.' : `Correct the file at ${where}, and run again.`;
  }
  return where === '' ? next : joined([next, ` (${where})`], '');
}

function tokensOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

type Refuse = (
  problem: string,
  advice?: { readonly next?: Message; readonly places?: readonly string[] },
) => never;

function decoded(bytes: Uint8Array, refuse: Refuse): string {
  if (bytes.byteLength > inlineSpecificationBytes) {
    return refuse(
      `it has ${bytes.byteLength} bytes, and API Center imports at most ${inlineSpecificationBytes}`,
      {
        next: sentence`Shorten its descriptions, or omit ${input('definition-file')} to have a definition generated.`,
      },
    );
  }
  const { text, problem } = decodeUtf8(bytes);
  if (text === undefined) return refuse(problem);
  return text.trim() === '' ? refuse('it is empty') : text;
}

async function parsed(text: string, refuse: Refuse): Promise<Parsed> {
  const { parseYaml } = await import('../text/parse-yaml.ts');
  const yaml = parseYaml(text);
  if (!yaml.valid) return refuse(at(yaml.place, printable(yaml.problem)));
  const { value, placeOf } = yaml;
  if (isJsonObject(value)) return { document: value, placeOf };
  return refuse('expected an OpenAPI document, which is a mapping', { places: [placeOf([])] });
}

function versionOf(document: JsonObject, placeOf: PlaceOf, refuse: Refuse): string {
  const { openapi, swagger } = document;
  if (typeof openapi === 'string' && takenVersions.test(openapi)) return openapi;
  const expected = 'expected the text "3.0.x" or "3.1.x"';
  const places = [placeOf([openapi === undefined ? 'swagger' : 'openapi'])];
  if (openapi !== undefined) {
    return refuse(`at /openapi: ${expected}, found ${shown(openapi)}`, { places });
  }
  return swagger === undefined
    ? refuse(`at /openapi: ${expected}, found nothing`, { places })
    : refuse(`at /swagger: expected OpenAPI 3.0 or 3.1, found Swagger ${shown(swagger)}`, { places });
}

/** Checks the schemas of the OpenAPI specification first, then the references, which no schema can check. */
async function problemsOf(document: JsonObject): Promise<SchemaProblem[]> {
  try {
    const errors = await openApiErrors(document, { allErrors: true });
    if (errors.length > 0) return describeSchemaErrors(errors);
  } catch (error) {
    if (error instanceof RangeError) return [{ pointer: '', text: 'it is nested too deeply' }];
    throw error;
  }
  return brokenReferences(document).map(({ place, reference, remote }) => ({
    pointer: place,
    text: at(
      place,
      `expected a $ref ${remote ? 'within this file' : 'to something that exists'}, found "${printable(reference, 100)}"`,
    ),
  }));
}

const serversSchema = v.object({
  servers: v.array(
    v.object({
      url: v.string(),
      variables: v.optional(v.record(v.string(), v.object({ default: v.string() }))),
    }),
  ),
});

/** The servers of the whole document, with the default values of their variables. */
function serverUrls(document: JsonObject): string[] {
  const { success, output } = v.safeParse(serversSchema, document);
  if (!success) return [];
  return output.servers.map(({ url, variables = {} }) =>
    url.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
      Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole,
    ),
  );
}

function isSameUrl(one: string, other: string): boolean {
  if (one === other) return true;
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}

/** For logs: a query may contain a key. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '?…').replace(/\/\/[^/@]*@/, '//…@');
}

function shown(value: JsonValue): string {
  return printable(JSON.stringify(value), 50);
}

function at(place: string | undefined, problem: string): string {
  return place === undefined ? problem : `at ${printable(place) || 'the top level'}: ${problem}`;
}
