import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Prompt, ServerDescription, Tool } from '../probe/result.ts';
import { dialectIsImplied } from './schema/dialect.ts';
import { mapSubschemas } from './schema/keywords.ts';

/**
 * The canonical list of what a server offers: the same server gives the same text, whatever the order of
 * its answers and whichever era it was asked in. Sorted by name; schemas normalised.
 */
export interface Surface {
  readonly tools: readonly JsonObject[];
  readonly resources: readonly JsonObject[];
  readonly resourceTemplates: readonly JsonObject[];
  readonly prompts: readonly JsonObject[];
  readonly instructions?: string;
}

export interface SurfaceFingerprint {
  /** `sha256:…` over names and schemas: what callers depend on. */
  readonly contractHash: string;
  /** `sha256:…` over everything, texts that models read included. */
  readonly surfaceHash: string;
}

/** JSON Schema keywords whose array is a set: its order carries no meaning. */
const setKeywords = new Set(['required', 'enum', 'type']);

export function canonicalSurface(server: ServerDescription): Surface {
  return {
    tools: byKey(server.tools.map(canonicalTool), 'name'),
    resources: byKey(
      server.resources.map((resource) => withoutAbsent({ ...resource })),
      'uri',
    ),
    resourceTemplates: byKey(
      server.resourceTemplates.map((template) => withoutAbsent({ ...template })),
      'uriTemplate',
    ),
    prompts: byKey(server.prompts.map(canonicalPrompt), 'name'),
    ...(server.instructions === undefined ? {} : { instructions: server.instructions }),
  };
}

/** JSON text with members in the order of their names and no blanks. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  // One text that grows: a list of parts at each depth would be a copy of the whole at each depth.
  let members = '';
  for (const name of inOrder(Object.keys(value))) {
    members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`;
  }
  return `{${members}}`;
}

/** Sorts the names where they are not sorted yet: a sort takes memory even then. */
function inOrder(names: string[]): string[] {
  const isSorted = names.every((name, index) => index === 0 || compareText(names[index - 1] ?? '', name) < 0);
  return isSorted ? names : names.sort(compareText);
}

export function surfaceText(surface: Surface): string {
  return canonicalJson({ ...surface });
}

/** Surfaces whose fingerprints are known: each is asked for several times, and may be of any size. */
const fingerprints = new WeakMap<Surface, SurfaceFingerprint>();

export function fingerprint(surface: Surface): SurfaceFingerprint {
  const known = fingerprints.get(surface) ?? makeFingerprint(surface);
  fingerprints.set(surface, known);
  return known;
}

function makeFingerprint(surface: Surface): SurfaceFingerprint {
  const contract = {
    tools: surface.tools.map(({ name, inputSchema, outputSchema }) =>
      withoutAbsent({ name, inputSchema, outputSchema }),
    ),
    resourceTemplates: surface.resourceTemplates.map(({ uriTemplate }) => withoutAbsent({ uriTemplate })),
    prompts: surface.prompts.map((prompt) =>
      withoutAbsent({ name: prompt.name, arguments: argumentContract(prompt.arguments) }),
    ),
  };
  return {
    contractHash: sha256(canonicalJson(contract)),
    // Only a document that is written asks for it.
    get surfaceHash() {
      return sha256(surfaceText(surface));
    },
  };
}

/** The surface without the texts that only models and people read: what is left is names and schemas. */
export function withoutTexts(surface: Surface): Surface {
  return {
    tools: surface.tools.map((tool) =>
      withoutAbsent({
        ...withoutDescription(tool),
        inputSchema: isJsonObject(tool.inputSchema) ? withoutDescriptions(tool.inputSchema) : undefined,
        outputSchema: isJsonObject(tool.outputSchema) ? withoutDescriptions(tool.outputSchema) : undefined,
      }),
    ),
    resources: surface.resources.map(withoutDescription),
    resourceTemplates: surface.resourceTemplates.map(withoutDescription),
    prompts: surface.prompts.map((prompt) => {
      const list: readonly JsonValue[] | undefined = Array.isArray(prompt.arguments)
        ? prompt.arguments
        : undefined;
      return withoutAbsent({
        ...withoutDescription(prompt),
        arguments: list?.filter(isJsonObject).map(withoutDescription),
      });
    }),
  };
}

function withoutDescriptions(schema: JsonObject): JsonObject {
  return withoutDescription(mapSubschemas(schema, withoutDescriptions));
}

function withoutDescription(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([member]) => member !== 'description'));
}

function argumentContract(list: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(list)) return undefined;
  return list
    .filter(isJsonObject)
    .map((argument) => withoutAbsent({ name: argument.name, required: argument.required === true }));
}

function canonicalTool(tool: Tool): JsonObject {
  return withoutAbsent({
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: tool.inputSchema && canonicalSchema(tool.inputSchema),
    outputSchema: tool.outputSchema && canonicalSchema(tool.outputSchema),
    annotations: tool.annotations && withoutAbsent({ ...tool.annotations }),
    execution: taskExecution(tool),
  });
}

/** Only what says how a tool is called: absent and `forbidden` mean the same. */
function taskExecution({ execution }: Tool): JsonObject | undefined {
  const taskSupport = execution?.taskSupport;
  return taskSupport === 'optional' || taskSupport === 'required' ? { taskSupport } : undefined;
}

function canonicalPrompt(prompt: Prompt): JsonObject {
  return withoutAbsent({
    name: prompt.name,
    title: prompt.title,
    description: prompt.description,
    arguments:
      prompt.arguments &&
      byKey(
        prompt.arguments.map((argument) => withoutAbsent({ ...argument })),
        'name',
      ),
  });
}

/** A schema whose dialect is dropped where it changes nothing, and whose sets are sorted, at every depth. */
function canonicalSchema(schema: JsonObject): JsonObject {
  const { $schema, ...rest } = schema;
  return sortSets(dialectIsImplied(schema) ? rest : schema);
}

function sortSets(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(mapSubschemas(schema, sortSets)).map(([keyword, value]): [string, JsonValue] => [
      keyword,
      Array.isArray(value) && setKeywords.has(keyword) ? sorted(value) : value,
    ]),
  );
}

function sorted(items: readonly JsonValue[]): JsonValue[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}

function byKey(items: readonly JsonObject[], key: string): JsonObject[] {
  return items.toSorted((a, b) => compareText(String(a[key]), String(b[key])));
}

/** By code unit: the locale of the machine must not change the bytes. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutAbsent(object: { readonly [member: string]: JsonValue | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
