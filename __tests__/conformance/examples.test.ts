import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { main } from '../../conformance/examples/main.ts';

const api =
  '/subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.ApiCenter/services/{c}/workspaces/default/apis/{a}';
const parameters = { s: 's', g: 'g', c: 'center', a: 'weather', 'api-version': '2024-03-01' };

/** A specification with one GET of an api; `declared` is what it says about the answer's 200. */
const management = (declared: object, responses = {}) => ({
  info: { title: 'Own', version: '1' },
  definitions: { Name: { type: 'string', enum: ['weather'] } },
  paths: {
    [api]: {
      get: {
        operationId: 'Apis_Get',
        parameters: [],
        responses: { 200: declared },
        'x-ms-examples': { One: { parameters, responses } },
      },
    },
  },
});
const named = (schema: object) => ({ schema: { type: 'object', properties: { name: schema } } });

async function run(context: TestContext, specification: object): Promise<{ code: number; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'spec.json');
  await writeFile(file, JSON.stringify(specification));
  const lines: string[] = [];
  const code = await main(['--spec', file], (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

test('an example holds when its answer fits what is declared', async (t) => {
  const { code, text } = await run(
    t,
    management({ ...named({ $ref: '#/definitions/Name' }), headers: { ETag: {} } }),
  );
  assert.equal(code, 0);
  assert.match(text, /Own 1: 1 examples: 1 hold, 0 fail, 0 not applicable/);
});

for (const [what, declared] of [
  ['a body', named({ type: 'number' })],
  ['a header', { ...named({ type: 'string' }), headers: { 'Retry-After': {} } }],
] as const) {
  test(`an example fails by ${what} that is not as declared`, async (t) => {
    const { code, text } = await run(t, management(declared));
    assert.equal(code, 1);
    assert.match(text, /^fails +GET Apis_Get \(One\): /m);
  });
}

test('an example that breaks its own specification is held against nobody', async (t) => {
  const own = { 200: { body: { name: 'weather' } } };
  const { code, text } = await run(t, management(named({ type: 'number' }), own));
  assert.equal(code, 0);
  assert.match(text, /^not applicable +GET Apis_Get \(One\): it breaks its own specification/m);
});

test('examples of the data plane go to a data host, an export’s operation is the one just begun', async (t) => {
  const definition = '/workspaces/{w}/apis/{a}/versions/{v}/definitions/{d}';
  const names = { w: 'other', a: 'weather', v: '1-0-0', d: 'openapi', o: '1', 'api-version': '1' };
  const operation = (status: number, schema: object, headers = {}) => ({
    operationId: 'X',
    responses: { [status]: { schema, headers } },
    'x-ms-examples': { One: { parameters: names, responses: {} } },
  });
  const enumOf = (status: string) => ({ type: 'object', properties: { status: { enum: [status] } } });
  const oneElement = { type: 'object', properties: { value: { type: 'array', minItems: 1 } } };
  const { code, text } = await run(t, {
    info: { title: 'Own', version: '1' },
    'x-ms-parameterized-host': {},
    paths: {
      '/apis': { get: operation(200, oneElement) },
      '/workspaces/{w}/apis/{a}/deployments': { get: operation(200, oneElement) },
      [`${definition}:exportSpecification`]: {
        post: operation(202, enumOf('Running'), { 'Operation-Location': {} }),
      },
      [`${definition}/operations/{o}`]: { get: operation(200, enumOf('Succeeded')) },
    },
  });
  assert.equal(code, 0, text);
  assert.match(text, /4 examples: 4 hold/);
});

test('without a specification, or with another argument, the usage is shown', async () => {
  for (const args of [[], ['--spek', 'x']]) {
    const lines: string[] = [];
    assert.equal(await main(args, (line) => lines.push(line)), 2);
    assert.match(lines.join('\n'), /^Usage: npm run conformance:examples/);
  }
});
