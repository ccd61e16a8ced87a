import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientFamilies, clientVerdicts, refusals } from '../../../src/core/clients/refusals.ts';
import type { WarningCode } from '../../../src/core/codes.ts';
import { isJsonObject, type JsonObject } from '../../../src/core/json.ts';
import { textOf } from '../../support/text-of.ts';
import { healthy, runProbe } from './run-probe.ts';
import { initializeResult, legacyReply, result, serve, tool } from './scripted-server.ts';

interface Refused {
  readonly name: string;
  readonly initialize?: object;
  readonly tool?: object;
  readonly page?: object;
  readonly code: WarningCode;
  readonly place: string;
}

const parameter = (schema: unknown) => ({ inputSchema: { type: 'object', properties: { a: schema } } });

const refused: readonly Refused[] = [
  {
    name: 'no serverInfo',
    initialize: { serverInfo: undefined },
    code: 'introduction-incomplete',
    place: 'serverInfo',
  },
  {
    name: 'no version',
    initialize: { serverInfo: { name: 'x' } },
    code: 'introduction-incomplete',
    place: 'serverInfo.version',
  },
  {
    name: 'no capabilities',
    initialize: { capabilities: null },
    code: 'introduction-incomplete',
    place: 'capabilities',
  },
  {
    name: 'a null title of the server',
    initialize: { serverInfo: { name: 'x', version: '1', title: null } },
    code: 'malformed-member',
    place: 'serverInfo.title is null',
  },
  {
    name: 'null instructions',
    initialize: { instructions: null },
    code: 'malformed-member',
    place: 'instructions is null',
  },
  { name: 'a null title', tool: { title: null }, code: 'malformed-member', place: 'tools[0].title is null' },
  {
    name: 'null annotations',
    tool: { annotations: null },
    code: 'malformed-member',
    place: 'tools[0].annotations is null',
  },
  {
    name: 'a hint that is text',
    tool: { annotations: { readOnlyHint: 'yes' } },
    code: 'malformed-member',
    place: 'tools[0].annotations.readOnlyHint is text',
  },
  {
    name: 'a null output schema',
    tool: { outputSchema: null },
    code: 'malformed-member',
    place: 'tools[0].outputSchema is null',
  },
  {
    name: 'a null cursor',
    page: { nextCursor: null },
    code: 'malformed-member',
    place: 'nextCursor is null',
  },
  {
    name: 'an output schema of an array',
    tool: { outputSchema: { type: 'array', items: {} } },
    code: 'output-schema',
    place: 'tools[0].outputSchema',
  },
  {
    name: 'an array without items',
    tool: parameter({ type: ['array', 'null'] }),
    code: 'array-without-items',
    place: 'tools[0].inputSchema.properties.a',
  },
  {
    name: 'anyOf at the root',
    tool: { inputSchema: { type: 'object', anyOf: [{ required: ['a'] }] } },
    code: 'root-combinator',
    place: 'tools[0].inputSchema.anyOf',
  },
  {
    name: 'a boolean bound',
    tool: parameter({ type: 'number', minimum: 0, exclusiveMinimum: true }),
    code: 'boolean-bound',
    place: 'tools[0].inputSchema.properties.a.exclusiveMinimum',
  },
  {
    name: 'a foreign dialect',
    tool: { inputSchema: { type: 'object', $schema: 'http://json-schema.org/draft-04/schema#' } },
    code: 'foreign-dialect',
    place: 'tools[0].inputSchema.$schema',
  },
  {
    name: 'a dot in a name',
    tool: { name: 'calendar.read' },
    code: 'odd-tool-name',
    place: '"calendar.read"',
  },
  { name: 'a long name', tool: { name: 'n'.repeat(65) }, code: 'odd-tool-name', place: 'nnn"' },
];

describe('a server that some clients refuse is healthy, with one warning that has the place and who refuses it', () => {
  for (const { name, code, place, ...parts } of refused) {
    test(name, async () => {
      await using server = await serve(legacyReply(replies(parts)));
      const { warnings } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
      assert.deepEqual(
        warnings.filter((warning) => warning.code !== 'no-tools').map((warning) => warning.code),
        [code],
      );
      const message = textOf(warnings[0]?.message);
      assert.ok(message.includes(place), message);
      const families = refusals[code]?.families ?? [];
      assert.ok(families.length > 0);
      for (const family of families) assert.ok(message.includes(clientFamilies[family]), message);
    });
  }

  test('a member beside the result', async () => {
    await using server = await serve((received, response) => {
      if (received.rpc.id === undefined) return void response.writeHead(202).end();
      const value = received.rpc.method === 'initialize' ? initializeResult : { tools: [tool] };
      const isKnown = received.rpc.method === 'initialize' || received.rpc.method === 'tools/list';
      const message = isKnown ? { result: value, error: null } : { error: { code: -32601, message: 'no' } };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jsonrpc: '2.0', id: received.rpc.id, ...message }));
    });
    const { warnings } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['extra-response-member'],
    );
    assert.match(textOf(warnings[0]?.message), /"error"/);
  });
});

test('a server of many faults has each once, with the first places and the number of the others', async () => {
  const tools = Array.from({ length: 40 }, (_, index) => ({
    ...tool,
    ...parameter({ type: 'array' }),
    name: `t${index}`,
  }));
  await using server = await serve(
    legacyReply({ 'tools/list': (received, response) => result(received, response, { tools }) }),
  );
  const { warnings } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['array-without-items'],
  );
  assert.match(textOf(warnings[0]?.message), /tools\[4\].* and 35 more/);
});

describe('the verdict of each family of clients', () => {
  test('is that nothing is refused, for a server in order', async () => {
    await using server = await serve(legacyReply());
    const { warnings } = healthy(await runProbe(server.url, { timeoutMs: 0 }));
    assert.ok(clientVerdicts(warnings.map(({ code }) => code)).every(({ accepts }) => accepts));
  });

  test('names what a family refuses, and leaves the others in peace', () => {
    const verdicts = clientVerdicts(['array-without-items', 'not-listed']);
    const refusing = verdicts.filter(({ accepts }) => !accepts).map(({ client }) => client);
    assert.deepEqual(refusing, ['VS Code', 'OpenAI models', 'Gemini models']);
    assert.deepEqual(
      verdicts.find(({ client }) => client === 'VS Code')?.refusals.map(({ code }) => code),
      ['array-without-items'],
    );
  });

  test('has a source for every refusal', () => {
    for (const [code, refusal] of Object.entries(refusals)) {
      assert.ok(refusal && refusal.sources.length > 0 && refusal.families.length > 0, code);
    }
  });
});

function replies(parts: Pick<Refused, 'initialize' | 'tool' | 'page'>): Parameters<typeof legacyReply>[0] {
  const listed = { ...tool, ...parts.tool };
  return {
    initialize: (received, response) =>
      result(received, response, withMembers(initializeResult, parts.initialize)),
    'tools/list': (received, response) => result(received, response, { tools: [listed], ...parts.page }),
  };
}

function withMembers(object: JsonObject, members: object | undefined): JsonObject {
  const merged: unknown = { ...object, ...members };
  assert.ok(isJsonObject(merged));
  return merged;
}
