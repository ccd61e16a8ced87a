import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { createColors } from 'picocolors';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { sectionOfFleet } from '../../src/core/report/comment-sections.ts';
import { type FleetReport, overallReport } from '../../src/core/report/fleet-report.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { outputValues } from '../../src/core/report/outputs.ts';
import { renderEntries } from '../../src/hosts/terminal/render.ts';
import { type FleetRepository, startRepository } from '../support/fleet-repository.ts';

const pullRequest = { kind: 'pull-request', number: 7, closed: false } as const;

const sixServers = ['one', 'two', 'three', 'four', 'five', 'six'];
const servers = (ids: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(ids.map((id) => [id, more[id] ?? '']));

/** `<entry>/<environment>` of what the results say that merging deletes. */
const toBeDeleted = ({ results }: FleetReport) =>
  results
    .filter(({ status }) => status === 'planned')
    .flatMap((result) => {
      const steps = result.plan.filter(({ action }) => action === 'delete');
      const whole = steps.filter(({ kind }) => kind === 'api').map(({ id }) => `${id}/*`);
      return steps.length > 0 && whole.length === 0 ? [idOf(result)] : whole;
    })
    .toSorted();
const deleted = ({ results }: FleetReport) =>
  results
    .filter(({ status }) => status === 'deleted')
    .map(idOf)
    .toSorted();
const idOf = ({ unit }: FleetReport['results'][number]) => `${unit?.apiId}/${unit?.environmentId ?? '*'}`;
const saidOf = ({ results }: FleetReport, apiId: string) =>
  results
    .filter(({ unit }) => unit?.apiId === apiId)
    .flatMap(({ warnings }) => warnings.map(({ message }) => message))
    .join(' ');

interface Removal {
  readonly what: string;
  readonly before: (repository: FleetRepository) => void;
  readonly after: (repository: FleetRepository) => void;
  /** Between the first sync and the pull request. */
  readonly outside?: (repository: FleetRepository) => Promise<void>;
  readonly raw?: RawInputs;
  /** What merging deletes. */
  readonly goes: readonly string[];
  /** What is said of the entry `old`, or of this one. */
  readonly said: RegExp;
  readonly of?: string;
}

const bothEnvironments = ({ server, write }: FleetRepository, environments: readonly string[], top = '') =>
  write(
    [
      'version: 1',
      'name: platform',
      `${top}servers:`,
      '  - apiId: old',
      '    environments:',
      ...environments.map((id) => `      ${id}: { serverUrl: "${server.at(`old-${id}`)}", probeTimeout: 0 }`),
      '',
    ].join('\n'),
  );

const removals: readonly Removal[] = [
  {
    what: 'a server is removed',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ declare }) => declare(servers(['weather'])),
    goes: ['old/*'],
    said: /merging deletes it/,
  },
  {
    what: 'a protected server is removed',
    before: ({ declare }) => declare(servers(['weather', 'old'], { old: ', protected: true' })),
    after: ({ declare }) => declare(servers(['weather'])),
    goes: [],
    said: /kept: its mark protects it/,
  },
  {
    what: 'an environment is removed that another server uses',
    before: (repository) =>
      bothEnvironments(repository, ['dev', 'production'], 'environments: { dev: {} }\n'),
    after: (repository) => bothEnvironments(repository, ['production'], 'environments: { dev: {} }\n'),
    goes: ['old/dev'],
    said: /merging deletes it/,
  },
  {
    what: 'an environment is removed that nothing else uses',
    before: (repository) => bothEnvironments(repository, ['dev', 'production']),
    after: (repository) => bothEnvironments(repository, ['production']),
    goes: [],
    said: /Its deployment in dev is kept/,
  },
  {
    what: 'an environment is removed whose entry is down elsewhere',
    before: (repository) =>
      bothEnvironments(repository, ['dev', 'production'], 'environments: { dev: {} }\n'),
    after(repository) {
      bothEnvironments(repository, ['production'], 'environments: { dev: {} }\n');
      repository.server.down.add('old-production');
    },
    goes: [],
    said: /kept until its other units are registered/,
  },
  {
    what: 'more servers are removed than one run may delete',
    before: ({ declare }) => declare(servers(['weather', 'old', ...sixServers])),
    after: ({ declare }) => declare(servers(['weather'])),
    goes: [],
    said: /this run may not remove it/,
  },
  {
    what: 'the entry belongs to another source',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ declare }) => declare(servers(['weather'])),
    async outside({ center }) {
      const api = (await center.get('apis/old')) ?? {};
      const text = JSON.stringify(api).replaceAll('contoso/platform', 'contoso/other');
      await center.put('apis/old', JSON.parse(text));
    },
    goes: [],
    said: /the mark of its entry names another source/,
  },
  {
    what: 'the server is handed over',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ declare }) => declare(servers(['weather']), 'removed: [{ apiId: old, keep: true }]\n'),
    goes: [],
    said: /^The manifest hands it over: its mark is removed, and the entry stays\.$/,
  },
  {
    what: 'the server is renamed',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ server, write, declare }) => {
      declare(servers(['weather']));
      write(
        [
          'version: 1',
          'name: platform',
          'servers:',
          `  - { apiId: weather, serverUrl: "${server.at('weather')}", probeTimeout: 0 }`,
          `  - { apiId: newer, previousApiIds: [old], serverUrl: "${server.at('old')}", probeTimeout: 0 }`,
          '',
        ].join('\n'),
      );
    },
    goes: ['old/*'],
    of: 'newer',
    said: /^It takes the place of old, which is removed once it is registered\.$/,
  },
  {
    what: 'the server is renamed and its new entry cannot be registered',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ server, declare }) => {
      declare(servers(['weather', 'newer'], { newer: ', previousApiIds: [old]' }));
      server.down.add('newer');
    },
    goes: [],
    said: /kept until newer \(production\), which takes its place, is registered/,
  },
  {
    what: 'one of two servers with the same URL is removed, and the other is down',
    before: ({ server, write }) => write(twice(server.at('same'), ['weather', 'old'])),
    after({ server, write }) {
      write(twice(server.at('same'), ['weather']));
      server.down.add('same');
    },
    goes: [],
    said: /kept until weather \(production\), which takes its place, is registered/,
  },
  {
    what: 'every server is removed',
    before: ({ declare }) => declare(servers(['old'])),
    after: ({ write }) => write('version: 1\nname: platform\nservers: []\n'),
    goes: [],
    said: /this run may not remove it/,
  },
  {
    what: 'the run does not prune',
    before: ({ declare }) => declare(servers(['weather', 'old'])),
    after: ({ declare }) => declare(servers(['weather'])),
    raw: { prune: 'false' },
    goes: [],
    said: /It stays, because the run does not ask for prune/,
  },
];

