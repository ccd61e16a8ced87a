import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { valuesOfEnvironment } from '../../../src/hosts/azure-pipelines/agent-values.ts';
import { readServiceConnection } from '../../../src/hosts/azure-pipelines/read-service-connection.ts';
import { readPresented } from '../../../src/identity/sign-in-refusal.ts';
import { startTarget } from '../../support/center.ts';
import { startConnectProxy } from '../../support/connect-proxy.ts';
import { type Entra, proxiedName, startEntra } from '../../support/entra.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { connectionId, connectionVariables, runTask } from '../../support/task.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const principal = {
  tenantid: '88888888-2222-3333-4444-555555555555',
  serviceprincipalid: '99999999-2222-3333-4444-555555555555',
};

interface Trial {
  readonly scheme?: string;
  readonly parameters?: (entra: Entra) => Record<string, string>;
  readonly data?: Record<string, string>;
  readonly env?: (entra: Entra) => Record<string, string>;
  readonly inputs?: Record<string, string>;
  readonly refusal?: string;
  readonly oidcStatus?: number;
  /** What the task takes for the name of the stand-in's host. */
  readonly host?: string;
}

/** Registers through a service connection, whose address of ARM is the stand-in's. */
async function signIn(t: TestContext, trial: Trial) {
  const { inputs, emulator } = await startTarget(t, server.url);
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const entra = await startEntra(t, emulator.url, folder, trial.refusal, trial.oidcStatus);
  const { certificateFile } = entra;
  const url = entra.url.replace('localhost', trial.host ?? 'localhost');
  const { 'arm-endpoint': _, 'subscription-id': __, ...rest } = inputs;
  const connection = connectionVariables(
    { url, certificateFile },
    trial.scheme ?? 'WorkloadIdentityFederation',
    trial.parameters?.(entra) ?? principal,
    trial.data,
  );
  const run = () =>
    runTask(
      t,
      { ...rest, verify: 'off', ...trial.inputs },
      { env: { ...connection, ...trial.env?.(entra) } },
    );
  return { entra, emulator, run, result: await run() };
}

