import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClientFamily, refusals } from '../../../src/core/clients/refusals.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import { inMemoryHttp, officialRefusals, type Results } from './in-memory.ts';
import { runProbe } from './run-probe.ts';

// Every member of every answer takes every wrong form, one at a time, and both official TypeScript clients say what
// they make of it: a warning that names them is there exactly where one of them refuses.

const icon = { src: 'https://x.example/i.png', mimeType: 'image/png', sizes: ['48x48'], theme: 'light' };
const described = { title: 'T', description: 'D', icons: [icon], _meta: { a: 1 } };
const contentHints = { audience: ['user'], priority: 0.5, lastModified: '2025-01-12T15:00:58Z' };
const objectSchema = {
  type: 'object',
  properties: { a: { type: 'string', pattern: '^a' }, b: { type: 'array', items: { $ref: '#/$defs/c' } } },
  required: ['a'],
  $defs: { c: { type: 'integer', minimum: 1 } },
};

/** Every keyword of draft-07 that holds something. */
const resultSchema = {
  type: 'object',
  properties: {
    a: { type: ['string', 'null'], pattern: '^a', minLength: 1, maxLength: 5, format: 'date', enum: ['a'] },
    b: { type: 'array', items: { $ref: '#/$defs/c' }, minItems: 1, maxItems: 3, uniqueItems: true },
    c: { type: 'array', items: [{ type: 'string' }], additionalItems: { type: 'null' }, contains: {} },
    d: {
      properties: { x: { type: 'number', minimum: 1, exclusiveMaximum: 5, multipleOf: 2, const: 4 } },
      required: ['x'],
      additionalProperties: { type: 'string' },
      patternProperties: { '^x': { type: 'string' } },
      propertyNames: { maxLength: 5 },
      minProperties: 1,
      dependencies: { x: ['y'], y: { type: 'object' } },
    },
    e: { anyOf: [{ type: 'string' }], oneOf: [{ type: 'string' }], allOf: [{ type: 'string' }] },
    f: Object.fromEntries(['not', 'if', 'then', 'else'].map((keyword) => [keyword, { type: 'string' }])),
  },
  required: ['a'],
  additionalProperties: false,
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'c',
  title: 't',
  default: {},
  $defs: { c: { type: 'integer' }, unused: { type: 'integer' } },
};

/** A server that has everything that MCP 2025-11-25 knows. */
const whole: Readonly<Record<string, JsonObject>> = {
  initialize: {
    protocolVersion: '2025-11-25',
    capabilities: {
      tools: { listChanged: true },
      resources: { subscribe: true, listChanged: true },
      prompts: { listChanged: true },
      logging: {},
      completions: {},
      experimental: { x: { a: 1 } },
      extensions: { 'com.example/x': {} },
      tasks: { list: {}, cancel: {}, requests: { tools: { call: {} } } },
    },
    serverInfo: { name: 'n', version: '1', websiteUrl: 'https://x.example', ...described },
    instructions: 'I',
    _meta: { a: 1 },
  },
  'tools/list': {
    tools: [
      {
        name: 'tool',
        ...described,
        inputSchema: objectSchema,
        outputSchema: resultSchema,
        annotations: {
          title: 'T',
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
        execution: { taskSupport: 'optional' },
      },
    ],
    _meta: { a: 1 },
  },
  'resources/list': {
    resources: [
      {
        uri: 'file:///a',
        name: 'r',
        mimeType: 'text/plain',
        size: 3,
        ...described,
        annotations: contentHints,
      },
    ],
  },
  'resources/templates/list': {
    resourceTemplates: [
      {
        uriTemplate: 'file:///{a}',
        name: 't',
        mimeType: 'text/plain',
        ...described,
        annotations: contentHints,
      },
    ],
  },
  'prompts/list': {
    prompts: [
      { name: 'p', ...described, arguments: [{ name: 'a', title: 'A', description: 'D', required: true }] },
    ],
  },
};

const lists: Readonly<Record<string, string>> = {
  'tools/list': 'tools',
  'resources/list': 'resources',
  'resources/templates/list': 'resourceTemplates',
  'prompts/list': 'prompts',
};

const missing = Symbol('missing');
type Form = JsonValue | typeof missing;
const forms: readonly Form[] = ['', 'maybe', 7, true, false, [], [null], [{}], {}, { x: null }];

/** Each place is left out, is null, and takes some of the other forms in turn: all of them take minutes. */
function formsFor(place: number, path: readonly string[]): readonly Form[] {
  if (path.includes('outputSchema')) return [null, forms[place % forms.length] ?? null];
  const others = [0, 3, 7].map((step) => forms[(3 * place + step) % forms.length] ?? null);
  return [missing, null, ...others];
}

/** Members that the judges look at only where the test has its own server for it. */
const apart = /^(?:protocolVersion|tools|resources|resourceTemplates|prompts)$|progressToken/;

/** Each place of a value, as the names and positions that lead to it. */
function places(value: JsonValue, path: readonly string[] = []): (readonly string[])[] {
  const entries: [string, JsonValue][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([name, inner]) => places(inner, [...path, name])),
  ];
}

