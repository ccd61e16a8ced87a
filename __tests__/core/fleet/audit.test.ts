import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';

import { auditProbe } from '../../../src/core/commands/audit-probe.ts';
import { plainWords, render } from '../../../src/core/message.ts';
import { optional } from '../../../src/core/optional.ts';
import { command as commandReference } from '../../../src/core/references.ts';

import { registryBaseUrl } from '../../../src/core/registry/registry.ts';
import { auditBlocks } from '../../../src/core/report/audit-markdown.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.ts';
import { putEntry } from '../../support/entries.ts';
import { type Declared, manifestOf, runSync, startFleetServer, unitOf } from '../../support/fleet.ts';
import { armClientOf, startTestCenter, testPorts, testTarget, workspacePath } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answer, legacyReply, type Reply, result } from '../probe/scripted-server.ts';
import { audit, completed, findingsOf, SkippingClock } from './audit-run.ts';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** Everything is written before the days of which these tests speak, whatever day it is. */
const beforeNewYear: EmulatorOptions = { wallTime: () => Date.parse('2029-12-31T03:00:00Z') };

/** An API center with five servers that a sync registered, all of them in order. */
async function startFleet(t: TestContext, options: EmulatorOptions = {}) {
  const replies: Record<string, Reply> = {};
  const servers = await startFleetServer(replies);
  t.after(() => servers[Symbol.asyncDispose]());
  const center = await startTestCenter(t, options);
  const declared: Declared[] = names.map((apiId) => ({ apiId, url: servers.at(apiId) }));
  const synced = await runSync(center, declared);
  assert.equal(synced.exitCode, 0, JSON.stringify(synced.results.map(({ error }) => error)));
  const units = await Promise.all(declared.map((one) => unitOf(center, one)));
  center.emulator.clearRequests();
  return {
    center,
    emulator: center.emulator,
    servers,
    replies,
    units,
    manifest: manifestOf(units, { skipped: [] }),
  };
}

test('a catalogue that is in order has no finding, over a manifest and without one, and nothing is written', async (t) => {
  const { center, emulator, manifest } = await startFleet(t);
  for (const given of [{}, { manifest }]) {
    const report = await completed(emulator, given);
    assert.deepEqual(report.audit.findings, []);
    assert.deepEqual(report.audit.unknown, []);
    assert.deepEqual([report.status, report.exitCode], ['healthy', 0]);
    assert.deepEqual(report.audit.scope, { entries: 5, endpoints: 5, healthy: 5 });
  }
  assert.deepEqual(center.writes(), []);
});

test('an entry that is not registered is one finding, in however many environments it is declared', async (t) => {
  const { center, emulator, units, servers } = await startFleet(t);
  const missing = await Promise.all(
    ['dev', 'production'].map((environmentId) =>
      unitOf(center, { apiId: 'omega', environmentId, url: servers.at(`omega-${environmentId}`) }),
    ),
  );
  const report = await completed(emulator, { manifest: manifestOf([...units, ...missing]) });
  assert.deepEqual(findingsOf(report), ['drifted omega']);
});

test('the shards of an audit look at each entry once, together at all of them', async (t) => {
  const { center, emulator, manifest } = await startFleet(t);
  await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
  const parts = await Promise.all(
    [1, 2, 3].map((index) => completed(emulator, { manifest, raw: { shard: `${index}/3` } })),
  );
  assert.equal(
    parts.reduce((sum, { audit: { scope } }) => sum + scope.entries, 0),
    names.length,
  );
  assert.deepEqual(
    parts.flatMap((part) => findingsOf(part)),
    ['empty-description alpha'],
  );
});

test('a run of audit has a transport that cannot write', async (t) => {
  const { emulator } = await startFleet(t);
  const paths: string[] = [];
  await completed(emulator);
  for (const { method, path } of emulator.requests()) {
    if (method !== 'GET') paths.push(`${method} ${path.split('/').at(-1)}`);
  }
  assert.deepEqual(new Set(paths), new Set(['POST exportSpecification']));
  await assert.rejects(
    armClientOf(emulator, 'read').send({ method: 'PUT', path: `${workspacePath}/apis/alpha`, body: {} }),
    /read-only/,
  );
});