function assertRegistered({ entra, result }: Awaited<ReturnType<typeof signIn>>): void {
  assert.equal(result.outputs.status, 'registered', result.log);
  assert.ok(entra.armTokens.length > 10);
  assert.ok(entra.armTokens.every((token) => token === 'Bearer c4n4ry-arm-token'));
  assert.match(result.log, /##vso\[task\.setsecret\]c4n4ry-arm-token/);
  assert.doesNotMatch(result.shown + result.summary, /c4n4ry/);
}

describe('workload identity federation', () => {
  test('exchanges a token that the job asks for, with the certificates of the agent alone', async (t) => {
    const trial = await signIn(t, {});
    assertRegistered(trial);
    const [asked] = trial.entra.oidcRequests;
    assert.equal(asked?.token, 'Bearer c4n4ry-system-token');
    assert.match(asked?.query ?? '', new RegExp(`serviceConnectionId=${connectionId}`));
    const presented = readPresented(trial.entra.assertions[0] ?? '');
    assert.equal(presented?.subject, 'sc://contoso/weather/api-center');
    assert.equal(trial.entra.forms[0]?.get('scope'), `${trial.entra.url}/.default`);
  });

  test('asks for a fresh token in a re-run, which writes nothing', async (t) => {
    const trial = await signIn(t, {});
    const before = trial.entra.oidcRequests.length;
    trial.emulator.clearRequests();
    const again = await trial.run();
    assert.equal(again.outputs.status, 'unchanged', again.log);
    assert.equal(trial.entra.oidcRequests.length, before + 1);
    assert.ok(trial.emulator.requests().every(({ method }) => method !== 'PUT'));
  });

  test('that no federated credential fits ends with what was presented; nothing is written', async (t) => {
    const { emulator, result } = await signIn(t, {
      refusal: 'AADSTS700213: No matching federated identity record found',
    });
    assert.equal(result.outputs.exitCode, '4', result.log);
    assert.equal(result.result, 'Failed');
    assert.match(
      result.log,
      /matches this service connection \(AADSTS700213\)\. Presented: subject sc:\/\/contoso\/weather/,
    );
    assert.match(result.log, /az ad app federated-credential create/);
    assert.deepEqual(emulator.requests(), []);
  });

  test('that Azure DevOps gives no token for ends with 4, whatever it answers', async (t) => {
    const { emulator, result } = await signIn(t, { oidcStatus: 403 });
    assert.equal(result.outputs.exitCode, '4', result.log);
    assert.match(
      result.log,
      /Azure DevOps issued no token for the service connection: it returned the status 403/,
    );
    assert.equal(result.result, 'Failed');
    assert.deepEqual(emulator.requests(), []);
  });

  test('without a token of the job ends with 4 before anything is sent', async (t) => {
    const { emulator, result } = await signIn(t, {
      env: () => ({ ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: '' }),
    });
    assert.equal(result.outputs.exitCode, '4', result.log);
    assert.match(result.log, /System\.AccessToken/);
    assert.deepEqual(emulator.requests(), []);
  });
});

describe('a service principal', () => {
  test('signs in with its secret', async (t) => {
    const trial = await signIn(t, {
      scheme: 'ServicePrincipal',
      parameters: () => ({
        ...principal,
        authenticationtype: 'spnKey',
        serviceprincipalkey: 'c4n4ry-secret',
      }),
    });
    assertRegistered(trial);
    assert.equal(trial.entra.forms[0]?.get('client_secret'), 'c4n4ry-secret');
    assert.match(trial.result.log, /^##vso\[task\.setsecret\]c4n4ry-secret$/m);
  });

  test('signs in with its certificate, whose every line is masked', async (t) => {
    const trial = await signIn(t, {
      scheme: 'ServicePrincipal',
      parameters: ({ clientPem }) => ({
        ...principal,
        authenticationtype: 'spnCertificate',
        serviceprincipalcertificate: clientPem,
      }),
    });
    assertRegistered(trial);
    assert.match(trial.entra.assertions[0] ?? '', /^[\w-]+\.[\w-]+\.[\w-]+$/);
    const [, line = ''] = trial.entra.clientPem.split(/\r?\n/);
    assert.ok(trial.result.log.includes(`##vso[task.setsecret]${line.replaceAll('%', '%AZP25')}`));
  });

  test('whose secret expired is told so, with the way out', async (t) => {
    const { emulator, result } = await signIn(t, {
      scheme: 'ServicePrincipal',
      parameters: () => ({ ...principal, serviceprincipalkey: 'c4n4ry-secret' }),
      refusal: 'AADSTS7000222: The provided client secret keys are expired.',
    });
    assert.equal(result.outputs.exitCode, '4', result.log);
    assert.match(result.log, /AADSTS7000222/);
    assert.match(result.log, /Renew the secret of the connection/);
    assert.deepEqual(emulator.requests(), []);
  });
});

test('the agent’s proxy carries the sign-in and the requests, with the agent’s own name', async (t) => {
  const proxy = await startConnectProxy(t);
  const trial = await signIn(t, {
    host: proxiedName,
    inputs: { 'server-url': 'https://weather.example.test/mcp', 'probe-url': server.url },
    env: () => ({
      AGENT_PROXYURL: proxy.url,
      AGENT_PROXYUSERNAME: 'ada',
      SECRET_AGENT_PROXYPASSWORD: 'c4n4ry-proxy',
    }),
  });
  assertRegistered(trial);
  const host = new URL(trial.entra.url).host.replace('localhost', proxiedName);
  assert.ok(proxy.tunnels.length > 0);
  assert.ok(proxy.tunnels.every(({ target }) => target === host));
  const expected = `Basic ${Buffer.from('ada:c4n4ry-proxy').toString('base64')}`;
  assert.ok(proxy.tunnels.every(({ authorization }) => authorization === expected));
});

test('a managed identity of the agent’s machine signs in', async (t) => {
  const trial = await signIn(t, {
    scheme: 'ManagedServiceIdentity',
    parameters: () => ({ tenantid: principal.tenantid }),
    env: ({ url }) => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: url }),
  });
  assertRegistered(trial);
  assert.deepEqual(trial.entra.forms, []);
});

