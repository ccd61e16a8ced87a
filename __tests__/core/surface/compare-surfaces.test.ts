import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/core/json.ts';
import type { ServerDescription, Tool, ToolAnnotations } from '../../../src/core/probe/result.ts';
import { compareWithBaseline, snapshotOf } from '../../../src/core/surface/baseline.ts';
import { maxChanges } from '../../../src/core/surface/change.ts';
import { weatherServer } from '../../support/servers.ts';
import { compareServers, compareTools, plainServer, summary } from './surfaces.ts';

const schema = { type: 'object' };
const tool = (name: string, more: Partial<Tool> = {}): Tool => ({ name, inputSchema: schema, ...more });

function lines(before: Partial<ServerDescription>, after: Partial<ServerDescription>): string[] {
  return compareServers(before, after).map(({ verdict, kind, name, path, change }) =>
    [verdict, kind, name, change, path].filter(Boolean).join(' '),
  );
}

const stale = 'warning server server changed version';

describe('what a client of the old surface is told', () => {
  for (const [what, before, after, expected] of [
    ['a tool gone', { tools: [tool('a')] }, {}, ['breaking tool a removed', stale]],
    [
      'a tool renamed',
      { tools: [tool('a')] },
      { tools: [tool('b')] },
      ['breaking tool a removed', stale, 'compatible tool b added'],
    ],
    ['a prompt gone', { prompts: [{ name: 'a' }] }, {}, ['breaking prompt a removed', stale]],
    [
      'a template gone',
      { resourceTemplates: [{ uriTemplate: 'a://{b}', name: 'a' }] },
      {},
      ['breaking resource template a://{b} removed', stale],
    ],
    ['a resource gone', { resources: [{ uri: 'a://b', name: 'a' }] }, {}, ['notice resource a://b removed']],
    [
      'a prompt and a resource that are new',
      {},
      { prompts: [{ name: 'a' }], resources: [{ uri: 'a://b', name: 'a' }] },
      ['compatible prompt a added', 'compatible resource a://b added'],
    ],
    [
      'a resource of another type',
      { resources: [{ uri: 'a://b', name: 'a' }] },
      { resources: [{ uri: 'a://b', name: 'a', mimeType: 'text/plain' }] },
      ['notice resource a://b added mimeType'],
    ],
    [
      'a prompt’s argument newly there and required',
      { prompts: [{ name: 'a' }] },
      { prompts: [{ name: 'a', arguments: [{ name: 'x', required: true }] }] },
      ['breaking prompt a added arguments/x', stale],
    ],
    [
      'a prompt’s argument newly there',
      { prompts: [{ name: 'a' }] },
      { prompts: [{ name: 'a', arguments: [{ name: 'x' }] }] },
      ['compatible prompt a added arguments/x'],
    ],
    [
      'a prompt’s argument gone',
      { prompts: [{ name: 'a', arguments: [{ name: 'x' }] }] },
      { prompts: [{ name: 'a' }] },
      ['breaking prompt a removed arguments/x', stale],
    ],
    [
      'a prompt’s argument newly required',
      { prompts: [{ name: 'a', arguments: [{ name: 'x' }] }] },
      { prompts: [{ name: 'a', arguments: [{ name: 'x', required: true }] }] },
      ['breaking prompt a changed arguments/x', stale],
    ],
    [
      'a prompt’s argument no longer required',
      { prompts: [{ name: 'a', arguments: [{ name: 'x', required: true }] }] },
      { prompts: [{ name: 'a', arguments: [{ name: 'x', required: false }] }] },
      ['compatible prompt a changed arguments/x'],
    ],
    [
      'another description of a prompt',
      { prompts: [{ name: 'a' }] },
      { prompts: [{ name: 'a', description: 'New' }] },
      ['notice prompt a added description'],
    ],
    [
      'other instructions',
      { instructions: 'A' },
      { instructions: 'B' },
      ['notice server server changed instructions'],
    ],
    [
      'a capability lost',
      { capabilities: { tools: {}, logging: {} } },
      { capabilities: { tools: {}, logging: false } },
      ['breaking server server removed capabilities/logging', stale],
    ],
    [
      'a capability gained',
      { capabilities: {} },
      { capabilities: { completions: {} } },
      ['compatible server server added capabilities/completions'],
    ],
    [
      'an extension lost',
      { capabilities: { extensions: { 'io.modelcontextprotocol/ui': {}, 'a/b': {} } } },
      { capabilities: { extensions: { 'a/b': {} } } },
      ['breaking server server removed capabilities/extensions~1io.modelcontextprotocol~1ui', stale],
    ],
    [
      'a capability that the other era does not have',
      { capabilities: { tools: {}, tasks: {} } },
      {
        capabilities: { tools: {} },
        eras: { modern: true, legacy: true, sse: false },
        protocolVersion: '2026-07-28',
      },
      [
        'warning server server changed protocolVersion',
        'warning server server changed capabilities/tasks',
        'compatible server server added eras/modern',
      ],
    ],
    [
      'initialize no longer answered',
      { eras: { modern: true, legacy: true, sse: false } },
      { eras: { modern: true, legacy: false, sse: false } },
      ['breaking server server removed eras/legacy', stale],
    ],
    [
      'a new era',
      {},
      { eras: { modern: true, legacy: true, sse: false }, protocolVersion: '2026-07-28' },
      ['warning server server changed protocolVersion', 'compatible server server added eras/modern'],
    ],
    [
      'HTTP+SSE gone',
      { transport: 'sse', eras: { modern: false, legacy: false, sse: true } },
      {},
      [
        'breaking server server removed eras/sse',
        'warning server server changed protocolVersion',
        stale,
        'compatible server server added eras/legacy',
      ],
    ],
    [
      'a credential where there was none',
      { tools: [tool('a')] },
      { authenticated: true },
      ['unproven server server changed authenticated'],
    ],
    [
      'a list that was cut',
      { tools: [tool('a'), tool('b')] },
      { tools: [tool('a')], partial: true },
      ['incomplete server server changed partial', 'incomplete tool b removed'],
    ],
    [
      'an old list that was cut',
      { tools: [tool('a')], partial: true },
      { tools: [tool('a'), tool('b')] },
      ['warning server server changed partial', 'compatible tool b added'],
    ],
    [
      'a registered schema that was dropped',
      { tools: [{ name: 'a' }, tool('b')], partial: true },
      { tools: [tool('a')] },
      [
        'breaking tool b removed',
        'warning server server changed partial',
        'warning tool a changed input',
        stale,
      ],
    ],
    [
      'a schema that was dropped',
      { tools: [tool('a'), tool('b')] },
      { tools: [{ name: 'a' }], partial: true },
      [
        'breaking tool b removed',
        'incomplete server server changed partial',
        'incomplete tool a changed input',
        stale,
      ],
    ],
  ] satisfies [string, Partial<ServerDescription>, Partial<ServerDescription>, string[]][]) {
    test(what, () => assert.deepEqual(lines(before, after), expected));
  }

  test('in plain words', () => {
    const before = { type: 'object', properties: { days: { type: 'integer', maximum: 14 } } };
    const after = {
      type: 'object',
      properties: { days: { type: 'integer', maximum: 7 } },
      required: ['days'],
    };
    assert.deepEqual(
      compareTools({ inputSchema: before }, { inputSchema: after }).map(({ message }) => message),
      [
        'the tool "forecast" tightens "days" (maximum is now 7, was 14); calls that used to work can fail: for example {"days":14} was accepted',
        'the tool "forecast" now requires "days"; calls without it will fail: for example {} was accepted',
        'there are breaking changes, but the server still reports version 1.4.0',
      ],
    );
  });
});