describe('a server that fails', () => {
  test('is a note, then an error after three audits in a row, with the day since when', async (t) => {
    const { emulator, servers } = await startFleet(t, beforeNewYear);
    const file = join(temporaryFolder(t), 'state.json');
    servers.down.add('beta');
    const day = Date.parse('2030-01-01T03:00:00Z');
    const seen: string[] = [];
    for (const index of [0, 1, 2]) {
      const { audit: found } = await completed(emulator, {
        raw: { 'state-file': file },
        at: day + index * 86_400_000,
      });
      seen.push(
        ...found.findings.map(
          ({ rule, severity, since, audits }) => `${rule} ${severity} ${since} ${audits}`,
        ),
      );
    }
    assert.deepEqual(seen, [
      'unhealthy note 2030-01-01 1',
      'unhealthy note 2030-01-01 2',
      'dead error 2030-01-01 3',
    ]);

    const later = async (index: number) =>
      findingsOf(await completed(emulator, { raw: { 'state-file': file }, at: day + index * 86_400_000 }));
    servers.down.delete('beta');
    assert.deepEqual(await later(3), []);
    servers.down.add('beta');
    assert.deepEqual(await later(4), ['unhealthy beta']);
  });

  test('and that starts within the time of a cold start is none', async (t) => {
    const clock = new SkippingClock();
    const { emulator, replies } = await startFleet(t);
    // The first look has 10 seconds, the second one a minute: the app starts in the second one.
    const startsAt = clock.now() + 40_000;
    let refused = 0;
    replies.gamma = (received, response) => {
      if (clock.now() >= startsAt) return legacyReply()(received, response);
      refused++;
      return answer(response, 503, 'starting', 'text/plain');
    };
    assert.deepEqual(findingsOf(await completed(emulator, { ports: { clock } })), []);
    assert.ok(refused > 0);
  });

  test('and cannot be reached is waited for as long as the run says, both looks together, and told once', async () => {
    const url = 'http://127.0.0.1:9/gone/mcp';
    const waits = async (unreachableMs: number | undefined) => {
      const clock = new SkippingClock();
      let slept = 0;
      const sleep = clock.sleep.bind(clock);
      clock.sleep = (ms, signal) => {
        slept += ms;
        return sleep(ms, signal);
      };
      const told: string[] = [];
      const progress = { ...testPorts().progress, waiting: (server: string) => void told.push(server) };
      const probe = auditProbe(undefined, optional('unreachableMs', unreachableMs), {
        ...testPorts(),
        clock,
        progress,
      });
      const looks = [await probe(url, 10_000), await probe(url, 60_000)];
      assert.deepEqual(
        looks.map(({ status }) => status),
        ['unreachable', 'unreachable'],
      );
      assert.deepEqual(told, [url]);
      return slept;
    };
    assert.ok((await waits(10_000)) <= 10_000);
    assert.ok((await waits(undefined)) > 30_000);
  });

  test('because it asks for a credential is only not verified', async (t) => {
    const { emulator } = await startFleet(t);
    const guarded = await startFleetServer({
      vault: (_, response) => answer(response, 401, 'no', 'text/plain'),
    });
    t.after(() => guarded[Symbol.asyncDispose]());
    await runSync({ emulator }, [{ apiId: 'vault', url: guarded.at('vault'), raw: { probe: 'off' } }]);
    const report = await completed(emulator);
    assert.deepEqual(findingsOf(report), ['not-verified vault']);
    assert.equal(report.audit.counts.error + report.audit.counts.warning, 0);
  });
});

