import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import SwaggerParser from '@apidevtools/swagger-parser';
import { inlineSpecificationBytes } from '../../../src/core/apicenter/constants.ts';
import { buildDocument, type DocumentInput, withEndpoint } from '../../../src/core/definition/document.ts';
import { readDefinitionDocument } from '../../../src/core/definition/read-document.ts';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { compareWithBaseline, snapshotOf } from '../../../src/core/surface/baseline.ts';
import { factsOfServer } from '../../../src/core/surface/surface-facts.ts';
import { weatherServer } from '../../support/servers.ts';

const input: DocumentInput = {
  title: 'Weather',
  description: 'Forecasts and alerts.',
  version: '1.4.0',
  endpointUrl: 'https://weather.azurewebsites.net/mcp',
  contact: { name: 'Weather team', email: 'weather@contoso.example' },
  server: weatherServer,
  publish: 'full',
};

function read(text: string) {
  const document = JSON.parse(text);
  return { document, extension: document['x-mcp'] };
}

describe('the generated definition', () => {
  for (const publish of ['full', 'names', 'hash'] as const) {
    test(`is valid OpenAPI with publish-surface ${publish}`, async () => {
      await SwaggerParser.validate(JSON.parse(buildDocument({ ...input, publish }).text));
    });
  }

  test('is valid OpenAPI without a proven surface, and says that it has none', async () => {
    const { server: _, ...unproven } = input;
    const { text, contractHash } = buildDocument(unproven);
    await SwaggerParser.validate(JSON.parse(text));
    assert.deepEqual(read(text).extension, { surfaceProven: false });
    assert.equal(contractHash, undefined);
  });

  test('has the endpoint, exactly, as its only server, and no path', () => {
    const { document } = read(buildDocument(input).text);
    assert.deepEqual(document.servers, [{ url: 'https://weather.azurewebsites.net/mcp' }]);
    assert.deepEqual(document.paths, {});
    assert.equal(document.openapi, '3.0.3');
  });

  test('has the same bytes whatever the order in which the server lists things', () => {
    const shuffled: ServerDescription = {
      ...weatherServer,
      tools: weatherServer.tools.toReversed().map((tool) => ({
        ...tool,
        inputSchema: tool.inputSchema && Object.fromEntries(Object.entries(tool.inputSchema).toReversed()),
      })) as ServerDescription['tools'],
    };
    assert.equal(buildDocument({ ...input, server: shuffled }).text, buildDocument(input).text);
  });

  test('carries the surface as text, so that no OpenAPI tool resolves a reference in it', () => {
    const { text } = buildDocument(input);
    assert.equal(typeof read(text).extension.surface, 'string');
    const baseline = readDefinitionDocument(text)?.baseline;
    assert.ok(baseline?.kind === 'surface');
    assert.deepEqual(
      baseline.surface.tools.map(({ name }) => name),
      ['alerts', 'forecast'],
    );
  });

  test('says how its surface was taken, as a later comparison must know', () => {
    for (const publish of ['full', 'names', 'hash'] as const) {
      const server = { ...weatherServer, authenticated: true, partial: true };
      const baseline = readDefinitionDocument(buildDocument({ ...input, server, publish }).text)?.baseline;
      assert.ok(baseline?.kind === (publish === 'full' ? 'surface' : 'hash'));
      assert.deepEqual(baseline.facts, factsOfServer(server));
      assert.ok(baseline.facts.authenticated && baseline.facts.partial);
    }
  });

  for (const [what, change] of [
    ['lacks the facts of its surface', (extension) => ({ ...extension, authenticated: undefined })],
    ['holds a surface that is none', (extension) => ({ ...extension, surface: '{"tools":[{}]}' })],
    ['has no x-mcp at all', () => undefined],
  ] satisfies [string, (extension: object) => unknown][]) {
    test(`is no baseline when it ${what}, and its servers are read all the same`, () => {
      const { document, extension } = read(buildDocument(input).text);
      const text = JSON.stringify({ ...document, 'x-mcp': change(extension) });
      const { toolNames: _, ...rest } = readDefinitionDocument(text) ?? assert.fail();
      assert.deepEqual(rest, {
        serverUrls: [input.endpointUrl],
        baseline: { kind: 'unproven' },
      });
    });
  }

  test('shows names alone where that is asked for', () => {
    const { extension } = read(buildDocument({ ...input, publish: 'names' }).text);
    assert.deepEqual(extension.tools, [{ name: 'alerts' }, { name: 'forecast' }]);
    assert.equal(extension.surface, undefined);
  });

  test('has another contract hash when a schema changes, and the same when only a text does', () => {
    const [alerts, ...others] = weatherServer.tools.toReversed();
    const withText = {
      ...weatherServer,
      tools: [{ ...alerts, name: 'alerts', description: 'New' }, ...others],
    };
    const withSchema = {
      ...weatherServer,
      tools: [{ name: 'alerts', inputSchema: { type: 'object', required: ['area'] } }, ...others],
    };
    const { contractHash } = buildDocument(input);
    assert.equal(buildDocument({ ...input, server: withText }).contractHash, contractHash);
    assert.notEqual(buildDocument({ ...input, server: withSchema }).contractHash, contractHash);
  });
});

describe('a registered definition whose server moved', () => {
  const moved = 'https://weather.example/mcp';

  test('names the new URL and keeps every other byte', () => {
    const { text } = buildDocument(input);
    assert.equal(withEndpoint(text, moved), buildDocument({ ...input, endpointUrl: moved }).text);
    assert.equal(withEndpoint(text, input.endpointUrl), text);
  });

  for (const [what, text] of [
    ['no JSON', 'openapi: 3.0.3'],
    ['not one of ours', JSON.stringify({ openapi: '3.0.3', servers: [{ url: 'https://a.example' }] })],
    ['changed to have two servers', JSON.stringify({ 'x-mcp': {}, servers: [{ url: 'a' }, { url: 'b' }] })],
  ] as const) {
    test(`stays as it is when it is ${what}`, () => assert.equal(withEndpoint(text, moved), text));
  }
});

describe('a definition over the import limit of 3 MiB', () => {
  const tools = (count: number, description: string, schema: object) =>
    Array.from({ length: count }, (_, index) => ({
      name: `t${index}`,
      description,
      inputSchema: { ...schema },
    }));

  test('loses its descriptions first', async () => {
    const server = { ...weatherServer, tools: tools(400, 'x'.repeat(10_000), { type: 'object' }) };
    const document = buildDocument({ ...input, server });
    assert.equal(document.omitted, 'descriptions');
    assert.ok(Buffer.byteLength(document.text) <= inlineSpecificationBytes);
    assert.equal(read(document.text).extension.tools.length, 400);
    const baseline = readDefinitionDocument(document.text)?.baseline;
    assert.ok(baseline?.kind === 'surface', 'its schemas are a baseline still');
    assert.equal(baseline.facts.withoutTexts, true);
    assert.deepEqual(compareWithBaseline(baseline, snapshotOf(server)), { comparable: true, changes: [] });
  });

  test('then its surface, and keeps the hash', () => {
    const schema = { type: 'object', properties: { a: { enum: ['y'.repeat(10_000)] } } };
    const server = { ...weatherServer, tools: tools(400, 'x', schema) };
    const document = buildDocument({ ...input, server });
    assert.equal(document.omitted, 'surface');
    assert.ok(Buffer.byteLength(document.text) <= inlineSpecificationBytes);
    assert.match(read(document.text).extension.contractHash, /^sha256:[0-9a-f]{64}$/);
    assert.equal(readDefinitionDocument(document.text)?.baseline.kind, 'hash');
  });
});