function twice(url: string, ids: readonly string[]): string {
  const items = ids.map((id) => `  - { apiId: ${id}, serverUrl: "${url}", probeTimeout: 0 }\n`);
  return `version: 1\nname: platform\nservers:\n${items.join('')}`;
}

async function changed(
  t: TestContext,
  { before, after, outside }: Pick<Removal, 'before' | 'after' | 'outside'>,
): Promise<FleetRepository> {
  const repository = await startRepository(t);
  before(repository);
  repository.commit();
  const first = await repository.run('sync');
  assert.equal(first.exitCode, 0, JSON.stringify(first.error));
  await outside?.(repository);
  after(repository);
  repository.center.emulator.clearRequests();
  return repository;
}

describe('the plan on a pull request says what the run after the merge does', () => {
  for (const { what, raw = {}, goes, said, of = 'old', ...steps } of removals) {
    test(`where ${what}`, async (t) => {
      const repository = await changed(t, steps);
      const inputs = { prune: 'true', ...raw };
      const plan = await repository.run('plan', { ...inputs, 'changed-since': 'HEAD' }, pullRequest);
      assert.deepEqual(repository.center.writes(), []);
      assert.deepEqual(toBeDeleted(plan), goes, JSON.stringify(plan.results));
      assert.match(saidOf(plan, of), said);
      const merged = await repository.run('sync', inputs);
      assert.deepEqual(deleted(merged), goes, JSON.stringify(merged.error));
      // A plan of what changes does not count what stays as it is, so only 0 and the others compare.
      assert.equal(plan.exitCode === 0, merged.exitCode === 0, JSON.stringify([plan.error, merged.error]));
    });
  }

  test('and of a hand-over that the mark alone goes', async (t) => {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather', 'old'])),
      after: ({ declare }) => declare(servers(['weather']), 'removed: [{ apiId: old, keep: true }]\n'),
    });
    const plan = await repository.run('plan', { prune: 'true', 'changed-since': 'HEAD' }, pullRequest);
    assert.match(renderMarkdown(plan), /in all 0 to create, 1 to update, 0 to delete/);
    assert.equal(plan.results.length, 1);
  });

  test('and counts in one line what goes for another reason', async (t) => {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather', 'old', 'older'])),
      after(self) {
        self.declare(servers(['weather', 'old']));
        self.commit();
        self.declare(servers(['weather']));
      },
    });
    const plan = await repository.run('plan', { prune: 'true', 'changed-since': 'HEAD' }, pullRequest);
    assert.deepEqual(toBeDeleted(plan), ['old/*']);
    const lines = plan.warnings.filter(({ code }) => code === 'no-longer-declared');
    assert.deepEqual(
      lines.map(({ message }) => message),
      ['Merging also removes or hands over what was not declared before: older.'],
    );
  });
});