describe('what an audit finds', () => {
  test('a server whose tools differ from the registered ones', async (t) => {
    const { emulator } = await startFleet(t);
    const tools = { tools: [{ name: 'other', inputSchema: { type: 'object' } }] };
    const changed = await startFleetServer({
      zeta: legacyReply({ 'tools/list': (received, response) => result(received, response, tools) }),
    });
    t.after(() => changed[Symbol.asyncDispose]());
    const first = await startFleetServer();
    t.after(() => first[Symbol.asyncDispose]());
    await runSync({ emulator }, [{ apiId: 'zeta', url: first.at('zeta') }]);
    // The registered document stays, and the deployment leads to a server with other tools.
    const path = 'apis/zeta/deployments/production';
    const stored = await getProperties(emulator.url, path);
    await put(emulator.url, path, { ...stored, server: { runtimeUri: [changed.at('zeta')] } });
    assert.deepEqual(findingsOf(await completed(emulator)), [
      'definition-without-endpoint zeta',
      'surface-changed zeta',
    ]);
  });

  test('an entry that someone changed, field by field, at the line of the manifest', async (t) => {
    const { center, emulator, manifest } = await startFleet(t);
    const properties = await center.get('apis/alpha/versions/v1-0');
    await center.put('apis/alpha/versions/v1-0', { ...properties, title: 'v1', lifecycleStage: 'retired' });
    const units = manifest.units.map((unit) => ({
      ...unit,
      owner: 'team-sky',
      request: { ...unit.request, lifecycleStage: 'production' as const },
    }));
    const { audit: found } = await completed(emulator, { manifest: { ...manifest, units } });
    const [finding] = found.findings;
    assert.equal(found.findings.length, 1);
    assert.match(finding?.message ?? '', /version\.lifecycleStage is "retired", declared is "production"/);
    assert.deepEqual([finding?.rule, finding?.owner, finding?.place?.line], ['drifted', 'team-sky', 1]);
    assert.match(finding?.fix ?? '', /mcp-register sync --manifest mcp-register\.yaml --only alpha/);
  });

  test('an entry that the manifest does not declare any more, and one that it declares and that is not there', async (t) => {
    const { emulator, manifest, units } = await startFleet(t);
    const [first, ...rest] = units;
    assert.ok(first);
    const missing = { ...first, apiId: 'missing', request: { ...first.request, apiId: 'missing' } };
    const declared = [...rest, missing];
    const report = await completed(emulator, { manifest: { ...manifest, units: declared, declared } });
    assert.deepEqual(findingsOf(report), ['drifted missing', 'undeclared alpha']);
  });

  test('a title of an entry with two environments is reported once', async (t) => {
    const { center, emulator, manifest, units } = await startFleet(t);
    const [alpha] = units;
    assert.ok(alpha);
    const staging = await unitOf(center, {
      apiId: 'alpha',
      environmentId: 'staging',
      url: alpha.request.serverUrl,
    });
    const both = [alpha, staging].map((unit) => ({
      ...unit,
      request: { ...unit.request, title: 'Renamed' },
    }));
    const report = await completed(emulator, {
      manifest: { ...manifest, units: both, declared: [...both, ...units] },
    });
    const messages = report.audit.findings.flatMap(({ rule, message }) =>
      rule === 'drifted' ? [message] : [],
    );
    assert.equal(messages.filter((message) => message.includes('api.title')).length, 1, messages.join('\n'));
    assert.ok(
      messages.some((message) => /environment is missing/.test(message)),
      messages.join('\n'),
    );
  });

  test('a prune is not suggested for an entry that its mark protects', async (t) => {
    const { center, emulator, manifest, units } = await startFleet(t);
    const properties = (await center.get('apis/alpha')) ?? {};
    const mark = JSON.stringify(properties.externalDocumentation).replace(
      'created=1',
      'created=1 protected=1',
    );
    await center.put('apis/alpha', { ...properties, externalDocumentation: JSON.parse(mark) });
    const rest = units.filter(({ apiId }) => apiId !== 'alpha');
    const report = await completed(emulator, { manifest: { ...manifest, units: rest, declared: rest } });
    assert.deepEqual(findingsOf(report), ['undeclared alpha']);
    assert.match(report.audit.findings[0]?.fix ?? '', /its mark protects it/);
    assert.doesNotMatch(report.audit.findings[0]?.fix ?? '', /--prune/);
  });

  test('of two entries with one URL the one that nobody keeps is the one to unregister', async (t) => {
    const { center, emulator, units } = await startFleet(t);
    const [alpha] = units;
    await putEntry(center, 'aaa-by-hand', { url: alpha?.request.serverUrl ?? '' });
    const report = await completed(emulator);
    const found = report.audit.findings.find(({ rule }) => rule === 'duplicate-endpoint');
    assert.match(found?.command ?? '', /unregister --api-id aaa-by-hand/);
    assert.match(found?.message ?? '', /also that of "alpha"/);
  });

  test('entries of others are counted by source, and not judged', async (t) => {
    const { center, emulator, manifest } = await startFleet(t);
    await center.put('apis/by-hand', { title: 'By hand', kind: 'mcp' });
    await center.put('apis/theirs', {
      title: 'Theirs',
      kind: 'mcp',
      externalDocumentation: [
        {
          title: 'Registered by MCP Register',
          url: 'https://github.com/fabrikam/tools',
          description: 'mcp-register/1 source=github.com:fabrikam/tools created=1',
        },
      ],
    });
    const report = await completed(emulator, { manifest });
    assert.deepEqual(findingsOf(report), ['foreign undefined', 'unstamped undefined']);
    assert.match(
      report.audit.findings.map(({ message }) => message).join(' '),
      /github\.com\/fabrikam\/tools: theirs/,
    );
  });
});