describe('a tool', () => {
  const object = { type: 'object' };
  const header = (...names: string[]): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(
      names.map((name, index) => [`p${index}`, { type: 'string', 'x-mcp-header': name }]),
    ),
  });
  const plain: JsonObject = { type: 'object', properties: { p0: { type: 'string' } } };

  const besideReference = ($schema: string): JsonObject => ({
    $schema,
    type: 'object',
    properties: { p: { $ref: '#/$defs/a', maxLength: 5 } },
    $defs: { a: { type: 'string' } },
  });

  for (const [what, before, after, expected] of [
    [
      'whose result is no longer promised',
      { outputSchema: object },
      {},
      ['breaking output', 'warning version'],
    ],
    ['whose result is newly promised', {}, { outputSchema: object }, ['compatible output']],
    [
      'that must now be called as a task',
      { execution: { taskSupport: 'optional' } },
      { execution: { taskSupport: 'required' } },
      ['breaking execution/taskSupport', 'warning version'],
    ],
    [
      'that can no longer be called as a task',
      { execution: { taskSupport: 'optional' } },
      { execution: { taskSupport: 'forbidden' } },
      ['breaking execution/taskSupport', 'warning version'],
    ],
    [
      'that can now be called as a task too',
      {},
      { execution: { taskSupport: 'optional' } },
      ['compatible execution/taskSupport'],
    ],
    [
      'whose dialect lets what stands beside a reference count',
      { inputSchema: besideReference('http://json-schema.org/draft-07/schema#') },
      { inputSchema: besideReference('https://json-schema.org/draft/2020-12/schema') },
      ['breaking input/properties/p/maxLength', 'warning version'],
    ],
    [
      'whose dialect changes nothing',
      { inputSchema: { ...plain, $schema: 'http://json-schema.org/draft-07/schema#' } },
      { inputSchema: { ...plain, $schema: 'https://json-schema.org/draft/2020-12/schema' } },
      [],
    ],
    ['with another title', { title: 'A' }, { title: 'B' }, ['notice title']],
    ['with another description', {}, { description: 'B' }, ['notice description']],
    [
      'with a header for a parameter',
      { inputSchema: plain },
      { inputSchema: header('A') },
      ['warning input/properties/p0/x-mcp-header'],
    ],
    [
      'with another header for a parameter',
      { inputSchema: header('A') },
      { inputSchema: header('B') },
      ['warning input/properties/p0/x-mcp-header'],
    ],
    [
      'with an invalid header',
      { inputSchema: header('A') },
      { inputSchema: header('A b') },
      ['breaking input', 'warning input/properties/p0/x-mcp-header', 'warning version'],
    ],
    [
      'with a header that was invalid before',
      { inputSchema: header('A b') },
      { inputSchema: header('A c') },
      ['warning input/properties/p0/x-mcp-header'],
    ],
  ] satisfies [string, Partial<Tool>, Partial<Tool>, string[]][]) {
    test(`${what} is told so`, () => assert.deepEqual(summary(compareTools(before, after)), expected));
  }

  for (const [hint, before, after, verdict] of [
    ['readOnlyHint', true, false, 'warning'],
    ['readOnlyHint', true, undefined, 'warning'],
    ['readOnlyHint', undefined, true, 'notice'],
    ['readOnlyHint', undefined, false, undefined],
    ['destructiveHint', false, true, 'warning'],
    ['destructiveHint', false, undefined, 'warning'],
    ['destructiveHint', undefined, false, 'notice'],
    ['destructiveHint', undefined, true, undefined],
    ['idempotentHint', true, false, 'warning'],
    ['idempotentHint', false, true, 'notice'],
    ['idempotentHint', undefined, false, undefined],
    ['openWorldHint', false, true, 'warning'],
    ['openWorldHint', true, false, 'notice'],
    ['openWorldHint', undefined, true, undefined],
  ] satisfies [keyof ToolAnnotations, boolean | undefined, boolean | undefined, string | undefined][]) {
    test(`whose ${hint} goes from ${before} to ${after} gives ${verdict ?? 'nothing'}`, () => {
      const annotations = (value: boolean | undefined): Partial<Tool> =>
        value === undefined ? {} : { annotations: { [hint]: value } };
      const expected = verdict ? [`${verdict} annotations/${hint}`] : [];
      assert.deepEqual(summary(compareTools(annotations(before), annotations(after))), expected);
    });
  }
});