describe('a manifest that includes files', () => {
  test('is planned with a list of them in the terminal, in the summary and in the report', async (t) => {
    const { server, write, folder, run } = await startRepository(t);
    mkdirSync(join(folder, 'teams'));
    const item = `servers: [{ apiId: sky, serverUrl: "${server.at('sky')}", probeTimeout: 0 }]`;
    writeFileSync(join(folder, 'teams', 'sky.yaml'), `version: 1\n${item}\n`);
    write('version: 1\nservers: []\ninclude: [teams/*.yaml]\n');
    const plan = await run('plan');
    const names = (plan.files ?? []).map((path) => path.replaceAll('\\', '/').replace(`${folder}/`, ''));
    assert.deepEqual(names, ['mcp-register.yaml', 'teams/sky.yaml']);
    assert.match(
      renderEntries(createColors(false), plan),
      /Files .*mcp-register\.yaml\n .*teams\/sky\.yaml\n/,
    );
    assert.match(renderMarkdown(plan), /2 files: `[^`]*mcp-register\.yaml`, `[^`]*teams\/sky\.yaml`/);
  });
});

describe('a change of the manifest as a whole', () => {
  const three = servers(['weather', 'orders', 'stock']);
  const named =
    (name: string, more = '') =>
    ({ server, write }: FleetRepository) => {
      const items = Object.keys(three).map(
        (id) => `  - { apiId: ${id}, serverUrl: "${server.at(id)}", probeTimeout: 0 }\n`,
      );
      write(`version: 1\nname: ${name}\n${more}servers:\n${items.join('')}`);
    };

  for (const event of [{ kind: 'ordinary' }, pullRequest] as const) {
    test(`of its name shows every entry whose mark changes (${event.kind})`, async (t) => {
      const before = ({ declare }: FleetRepository) => declare(three);
      const after = named('platform-emea', 'previousNames: [platform]\n');
      const repository = await changed(t, { before, after });
      const plan = await repository.run('plan', { 'changed-since': 'HEAD' }, event);
      assert.deepEqual(plan.counts, { planned: 3 });
      for (const { plan: steps } of plan.results)
        assert.match(JSON.stringify(steps), /manifest=platform-emea/);
    });

    test(`of its name alone shows that every entry is refused (${event.kind})`, async (t) => {
      const before = ({ declare }: FleetRepository) => declare(three);
      const repository = await changed(t, { before, after: named('platform-emea') });
      const plan = await repository.run('plan', { 'changed-since': 'HEAD' }, event);
      assert.deepEqual(plan.counts, { refused: 3 });
      assert.equal(plan.exitCode, 2);
    });
  }

  test('which hands an entry over is carried out by a run on what changed', async (t) => {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather', 'old', 'older'])),
      after(self) {
        self.declare(servers(['weather', 'old']), 'removed: [{ apiId: older, keep: true }]\n');
        self.commit();
        const removed = ['old', 'older'].map((apiId) => `{ apiId: ${apiId}, keep: true }`);
        self.declare(servers(['weather']), `removed: [${removed.join(', ')}]\n`);
      },
    });
    const report = await repository.run('sync', { 'changed-since': 'HEAD' });
    assert.deepEqual(report.results.map(idOf), ['old/*']);
    assert.deepEqual(repository.center.writes(), ['PUT apis/old']);
  });
});

