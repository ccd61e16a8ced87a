import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { doctorRegistry } from '../../../src/core/commands/doctor-registry.ts';
import type { CheckName, RegistryDoctorReport } from '../../../src/core/doctor/check.ts';
import { registryBaseUrl } from '../../../src/core/registry/registry.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.ts';
import { startTestCenter, testPorts, testTarget, workspacePath } from '../../support/run.ts';
import { SkippingClock } from '../fleet/audit-run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/doctor.schema.json', import.meta.url), 'utf8'),
);
const isDoctorReport = new Ajv2020({ allowUnionTypes: true }).compile(schema);

async function examine(url: string): Promise<RegistryDoctorReport> {
  const report = await doctorRegistry(url, { ...testPorts(), clock: new SkippingClock() }, () => {});
  assert.ok(isDoctorReport(report), JSON.stringify(isDoctorReport.errors));
  return report;
}

/** A registry with two entries, as an API center shows them. */
async function startRegistry(t: TestContext, options: EmulatorOptions = {}) {
  const center = await startTestCenter(t, options);
  for (const id of ['alpha', 'beta']) {
    const report = await center.register({
      'server-url': `https://${id}.example/mcp`,
      title: id,
      description: `The server ${id}.`,
      probe: 'off',
    });
    assert.equal(report.exitCode, 0, JSON.stringify(report.error));
  }
  const { url: arm } = center.emulator;
  const response = await fetch(`${arm}${workspacePath.replace(/\/workspaces.*/, '')}?api-version=2024-03-01`);
  const { properties } = (await response.json()) as { properties: { dataApiHostname: string } };
  return { ...center, url: registryBaseUrl(properties.dataApiHostname, testTarget.workspace, true) };
}

const find = ({ checks }: RegistryDoctorReport, name: CheckName) =>
  checks.find((check) => check.name === name) ?? assert.fail(name);

test('a registry that every client can use passes, one line a client, and nobody signs in', async (t) => {
  const { url, emulator } = await startRegistry(t);
  emulator.clearRequests();
  const report = await examine(url);
  assert.deepEqual(
    report.checks.map(({ name, status }) => `${name} ${status}`),
    [
      'address ok',
      'registry ok',
      'anonymous-access ok',
      'pages ok',
      'vs-code ok',
      'github-copilot ok',
      'portal-entries ok',
    ],
  );
  assert.match(find(report, 'vs-code').message, /VS Code shows 2 of 2/);
  assert.ok(emulator.requests().every(({ host, method }) => host === 'data' && method === 'GET'));
});

test('the form of the address that a client does not take is named, and the rest is checked all the same', async (t) => {
  const { url } = await startRegistry(t);
  for (const given of [`${url}/v0.1/servers`, `${url}/`, `${url}/v0.1`]) {
    const report = await examine(given);
    assert.deepEqual([find(report, 'address').status, find(report, 'vs-code').status], ['warning', 'ok']);
    assert.equal(report.registry, url);
  }
});

test('an entry that a client does not show is named, with the reason and the request', async (t) => {
  const { url, emulator } = await startRegistry(t);
  emulator.setFaults([
    { host: 'data', path: '/v0.1/servers/beta/versions/latest$', status: 404, body: {}, times: 9 },
  ]);
  const report = await examine(url);
  assert.match(
    find(report, 'vs-code').message,
    /shows 1 of 2\. "beta": asked by name.*404.*GET \/workspaces/,
  );
  assert.equal(find(report, 'github-copilot').status, 'ok');
  assert.equal(report.exitCode, 0);
});

test('an incomplete neighbor that hides a page is named', async (t) => {
  const { url, emulator } = await startRegistry(t);
  emulator.setFaults([
    {
      host: 'data',
      path: '/v0.1/servers$',
      patch: [{ op: 'remove', path: '/servers/0/server/description' }],
      times: 9,
    },
  ]);
  const report = await examine(url);
  assert.match(find(report, 'pages').message, /VS Code drops 1 of 1 pages: "alpha".*no description/);
  assert.match(find(report, 'vs-code').message, /shows 0 of 2\..*"beta": "alpha", the first on its page/);
  assert.match(find(report, 'github-copilot').message, /shows 2 of 2/);
});

test('a registry that requires a sign-in fails, with what to do', async (t) => {
  const { url } = await startRegistry(t, { dataAuth: 'bearer' });
  const report = await examine(url);
  assert.deepEqual(
    [report.exitCode, find(report, 'registry').status, find(report, 'vs-code').status],
    [5, 'failed', 'unknown'],
  );
  assert.match(find(report, 'registry').next ?? '', /anonymous-access/);
  assert.match(find(report, 'anonymous-access').message, /^off/);
});