describe('a read that fails', () => {
  for (const [what, fault] of [
    ['the versions of an entry', { path: '/apis/beta/versions$' }],
    ['the deployments of an entry', { path: '/apis/beta/deployments$', host: 'management' }],
    ['a definition', { path: '/apis/beta/versions/v1-0/definitions/' }],
    ['the export of a document', { path: '/apis/beta/.*exportSpecification$' }],
    ['the environments', { path: '/environments$' }],
    ['the metadata schemas', { path: '/metadataSchemas$' }],
    ['the list of the registry', { host: 'data', path: '/v0.1/servers$' }],
    ['an entry by its name', { host: 'data', path: '/v0.1/servers/beta/versions/latest$' }],
    ['the deployments as the portal reads them', { host: 'data', path: '/apis/beta/deployments$' }],
  ] as const) {
    test(`leaves unknown what it is about: ${what}`, async (t) => {
      const { emulator, manifest } = await startFleet(t);
      emulator.setFaults([
        { ...fault, status: 403, times: 1000, body: { error: { code: 'AuthorizationFailed' } } },
      ]);
      for (const given of [{}, { manifest }]) {
        assert.deepEqual(findingsOf(await completed(emulator, given)), [], what);
      }
    });
  }

  test('is said to be unknown, with the request and the reason', async (t) => {
    const { emulator } = await startFleet(t);
    emulator.setFaults([
      {
        path: '/apis/beta/versions$',
        status: 403,
        times: 9,
        body: { error: { code: 'AuthorizationFailed' } },
      },
    ]);
    const { audit: found } = await completed(emulator);
    assert.deepEqual(
      found.unknown.map(({ apiId, what }) => `${apiId} ${what.split('/workspaces/')[1]}`),
      ['beta default/apis/beta/versions'],
    );
  });

  test('of the list of all APIs fails the run: there is nothing to judge', async (t) => {
    const { emulator } = await startFleet(t);
    emulator.setFaults([
      {
        path: '/apis$',
        host: 'management',
        status: 403,
        times: 9,
        body: { error: { code: 'AuthorizationFailed' } },
      },
    ]);
    const report = await audit(emulator);
    assert.deepEqual([report.status, report.exitCode, report.error?.code], ['failed', 4, 'arm-forbidden']);
  });

  test('keeps what the last audit knew of a server', async (t) => {
    const { emulator, servers } = await startFleet(t);
    const file = join(temporaryFolder(t), 'state.json');
    servers.down.add('beta');
    await completed(emulator, { raw: { 'state-file': file } });
    const kept = readFileSync(file, 'utf8');
    emulator.setFaults([
      {
        path: '/apis/beta/deployments$',
        host: 'management',
        status: 403,
        times: 99,
        body: { error: { code: 'AuthorizationFailed' } },
      },
    ]);
    await completed(emulator, { raw: { 'state-file': file } });
    assert.equal(readFileSync(file, 'utf8'), kept);
  });
});

