import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { issueKeeper } from '../../../src/app/living-issue.ts';
import type { KeptAudit } from '../../../src/core/commands/audit-keeper.ts';
import { createServiceClient } from '../../../src/core/http/service-client.ts';
import { gitHubIssues } from '../../../src/repositories/github-issues.ts';
import { bot, startGitHubApi } from '../../support/github-api.ts';
import { testPorts } from '../../support/run.ts';
import { textOf } from '../../support/text-of.ts';

async function start(t: TestContext) {
  const api = await startGitHubApi(t);
  const keeper = (subject = 'center', token: string | undefined = 'token-of-the-job') =>
    issueKeeper(
      gitHubIssues({
        send: createServiceClient(testPorts()),
        token,
        repository: 'contoso/platform',
        apiUrl: api.url,
      }),
      subject,
    );
  return { api, keeper };
}

const finding: KeptAudit['audit']['findings'][number] = {
  rule: 'dead',
  severity: 'error',
  apiId: 'weather',
  message: 'It fails.',
  evidence: 'POST https://weather.example/mcp',
  fix: 'Repair the server.',
  since: '2030-01-01',
  audits: 3,
  fingerprint: '0123456789abcdef',
};

function kept(findings: readonly (typeof finding)[], remembered = findings.length): KeptAudit {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    audit: {
      subject: 'center',
      at: '2030-01-03T03:00:00.000Z',
      scope: { entries: 1, endpoints: 1, healthy: 0 },
      counts,
      ignored: 0,
      findings,
      unknown: [],
    },
    memory: {
      findings: new Map(
        Array.from({ length: remembered }, (_, index) => [
          index.toString(16).padStart(16, '0'),
          { since: '2030-01-01', audits: 3 },
        ]),
      ),
    },
  };
}

describe('the issue of an audit', () => {
  test('is created with the first finding, updated in place, closed when there is nothing to do, and opened again', async (t) => {
    const { api, keeper } = await start(t);
    assert.deepEqual(await keeper().save(kept([finding])), []);
    assert.deepEqual(
      await keeper().save(kept([finding, { ...finding, rule: 'drifted', severity: 'warning' }])),
      [],
    );
    assert.equal(api.issues.length, 1);
    const [issue] = api.issues;
    assert.match(issue?.body ?? '', /Errors[\s\S]*dead[\s\S]*Warnings[\s\S]*drifted/);
    assert.equal(issue?.state, 'open');
    await keeper().save(kept([]));
    assert.deepEqual([api.issues.length, issue?.state], [1, 'closed']);
    await keeper().save(kept([finding]));
    assert.deepEqual([api.issues.length, issue?.state], [1, 'open']);
  });

  test('gives the next audit what the last one knew', async (t) => {
    const { keeper } = await start(t);
    assert.equal(await keeper().load(), undefined);
    const { audit, memory } = kept([finding], 1000);
    await keeper().save({ audit, memory });
    assert.deepEqual(await keeper().load(), memory);
  });

  test('is none where there is nothing to say, and closed at once where there is only something to remember', async (t) => {
    const { api, keeper } = await start(t);
    await keeper().save(kept([]));
    assert.equal(api.issues.length, 0);
    const { audit, memory } = kept([{ ...finding, rule: 'unhealthy', severity: 'note' }]);
    await keeper().save({ audit, memory });
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ['closed'],
    );
    assert.deepEqual(await keeper().load(), memory);
  });

  test('is one for each API center', async (t) => {
    const { api, keeper } = await start(t);
    await keeper('one').save(kept([finding]));
    await keeper('two').save(kept([finding]));
    assert.equal(api.issues.length, 2);
  });

  test('that someone else wrote with the same marker is left alone', async (t) => {
    const { api, keeper } = await start(t);
    await keeper().save(kept([finding]));
    const [ours] = api.issues;
    assert.ok(ours);
    api.issues.push({ ...ours, number: 99, user: { login: 'mallory' }, body: `${ours.body} forged` });
    await keeper().save(kept([]));
    assert.deepEqual(
      api.issues.map(({ number, state }) => `${number} ${state}`),
      ['1 closed', '99 open'],
    );
    assert.equal(api.author, bot);
  });

  test('is one warning where the permission is missing, with what to do', async (t) => {
    const { api, keeper } = await start(t);
    api.refuse = () => ({ status: 403, message: 'Resource not accessible by integration' });
    const own = keeper();
    assert.equal(await own.load(), undefined);
    const warnings = await own.save(kept([finding]));
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['issue-not-written'],
    );
    assert.match(textOf(warnings[0]?.message ?? ''), /let the token write issues/);
  });

  test('keeps counts that could not be read', async (t) => {
    const { api, keeper } = await start(t);
    const before = kept([finding], 5);
    await keeper().save(before);
    const own = keeper();
    api.refuse = () => ({ status: 403, message: 'no' });
    await own.load();
    api.refuse = undefined;
    await own.save(kept([finding], 1));
    assert.deepEqual(await keeper().load(), before.memory);
  });

  test('holds no text of a server as markup, and no more than GitHub takes', async (t) => {
    const { api, keeper } = await start(t);
    const hostile = {
      ...finding,
      apiId: '<img src=x>',
      message: '@contoso/all | [x](https://attacker.example) <!-- --> -->',
    };
    await keeper().save(
      kept(
        Array.from({ length: 1000 }, () => hostile),
        1000,
      ),
    );
    const body = api.issues[0]?.body ?? '';
    assert.ok(body.length < 65_536);
    assert.doesNotMatch(body, /<img|@contoso|\]\(https/);
  });
});
