import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseArmEndpoint } from '../../../src/core/apicenter/endpoint.ts';
import { duties } from '../../../src/core/apicenter/permissions.ts';
import { type DoctorInput, doctor } from '../../../src/core/commands/doctor.ts';
import type { RunPorts } from '../../../src/core/commands/ports.ts';
import type { CheckName, DoctorReport } from '../../../src/core/doctor/check.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator-options.ts';
import { service, startTestCenter, testPorts, testTarget, workspacePath } from '../../support/run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/doctor.schema.json', import.meta.url), 'utf8'),
);
const isDoctorReport = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const serviceId = workspacePath.replace(/\/workspaces\/.*/, '');

async function examine(
  input: Partial<DoctorInput> & Pick<DoctorInput, 'endpoint'>,
  ports: Partial<RunPorts> = {},
) {
  const report = await doctor(
    { target: testTarget, environmentId: 'production', readOnly: false, ...input },
    { ...testPorts(), ...ports },
    () => {},
  );
  assert.ok(isDoctorReport(report), JSON.stringify(isDoctorReport.errors));
  return report;
}

async function startSetUp(t: TestContext, options: EmulatorOptions = {}) {
  const center = await startTestCenter(t, options);
  return { ...center, endpoint: parseArmEndpoint(center.emulator.url, false) };
}

function find({ checks }: DoctorReport, name: CheckName) {
  const check = checks.find((candidate) => candidate.name === name);
  assert.ok(check, `no check ${name}`);
  return check;
}

/** Another answer to the question what the identity may do. */
function withRole(actions: readonly string[]): EmulatorOptions {
  const body = { value: [{ actions: [...actions], notActions: [] }] };
  return { faults: [{ path: '/Microsoft.Authorization/permissions$', status: 200, body, times: 9 }] };
}

test('a set-up that is complete passes each step, and nothing is written', async (t) => {
  const { put, endpoint, emulator } = await startSetUp(t);
  await put('environments/production', { title: 'Production', kind: 'production' });
  emulator.clearRequests();
  const report = await examine({ endpoint });
  assert.equal(report.exitCode, 0);
  const failing = report.checks.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  assert.deepEqual(failing, ['portal']);
  assert.ok(emulator.requests().every(({ method }) => method === 'GET'));
});

test('a missing environment, a closed registry and required metadata are warned of, each with what to run', async (t) => {
  const { endpoint, emulator } = await startSetUp(t, { dataAuth: 'bearer' });
  await fetch(`${emulator.url}${serviceId}/metadataSchemas/owner?api-version=2024-03-01`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      properties: {
        schema: '{"type":"string","title":"Owner"}',
        assignedTo: [{ entity: 'api', required: true }],
      },
    }),
  });
  const report = await examine({ endpoint });
  assert.equal(report.exitCode, 0);
  for (const name of ['environment', 'metadata', 'anonymous-access'] as const) {
    assert.equal(find(report, name).status, 'warning', name);
    assert.ok(find(report, name).next, name);
  }
  assert.equal(find(report, 'data-plane').status, 'ok');
});

test('a reader is refused as the identity that registers, and accepted as the one that plans', async (t) => {
  const reader = await startSetUp(t, withRole(duties.plan.actions));
  const refused = await examine({ endpoint: reader.endpoint });
  assert.equal(refused.exitCode, 4);
  assert.match(find(refused, 'role').next ?? '', /az role assignment create/);
  assert.equal((await examine({ endpoint: reader.endpoint, readOnly: true })).exitCode, 0);
});

test('what stands behind a failure is unknown, not passed', async (t) => {
  const { endpoint } = await startSetUp(t);
  const report = await examine({ endpoint, target: { ...testTarget, serviceName: 'elsewhere' } });
  assert.equal(report.exitCode, 2);
  assert.equal(find(report, 'api-center').status, 'failed');
  assert.equal(find(report, 'registry').status, 'unknown');
});

test('an identity that may not even read is told which role to give it', async (t) => {
  const faults = [
    {
      path: `/services/${service.name}$`,
      status: 403,
      body: { error: { code: 'AuthorizationFailed' } },
      times: 9,
    },
  ];
  const { endpoint } = await startSetUp(t, { faults });
  const report = await examine({ endpoint });
  assert.equal(report.exitCode, 4);
  assert.match(find(report, 'role').next ?? '', /MCP Register Writer/);
});

test('a service that does not tell what the identity may do leaves the role to a look by hand', async (t) => {
  const faults = [
    { path: '/permissions$', status: 403, body: { error: { code: 'AuthorizationFailed' } }, times: 9 },
  ];
  const { endpoint } = await startSetUp(t, { faults });
  assert.equal(find(await examine({ endpoint }), 'role').status, 'warning');
});

test('a sign-in that fails ends with 4, an address where nothing listens with 5', async () => {
  const nowhere = parseArmEndpoint('https://127.0.0.1:1', false);
  const unsigned = await examine({ endpoint: nowhere }, { identity: { getToken: async () => null } });
  assert.equal(unsigned.exitCode, 4);
  assert.match(find(unsigned, 'identity').next ?? '', /sign in to Azure/);
  const token = { token: 'h.e30.s', expiresOnTimestamp: Date.now() + 3_600_000 };
  const unreachable = await examine({ endpoint: nowhere }, { identity: { getToken: async () => token } });
  assert.equal(unreachable.exitCode, 5);
  assert.equal(find(unreachable, 'reachable').status, 'failed');
});