function changed(value: JsonValue, path: readonly string[], form: Form): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return form === missing ? null : form;
  const isLast = rest.length === 0;
  const put = (inner: JsonValue) => (isLast && form !== missing ? form : changed(inner, rest, form));
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    return items.flatMap((item, index) =>
      String(index) !== name ? [item] : isLast && form === missing ? [] : [put(item)],
    );
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, inner]): [string, JsonValue][] =>
      member !== name ? [[member, inner]] : isLast && form === missing ? [] : [[member, put(inner)]],
    ),
  );
}

interface Said {
  readonly status: string;
  readonly families: ReadonlySet<ClientFamily>;
  readonly codes: readonly string[];
}

async function said(results: Results): Promise<Said> {
  const { result } = await runProbe(
    'https://mcp.example.test/mcp',
    { timeoutMs: 0 },
    { http: inMemoryHttp(results) },
  );
  const codes = result.warnings.map(({ code }) => code);
  return {
    status: result.status,
    // A dialect that a client does not know is refused when a tool is called, which nobody does here.
    families: new Set(
      codes.flatMap((code) => (code === 'foreign-dialect' ? [] : (refusals[code]?.families ?? []))),
    ),
    codes,
  };
}

/** What the two say differently of one server. */
async function difference(results: Results, asked: readonly string[]): Promise<string | undefined> {
  const ours = await said(results);
  const { one, two } = await officialRefusals(results, asked);
  const warned = ours.families.has('official-sdks');
  const warnedOfOne = ours.families.has('typescript-sdk-1');
  const failed = ours.status !== 'healthy';
  const agrees =
    failed || warned
      ? one !== undefined || two !== undefined
      : two === undefined && (one !== undefined) === warnedOfOne;
  if (agrees) return undefined;
  return `${ours.status} ${ours.codes.join(' ')}; 1.x ${one?.slice(0, 120) ?? 'accepts'}; 2.x ${two?.slice(0, 120) ?? 'accepts'}`;
}

for (const [method, result] of Object.entries(whole)) {
  test(`each wrong form of each member of ${method} is judged as the official clients judge it`, async () => {
    const list = lists[method];
    const asked = list === undefined ? [] : [list];
    assert.equal(await difference(whole, Object.values(lists)), undefined);
    const found: string[] = [];
    for (const [place, path] of places(result).entries()) {
      if (path.length === 1 && apart.test(path[0] ?? '')) continue;
      for (const form of formsFor(place, path)) {
        const results = { ...whole, [method]: changed(result, path, form) };
        const told = await difference(results as Results, asked);
        const shown = form === missing ? 'missing' : JSON.stringify(form);
        if (told !== undefined) found.push(`${path.join('.')} ${shown}: ${told.replace(/\s+/g, ' ')}`);
      }
    }
    assert.deepEqual(found, []);
  });
}
