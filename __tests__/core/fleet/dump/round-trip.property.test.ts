import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawInputs } from '../../../../src/core/inputs/read-values.ts';
import { startTestCenter, type TestCenter } from '../../../support/run.ts';
import { startSmallServer } from '../../../support/small-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { dumpOf, source, syncOf, toFolder, withoutComments } from './round-trip.ts';

const id = fc.constantFrom('blue', 'green', 'production', 'dev');
const run = fc.record(
  {
    'api-id': fc.constantFrom('weather', 'orders'),
    'environment-id': fc.constantFrom('production', 'dev', 'stage-1'),
    title: fc.constantFrom('Weather', 'Orders: all'),
    'version-title': fc.constantFrom('v1', 'v2', 'QA', 'Release 3'),
    'version-id': fc.constantFrom('first', 'second'),
    'deployment-id': id,
    ownDefinition: fc.constant(true),
    'lifecycle-stage': fc.constantFrom('preview', 'testing', 'production'),
    'publish-surface': fc.constantFrom('full', 'names'),
    'environment-kind': fc.constantFrom('testing', 'production'),
    'environment-title': fc.constantFrom('Stage one', 'Dev'),
    description: fc.constantFrom(`\${X}`, 'Some text'),
    'contact-name': fc.constantFrom('Sky', 'Land'),
    server: fc.nat({ max: 1 }),
  },
  { requiredKeys: ['api-id', 'environment-id', 'title', 'server'] },
);

/** Ids of everything in an API center. */
function idsIn({ emulator }: TestCenter): string[] {
  return [...emulator.contents()].map(([path]) => path).toSorted();
}

test('whatever was registered, its dump names what is there, and comes back from an empty API center', async (t) => {
  const servers = await Promise.all([
    startSmallServer(t, { tools: ['one', 'two'] }),
    startSmallServer(t, { tools: ['three'], description: 'Counts' }),
  ]);
  const property = fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 5 }), async (runs) => {
    const [first, second] = [await startTestCenter(t), await startTestCenter(t)];
    for (const { server, ownDefinition, ...given } of runs) {
      // Two environments that share a definition overwrite it in turns.
      const definition = ownDefinition ? { 'definition-id': `mine-${given['environment-id']}` } : {};
      // Some contradict those before: then nothing is written.
      await first.register({ ...given, ...definition, source, 'server-url': servers[server] } as RawInputs);
    }
    const dumped = await dumpOf(first);
    const folder = temporaryFolder(t);
    const before = idsIn(first);
    // Environments share the generated description, which their documents repeat: that settles in a few rounds.
    for (let round = 0; round < 3; round++) {
      for (const { status, error } of await syncOf(first, toFolder(dumped, folder))) {
        assert.notEqual(status, 'failed', JSON.stringify(error));
      }
    }
    assert.deepEqual(idsIn(first), before, 'nothing new');

    const settled = await dumpOf(first);
    const manifest = toFolder(settled, folder);
    first.emulator.clearRequests();
    await syncOf(first, manifest);
    assert.deepEqual(first.writes(), [], 'no write');

    // Next to a deployment that is left out, an id must be stated that comes out by itself elsewhere.
    if (settled.text.includes('# Not in this manifest')) return;
    for (const { status, error } of await syncOf(second, manifest)) {
      assert.notEqual(status, 'failed', JSON.stringify(error));
    }
    assert.equal(withoutComments((await dumpOf(second)).text), withoutComments(settled.text));
  });
  await fc.assert(property, { numRuns: Number(process.env.RUNS ?? 25), seed: 19 });
});