describe('a changed text', () => {
  const description = `${'The forecast. '.repeat(20)}At most 14 days.${' It is free.'.repeat(20)}`;

  test('is shown before and after, cut around the difference', () => {
    const [change] = compareTools({ description }, { description: description.replace('14', '7') });
    assert.equal(change?.message, 'the description of "forecast" changed');
    assert.match(change?.before ?? '', /^….*At most 14 days\. It is free\..*…$/);
    assert.match(change?.after ?? '', /^….*At most 7 days\. It is free\..*…$/);
    assert.ok((change?.before?.length ?? 999) < 200);
  });

  test('of a property is shown like that of a tool', () => {
    const schemaWith = (text: string) => ({
      type: 'object',
      properties: { days: { type: 'integer', description: text } },
    });
    const [change] = compareTools(
      { inputSchema: schemaWith('How many') },
      { inputSchema: schemaWith('How often') },
    );
    assert.equal(change?.message, 'the tool "forecast" changes the description of "days"');
    assert.deepEqual([change?.before, change?.after], ['How many', 'How often']);
  });

  test('that is new or removed has one side only', () => {
    const [added] = compareTools({}, { description: 'New' });
    assert.deepEqual(
      [added?.message, added?.before, added?.after],
      ['the description of "forecast" was added', undefined, 'New'],
    );
    const [removed] = compareTools({ description: 'Old' }, {});
    assert.deepEqual([removed?.before, removed?.after], ['Old', undefined]);
  });

  test('whose only difference shows nothing is spelled out', () => {
    const [change] = compareTools({ description: 'safe' }, { description: 'sa\u200Bfe' });
    assert.equal(change?.after, 'sa<U+200B>fe');
  });

  test('of any length is cut', () => {
    const [change] = compareTools({ description: 'a'.repeat(1e6) }, { description: 'b'.repeat(1e6) });
    assert.ok((change?.before?.length ?? 999) <= 250);
  });
});