describe('fail-on', () => {
  for (const [failOn, exitCode] of [
    ['none', 0],
    ['error', 0],
    ['warning', 7],
    ['note', 7],
    ['empty-description', 7],
    ['dead, drifted', 0],
  ] as const) {
    test(`${failOn} ends an audit with a warning with ${exitCode}`, async (t) => {
      const { center, emulator } = await startFleet(t);
      await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
      const report = await completed(emulator, { raw: { 'fail-on': failOn } });
      assert.equal(report.exitCode, exitCode);
      assert.deepEqual(findingsOf(report), ['empty-description alpha']);
    });
  }

  for (const wrong of ['breaking', 'dead,none', 'dedd', 'none,none']) {
    test(`${wrong} is refused before anything is sent`, async (t) => {
      const { emulator } = await startTestCenter(t);
      await assert.rejects(
        audit(emulator, { raw: { 'fail-on': wrong } }),
        /Expected fail-on to be one of runner-network, dead,/,
      );
      assert.deepEqual(emulator.requests(), []);
    });
  }
});

describe('a finding that the manifest ignores', () => {
  const place = { file: 'mcp-register.yaml', line: 20, column: 5 };
  const ignore = { rule: 'empty-description', apiId: 'al*', reason: 'reviewed', place };

  test('is left out until its last day, and then said and reported again', async (t) => {
    const { center, emulator, manifest } = await startFleet(t, beforeNewYear);
    await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
    const on = (day: string) =>
      completed(emulator, {
        manifest: { ...manifest, ignore: [{ ...ignore, until: '2030-06-30' }] },
        at: Date.parse(`${day}T03:00:00Z`),
      });
    const last = await on('2030-06-30');
    assert.deepEqual([findingsOf(last), last.audit.ignored, last.warnings], [[], 1, []]);
    const after = await on('2030-07-01');
    assert.deepEqual(findingsOf(after), ['empty-description alpha']);
    assert.deepEqual(
      after.warnings.map(({ code }) => code),
      ['ignore-expired'],
    );
    assert.match(after.warnings[0]?.message ?? '', /mcp-register\.yaml:20/);
  });
});

test('a registry address alone is audited as everybody sees it, without the API center', async (t) => {
  const { center, emulator } = await startFleet(t);
  await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
  const service = await fetch(
    `${emulator.url}${workspacePath.replace(/\/workspaces.*/, '')}?api-version=2024-03-01`,
  );
  const { properties } = (await service.json()) as { properties: { dataApiHostname: string } };
  const url = registryBaseUrl(properties.dataApiHostname, testTarget.workspace, true);
  emulator.clearRequests();
  for (const spelled of [url, `${url}/`, `${url}/v0.1/servers`]) {
    const report = await completed(undefined, { raw: { 'registry-url': spelled } });
    assert.deepEqual(findingsOf(report), ['empty-description alpha']);
    assert.equal(report.audit.scope.healthy, 5);
  }
  assert.ok(emulator.requests().every(({ host }) => host === 'data'));
  const away = await audit(undefined, { raw: { 'registry-url': 'http://127.0.0.1:9/workspaces/default' } });
  assert.deepEqual([away.exitCode, away.error?.code], [5, 'registry-not-read']);
});