describe('a pull request whose servers are staged', () => {
  async function staged(t: TestContext) {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather', 'orders'])),
      after: ({ declare }) =>
        declare(servers(['weather', 'tides', 'storms'], { weather: ', summary: Another' })),
    });
    const raw = { 'changed-since': 'HEAD', staging: 'same-center' };
    return { repository, raw, report: await repository.run('sync', raw, pullRequest) };
  }

  test('is reported with what was written, and with the ids of its entries', async (t) => {
    const { repository, report } = await staged(t);
    assert.ok(await repository.center.get('apis/tides-pr-7'));
    assert.equal(report.status, 'registered');
    const writes = repository.center.writes();
    assert.ok(writes.length > 0);
    // The import of a document is a write, and a request that waits for it is none.
    assert.equal(report.requests.writes, writes.length, writes.join('\n'));
    const comment = sectionOfFleet(report)?.markdown ?? '';
    for (const text of [renderMarkdown(report), comment]) {
      assert.match(text, /2 entries were staged; nothing else was written/);
      assert.doesNotMatch(text, /planned; nothing was written/);
      assert.match(
        text,
        /\| tides\\-pr\\-7 \| staging \| registered \|[^\n]*staged for tides \\\(production\\\)/,
      );
      assert.match(text, /\| storms\\-pr\\-7 \| staging \|/);
    }
    const outputs = outputValues(overallReport(report), 'report.json');
    assert.deepEqual([outputs.status, outputs.changed], ['registered', 'true']);
    assert.equal(outputs['api-id'], 'tides-pr-7, storms-pr-7');
  });

  test('and staged again without a change is said to write nothing', async (t) => {
    const { repository, raw } = await staged(t);
    repository.center.emulator.clearRequests();
    const again = await repository.run('sync', raw, pullRequest);
    assert.deepEqual(repository.center.writes(), []);
    assert.deepEqual([again.status, again.requests.writes], ['planned', 0]);
    assert.match(renderMarkdown(again), /tides\\-pr\\-7/);
  });

  test('under a new id still says that merging removes the old entry', async (t) => {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather', 'old'])),
      after: ({ declare }) => declare(servers(['weather', 'newer'], { newer: ', previousApiIds: [old]' })),
    });
    const raw = { 'changed-since': 'HEAD', staging: 'same-center', prune: 'true' };
    const report = await repository.run('sync', raw, pullRequest);
    assert.match(
      renderMarkdown(report),
      /newer\\-pr\\-7 [^\n]*staged for newer[^\n]*takes the place of old, which is removed/,
    );
  });

  test('and cannot all be staged fails, and says what was', async (t) => {
    const repository = await changed(t, {
      before: ({ declare }) => declare(servers(['weather'])),
      after: ({ declare }) => declare(servers(['weather', 'tides', 'storms'])),
    });
    const refused = { path: '/apis/storms-pr-7$', method: 'PUT', status: 403, times: 99 };
    repository.center.emulator.setFaults([refused]);
    const raw = { 'changed-since': 'HEAD', staging: 'same-center' };
    const report = await repository.run('sync', raw, pullRequest);
    assert.deepEqual([report.status, report.exitCode], ['failed', 6], JSON.stringify(report.results));
    assert.match(renderMarkdown(report), /failed \(exit 6\); 1 entry was staged/);
  });
});