describe('a breaking change', () => {
  for (const [before, after, warned] of [
    ['1.4.0', '1.4.0', true],
    ['1.4.0', '1.4.1', true],
    ['1.4.0', '1.5.0', true],
    ['v1.4', '1.5.0-rc.1', true],
    ['1.4.0', '2.0.0', false],
    ['1.4.0', '2.0.0+build.7', false],
    ['first', 'second', false],
    ['first', 'first', true],
    ['1.4.0', undefined, false],
  ] as const) {
    test(`from version ${before} to ${after ?? 'none'} is ${warned ? 'warned of' : 'not mentioned'}`, () => {
      const named = (version: string | undefined) =>
        version === undefined ? {} : { serverInfo: { name: 'weather', version } };
      const { serverInfo: _, ...nameless } = plainServer;
      const old = snapshotOf({ ...nameless, ...named(before), tools: [tool('a')] });
      const now = snapshotOf({ ...nameless, ...named(after) });
      const { changes } = compareWithBaseline({ kind: 'surface', ...old }, now);
      assert.equal(
        changes.some(({ path }) => path === 'version'),
        warned,
      );
    });
  }
});

describe('the same server', () => {
  const server: ServerDescription = {
    ...weatherServer,
    tools: [...weatherServer.tools, tool('third', { annotations: { readOnlyHint: true } })],
    resources: [...weatherServer.resources, { uri: 'weather://regions', name: 'regions' }],
    prompts: [
      { name: 'packing', arguments: [{ name: 'place', required: true }, { name: 'days' }] },
      { name: 'a' },
    ],
  };

  test('is found unchanged whatever the order in which it lists things', () => {
    const shuffled = {
      ...server,
      tools: server.tools.toReversed().map(reversed),
      resources: server.resources.toReversed(),
      prompts: server.prompts.toReversed().map((prompt) => ({
        ...prompt,
        ...(prompt.arguments ? { arguments: prompt.arguments.toReversed() } : {}),
      })),
    };
    assert.deepEqual(compareServers(server, shuffled), []);
    assert.equal(snapshotOf(shuffled).contractHash, snapshotOf(server).contractHash);
  });

  function reversed<T>(value: T): T;
  function reversed(value: unknown): unknown {
    if (Array.isArray(value)) {
      const inner = value.map(reversed);
      return inner.every((item) => typeof item === 'string') ? inner.toReversed() : inner;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, member]) => [name, reversed(member)])
        .toReversed(),
    );
  }

  test('is found unchanged by its hash alone, and with another hash does not compare', () => {
    const { contractHash, facts } = snapshotOf(server);
    const baseline = { kind: 'hash', contractHash, facts } as const;
    assert.deepEqual(compareWithBaseline(baseline, snapshotOf(server)), { comparable: true, changes: [] });
    const other = compareWithBaseline(baseline, snapshotOf({ ...server, tools: [] }));
    assert.equal(other.comparable, false);
    assert.deepEqual(summary(other.changes), ['unproven']);
  });
});