describe('files', () => {
  test('that people ask for are written with their folders, and one that cannot be is a warning that says why', async (t) => {
    const { emulator } = await startFleet(t);
    const folder = temporaryFolder(t);
    const sarif = join(folder, 'new', 'audit.sarif');
    writeFileSync(join(folder, 'file'), '');
    const html = join(folder, 'file', 'audit.html');
    const report = await completed(emulator, { raw: { sarif, html } });
    assert.equal(JSON.parse(readFileSync(sarif, 'utf8')).version, '2.1.0');
    assert.ok(!existsSync(html));
    assert.deepEqual(
      report.warnings.map(({ code }) => code),
      ['file-not-written'],
    );
    assert.match(report.warnings[0]?.message ?? '', /audit\.html could not be written: .* is no folder\.$/);
    assert.equal(report.exitCode, 0);
  });

  test('that no audit wrote are not replaced by what an audit remembers', async (t) => {
    const { emulator } = await startFleet(t);
    const file = join(temporaryFolder(t), 'package.json');
    writeFileSync(file, '{"name":"weather"}');
    const report = await audit(emulator, { raw: { 'state-file': file } });
    assert.deepEqual([report.exitCode, report.error?.code], [2, 'audit-state-invalid']);
    assert.equal(readFileSync(file, 'utf8'), '{"name":"weather"}');
    assert.deepEqual(emulator.requests(), []);
  });
});

test('a credential of the run goes to no host that the run does not name', async (t) => {
  const { emulator, servers } = await startFleet(t);
  await assert.rejects(audit(emulator, { raw: { 'function-key': 'key-of-the-app-123' } }), /allowed-hosts/);
  for (const [hosts, expected] of [
    ['*.contoso.example', 0],
    ['127.0.0.1', 5],
  ] as const) {
    const before = servers.requests.length;
    await completed(emulator, { raw: { 'function-key': 'key-of-the-app-123', 'allowed-hosts': hosts } });
    const asked = servers.requests.slice(before).filter(({ headers }) => 'x-functions-key' in headers);
    assert.equal(new Set(asked.map(({ path }) => path)).size, expected);
  }
});

async function getProperties(base: string, path: string): Promise<object> {
  const response = await fetch(`${base}${workspacePath}/${path}?api-version=2024-03-01`);
  return ((await response.json()) as { properties: object }).properties;
}

async function put(base: string, path: string, properties: object): Promise<void> {
  const response = await fetch(`${base}${workspacePath}/${path}?api-version=2024-03-01`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ properties }),
  });
  assert.ok(response.ok, await response.text());
}

describe('the command of a finding works as it is pasted', () => {
  test('with the endpoint of an API center that is not in public Azure', async (t) => {
    const { center, emulator } = await startFleet(t);
    await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
    const report = await completed(emulator);
    const [command = ''] = report.audit.findings.map((finding) => finding.command ?? '');
    assert.match(command, /^mcp-register register --api-id alpha --server-url http/);
    assert.ok(command.includes(`--api-center-id /subscriptions/`), command);
    assert.ok(command.includes(`--arm-endpoint ${emulator.url}`), command);
    assert.ok(report.audit.findings[0]?.fix.endsWith(command));
    assert.ok(
      auditBlocks(report.audit).some((block) => block.includes(`\`${command}\``)),
      'in a summary it is code',
    );
  });

  test('without a target for the embedded API Center, which is used where none is given', async (t) => {
    const { center, emulator } = await startFleet(t);
    await center.put('apis/alpha', { ...(await center.get('apis/alpha')), description: '' });
    const report = await completed(emulator, { embedded: true });
    const [command = ''] = report.audit.findings.map((finding) => finding.command ?? '');
    assert.doesNotMatch(command, /api-center-id|arm-endpoint/);
  });

  test('and a placeholder in it redirects no file', () => {
    assert.equal(
      render([commandReference('probe', '--server-url', '<url>')], plainWords),
      "probe --server-url '<url>'",
    );
  });
});