describe('a cloud of its own', () => {
  const variables = (data: Record<string, string>, url: string) => ({
    ...connectionVariables(
      { url: 'https://unused.example', certificateFile: '' },
      'WorkloadIdentityFederation',
      principal,
      {
        activedirectoryauthority: '',
        ...data,
      },
    ),
    [`ENDPOINT_URL_${connectionId}`]: url,
  });

  for (const [environment, url, authority] of [
    ['AzureUSGovernment', 'https://management.usgovcloudapi.net/', 'https://login.microsoftonline.us'],
    ['AzureChinaCloud', 'https://management.chinacloudapi.cn/', 'https://login.chinacloudapi.cn'],
    ['AzureCloud', 'https://management.azure.com/', 'https://login.microsoftonline.com'],
  ] as const) {
    test(`is known by the connection: ${environment}`, () => {
      const connection = readServiceConnection(
        valuesOfEnvironment(variables({ environment }, url)),
        connectionId,
      );
      assert.equal(`${connection.armUrl}/`, url);
      assert.equal(connection.authority, authority);
    });
  }

  test('is signed in to for its own resource: Azure Stack, which only the connection knows', async (t) => {
    const trial = await signIn(t, {
      data: {
        environment: 'AzureStack',
        activedirectoryserviceendpointresourceid: 'https://management.stack.example/',
      },
    });
    assertRegistered(trial);
    assert.equal(trial.entra.forms[0]?.get('scope'), 'https://management.stack.example/.default');
  });
});

describe('a service connection that cannot be used', () => {
  const refused: readonly [what: string, trial: Trial, code: string, said: RegExp][] = [
    ['of a scheme for one web app', { scheme: 'PublishProfile' }, '2', /uses the scheme PublishProfile/],
    ['of another type', { scheme: 'UsernamePassword' }, '2', /uses the scheme UsernamePassword/],
    [
      'of a type that has no subscription and no cloud',
      {
        scheme: 'ServicePrincipal',
        parameters: () => ({ ...principal, serviceprincipalkey: 'x' }),
        data: { subscriptionid: '', environment: '' },
      },
      '2',
      /not of the type Azure Resource Manager/,
    ],
    [
      'to a machine learning workspace',
      { data: { scopelevel: 'AzureMLWorkspace' } },
      '2',
      /The scope of the service connection is AzureMLWorkspace/,
    ],
    [
      'to a management group, while no subscription is given',
      { data: { scopelevel: 'ManagementGroup', subscriptionid: '' } },
      '2',
      /Give subscriptionId as well/,
    ],
    ['without a tenant', { parameters: () => ({ serviceprincipalid: 'x' }) }, '2', /has no tenant/],
    [
      'that the pipeline may not use',
      { env: () => ({ INPUT_CONNECTEDSERVICENAMEARM: 'ffffffff-1111-2222-3333-444455556666' }) },
      '2',
      /has no service connection ffffffff/,
    ],
  ];
  for (const [what, trial, code, said] of refused) {
    test(`${what} is refused with what to choose, and nothing is sent`, async (t) => {
      const { emulator, entra, result } = await signIn(t, trial);
      assert.equal(result.outputs.exitCode, code, result.log);
      assert.equal(result.result, 'Failed');
      assert.match(result.log, said);
      assert.deepEqual(emulator.requests(), []);
      assert.deepEqual(entra.forms, []);
    });
  }

  test('to a management group serves where the subscription is given', async (t) => {
    const trial = await signIn(t, {
      data: { scopelevel: 'ManagementGroup', subscriptionid: '' },
      inputs: { 'subscription-id': '00000000-0000-0000-0000-000000000000' },
    });
    assertRegistered(trial);
  });
});