describe('a hostile server', () => {
  const compare = (before: JsonObject, after: JsonObject) =>
    compareTools({ inputSchema: before }, { inputSchema: after });

  test('that nests without end is incomplete beyond the depth that is compared', () => {
    const nested = (leaf: JsonObject): JsonObject => {
      let inner = leaf;
      for (let depth = 0; depth < 200; depth++) inner = { type: 'object', properties: { a: inner } };
      return inner;
    };
    const changes = compare(nested({ type: 'string' }), nested({ type: 'integer' }));
    assert.equal(changes[0]?.verdict, 'incomplete');
  });

  test('whose schemas multiply by reference is compared, and told at a few of its places', () => {
    const doubling = (leaf: string): JsonObject => {
      const ref = (level: number) => ({ $ref: `#/$defs/d${level}` });
      const levels = Array.from({ length: 60 }, (_, level): [string, JsonObject] => [
        `d${level}`,
        {
          type: 'object',
          properties: { a: ref(level + 1), b: ref(level + 1), not: { not: ref(level + 1) } },
        },
      ]);
      const $defs = Object.fromEntries([...levels, ['d60', { type: leaf }]]);
      return { type: 'object', properties: { p: ref(0) }, $defs };
    };
    const changes = compare(doubling('string'), doubling('integer'));
    assert.ok(changes.length <= maxChanges + 1);
    assert.equal(changes[0]?.verdict, 'breaking');
    assert.ok(changes.every(({ verdict }) => verdict !== 'incomplete'));
    assert.deepEqual(
      compare(doubling('string'), { ...doubling('string'), title: 'New' }).map(({ verdict }) => verdict),
      ['notice'],
    );
  });

  test('whose circles of references never fall into step is given up on', () => {
    const circle = (length: number): JsonObject => ({
      type: 'object',
      properties: { p: { $ref: '#/$defs/d0' } },
      $defs: Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `d${index}`,
          { type: 'object', properties: { next: { $ref: `#/$defs/d${(index + 1) % length}` } } },
        ]),
      ),
    });
    assert.ok(compare(circle(991), circle(997)).length <= 1);
  });

  test('that names properties like the parts of a prototype is compared like any other', () => {
    const named = (type: string): JsonObject =>
      JSON.parse(
        `{"type":"object","properties":{"__proto__":{"type":"${type}"},"constructor":{"type":"${type}"}},"required":["__proto__"]}`,
      );
    assert.deepEqual(summary(compare(named('string'), named('integer'))), [
      'breaking input/properties/__proto__/type',
      'breaking input/properties/constructor/type',
      'warning version',
    ]);
    assert.deepEqual(
      summary(compare({ type: 'object', required: [] }, { ...named('string'), required: [] })),
      ['warning input/properties/__proto__', 'warning input/properties/constructor'],
    );
  });

  test('with huge lists of values and alternatives is compared to an end', () => {
    const values = (from: number) => Array.from({ length: 50_000 }, (_, index) => `v${from + index}`);
    const one = { type: 'object', properties: { p: { enum: values(0) } } };
    const other = { type: 'object', properties: { p: { enum: values(1) } } };
    assert.deepEqual(summary(compare(one, other)), [
      'breaking input/properties/p/enum',
      'warning version',
      'compatible input/properties/p/enum',
    ]);
    const alternatives = (from: number) => ({
      type: 'object',
      properties: {
        p: {
          anyOf: values(from)
            .slice(0, 5000)
            .map((value) => ({ const: [value] })),
        },
      },
    });
    assert.ok(compare(alternatives(0), alternatives(9000)).length > 0);
  });

  test('cannot hide a breaking change behind thousands of mild ones', () => {
    const many = (description: string, last: string) => ({
      tools: [
        ...Array.from({ length: maxChanges * 3 }, (_, index) => tool(`t${index}`, { description })),
        tool(last),
      ],
    });
    const changes = compareServers(many('A', 'x'), many('B', 'y'));
    assert.equal(changes.length, maxChanges + 1);
    assert.deepEqual(summary(changes.slice(0, 2)), ['breaking', 'unproven']);
  });

  test('has its names cut and made printable in sentences', () => {
    const name = `p\u001b[2J\u202e\`::error::${'x'.repeat(5000)}`;
    const [change] = compare(
      { type: 'object', properties: { [name]: { type: 'string' } } },
      { type: 'object' },
    );
    assert.ok(change && change.message.length < 300 && (change.path?.length ?? 0) <= 400);
    assert.doesNotMatch(change.message, /\p{Cc}|\p{Cf}|::/u);
  });
});
