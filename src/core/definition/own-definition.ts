import * as v from 'valibot';
import { inlineSpecificationBytes } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { brokenReferences } from './references.ts';
import { describeSchemaErrors } from './schema-errors.ts';

export interface OwnDefinition {
  /** Byte for byte what the file holds. */
  readonly text: string;
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
  const refuse: Refuse = (problem, next = 'Correct the file and run again.') => {
    throw new InvalidInput({
      code: 'definition-invalid',
      message: `The definition ${printable(file.path)} cannot be registered: ${problem}.`,
      next,
    });
  };
  const text = decoded(file.bytes, refuse);
  const document = await parsed(text, refuse);
  const openApiVersion = versionOf(document, refuse);
  const problems = await problemsOf(document);
  if (problems.length > 0) refuse(problems.slice(0, reportedProblems).join('; '));

  const urls = serverUrls(document);
  if (serverUrl !== undefined && !urls.some((url) => isSameUrl(url, serverUrl))) {
    const found = urls.slice(0, reportedProblems).map((url) => `"${printable(withoutQuery(url), 100)}"`);
    refuse(
      `at /servers: expected a server with the URL of the endpoint, found ${found.join(', ') || 'none'}`,
      `Add this item to its servers: { "url": "${printable(serverUrl)}" }`,
    );
  }
  return { text, openApiVersion };
}

type Refuse = (problem: string, next?: Message) => never;

function decoded(bytes: Uint8Array, refuse: Refuse): string {
  if (bytes.byteLength > inlineSpecificationBytes) {
    return refuse(
      `it has ${bytes.byteLength} bytes, and API Center imports at most ${inlineSpecificationBytes}`,
      sentence`Shorten its descriptions, or omit ${input('definition-file')} to have a definition generated.`,
    );
  }
  if (bytes.includes(0)) return refuse('it is not UTF-8 text: it contains a NUL character');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('it is not UTF-8 text');
  }
  return text.trim() === '' ? refuse('it is empty') : text;
}

async function parsed(text: string, refuse: Refuse): Promise<JsonObject> {
  const { parseYaml } = await import('../text/parse-yaml.ts');
  const yaml = parseYaml(text);
  if (!yaml.valid) return refuse(at(yaml.place, printable(yaml.problem)));
  return isJsonObject(yaml.value) ? yaml.value : refuse('expected an OpenAPI document, which is a mapping');
}

function versionOf(document: JsonObject, refuse: Refuse): string {
  const { openapi, swagger } = document;
  if (typeof openapi === 'string' && takenVersions.test(openapi)) return openapi;
  const expected = 'expected the text "3.0.x" or "3.1.x"';
  if (openapi !== undefined) return refuse(`at /openapi: ${expected}, found ${shown(openapi)}`);
  return swagger === undefined
    ? refuse(`at /openapi: ${expected}, found nothing`)
    : refuse(`at /swagger: expected OpenAPI 3.0 or 3.1, found Swagger ${shown(swagger)}`);
}

/** Checks the schemas of the OpenAPI specification first, then the references, which no schema can check. */
async function problemsOf(document: JsonObject): Promise<string[]> {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  try {
    const validator = new Validator({ allErrors: true, logger: false });
    const { valid, errors } = await validator.validate(document);
    if (valid) return [];
    if (Array.isArray(errors)) return describeSchemaErrors(errors);
  } catch (error) {
    if (error instanceof RangeError) return ['it is nested too deeply'];
    throw error;
  }
  // The library reports only that some reference is broken, and mistakes a property named `$ref` for a reference.
  return brokenReferences(document).map(({ place, reference, remote }) =>
    at(
      place,
      `expected a $ref ${remote ? 'within this file' : 'to something that exists'}, found "${printable(reference, 100)}"`,
    ),
  );
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
