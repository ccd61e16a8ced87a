import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { inputRows } from '../../../src/core/inputs/table.ts';
import { outputs } from '../../../src/core/report/outputs.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { otherSpelling } from '../../../src/identity/github-credential.ts';
import { explainRefusal, readPresented } from '../../../src/identity/sign-in-refusal.ts';
import { runAction } from '../../support/action.ts';
import { nodesAtHand } from '../../support/cli.ts';
import { startEntra } from '../../support/entra.ts';
import { type RealServer, startEverything } from '../../support/real-server.ts';
import { service } from '../../support/run.ts';
import { textOf } from '../../support/text-of.ts';

/** Feather's names, without those that the documentation of action.yml leaves out. */
const marketplaceIcons: string[] = JSON.parse(
  readFileSync(new URL('./marketplace-icons.json', import.meta.url), 'utf8'),
);
const manifest = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

async function startTarget(t: TestContext) {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  return {
    emulator,
    inputs: {
      'server-url': server.url,
      title: 'Everything',
      'arm-endpoint': emulator.url,
      'subscription-id': service.subscriptionId,
      'resource-group': service.resourceGroup,
      'api-center-name': service.name,
    },
  };
}

describe('action.yml', () => {
  test('has every input of the table, none of the command line’s own, and no default but the job’s token', () => {
    const names = inputRows.filter(({ cliOnly }) => !cliOnly).map(({ name }) => name);
    assert.deepEqual(Object.keys(manifest.inputs), ['command', ...names]);
    for (const [name, input] of Object.entries<Record<string, unknown>>(manifest.inputs)) {
      assert.equal(input.default, name === 'github-token' ? '$' + '{{ github.token }}' : undefined);
      assert.equal(input.required, undefined, 'the runner would not enforce it');
    }
  });

  test('says of every input and output what it is', () => {
    for (const [name, { description }] of Object.entries<{ description?: string }>({
      ...manifest.inputs,
      ...manifest.outputs,
    })) {
      assert.match(description ?? '', /^\S.{5,}[^.\s]$/, name);
    }
  });

  test('has an icon and a colour that the Marketplace knows', () => {
    const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
    assert.ok(marketplaceIcons.includes(manifest.branding.icon));
    assert.ok(colours.includes(manifest.branding.color));
  });

  test('has every output, and runs the bundle on node24', () => {
    assert.deepEqual(
      Object.keys(manifest.outputs),
      outputs.map(({ name }) => name),
    );
    assert.deepEqual(manifest.runs, { using: 'node24', main: 'dist/github/index.js' });
  });
});

for (const [major, node] of nodesAtHand()) {
  test(`the built action registers a real server under Node ${major}, with outputs and a summary`, async (t) => {
    const { inputs, emulator } = await startTarget(t);
    const { code, log, outputs: set, summary } = await runAction(t, inputs, { node });
    assert.equal(code, 0, log);
    assert.equal(set.status, 'registered');
    assert.equal(set.changed, 'true');
    assert.equal(set['exit-code'], '0');
    assert.equal(set['api-id'], 'everything');
    assert.equal(set['tools-count'], '13');
    assert.equal(set.visibility, 'listed');
    assert.match(set['contract-hash'] ?? '', /^sha256:/);
    assert.equal(JSON.parse(readFileSync(set.report ?? '', 'utf8')).source, 'github.com:42');
    assert.match(summary, /### Everything: registered as `everything` in center/);
    assert.match(summary, /\| create \| deployment \| production \|/);
    emulator.clearRequests();
    const again = await runAction(t, inputs, { node });
    assert.equal(again.outputs.status, 'unchanged');
    assert.ok(emulator.requests().every(({ method }) => method !== 'PUT'));
  });
}

describe('the built action', () => {
  test('plans and takes back as well', async (t) => {
    const { inputs } = await startTarget(t);
    const planned = await runAction(t, { ...inputs, command: 'plan' });
    assert.equal(planned.outputs.status, 'planned');
    await runAction(t, inputs);
    const removed = await runAction(t, { ...inputs, command: 'unregister' });
    assert.equal(removed.outputs.status, 'removed', removed.log);
  });

  test('fails with what, why and next, and with the code as an output', async (t) => {
    const { inputs } = await startTarget(t);
    const { code, log, outputs: set, summary } = await runAction(t, { ...inputs, title: 'x'.repeat(51) });
    assert.equal(code, 1);
    assert.equal(set.status, 'failed');
    assert.equal(set['exit-code'], '2');
    assert.match(log, /::error title=input-too-long::title is 51 characters long/);
    assert.match(summary, /\*\*Next\*\* Shorten title/);
  });

  test('refuses a missing target: in a pipeline nothing stands in for it', async (t) => {
    const { outputs: set } = await runAction(t, { 'server-url': server.url, title: 'Everything' });
    assert.equal(set['exit-code'], '2');
  });

  test('masks every secret before the first line, and shows none', async (t) => {
    const { inputs } = await startTarget(t);
    const { log, summary } = await runAction(t, {
      ...inputs,
      'function-key': 'c4n4ry-key',
      'probe-headers': 'Authorization: Bearer c4n4ry-bearer',
    });
    const [first = ''] = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const masks = log.slice(0, log.indexOf(first));
    assert.match(masks, /::add-mask::c4n4ry-key/);
    assert.match(masks, /::add-mask::c4n4ry-bearer/);
    assert.doesNotMatch(log.replace(/^::add-mask::.*$/gm, '') + summary, /c4n4ry/);
  });

  test('says which permission is missing when it may not ask for a token', async (t) => {
    const { outputs: set, log } = await runAction(t, {
      'server-url': 'https://weather.example/mcp',
      title: 'Weather',
      probe: 'off',
      'subscription-id': service.subscriptionId,
      'resource-group': 'g',
      'api-center-name': 'tools',
      'client-id': '99999999-2222-3333-4444-555555555555',
      'tenant-id': '88888888-2222-3333-4444-555555555555',
    });
    assert.equal(set['exit-code'], '4', log);
    assert.match(log, /id-token: write/);
  });
});

describe('a sign-in without a secret', () => {
  const application = {
    'client-id': '99999999-2222-3333-4444-555555555555',
    'tenant-id': '88888888-2222-3333-4444-555555555555',
  };

  async function signIn(t: TestContext, refusal?: string) {
    const { inputs, emulator } = await startTarget(t);
    const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const entra = await startEntra(t, emulator.url, folder, refusal);
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${entra.url}/runner-token?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'c4n4ry-request',
      AZURE_AUTHORITY_HOST: entra.url,
      NODE_EXTRA_CA_CERTS: entra.certificateFile,
    };
    const given = { ...inputs, ...application, 'arm-endpoint': entra.url, verify: 'off' };
    return { entra, emulator, result: await runAction(t, given, { env }) };
  }

  test('exchanges the runner’s token, and sends the one it gets to ARM alone', async (t) => {
    const { entra, result } = await signIn(t);
    assert.equal(result.outputs.status, 'registered', result.log);
    assert.ok(entra.armTokens.length > 10);
    assert.ok(entra.armTokens.every((token) => token === 'Bearer c4n4ry-arm-token'));
    assert.equal(readPresented(entra.assertions[0] ?? '')?.audience, 'api://AzureADTokenExchange');
    assert.match(result.log, /::add-mask::c4n4ry-arm-token/);
    assert.doesNotMatch(result.log.replace(/^::add-mask::.*$/gm, '') + result.summary, /c4n4ry/);
  });

  test('that no federated credential fits ends with what was presented; nothing is written', async (t) => {
    const { emulator, result } = await signIn(t, 'AADSTS700213: No matching federated identity record found');
    assert.equal(result.outputs['exit-code'], '4', result.log);
    assert.match(result.log, /subject repo:contoso\/weather:ref:refs\/heads\/main/);
    assert.match(result.log, /az ad app federated-credential create/);
    assert.match(result.log, /az identity federated-credential create/);
    assert.match(result.log, /repo:contoso@11\/weather@42:ref:refs\/heads\/main/);
    assert.deepEqual(emulator.requests(), []);
  });
});

describe('a sign-in that Entra refuses', () => {
  const claims = { sub: 'repo:contoso/weather:pull_request', iss: 'https://issuer.example', aud: 'api://x' };
  const context = {
    bearer: 'this job',
    subjects: 'Subjects differ.',
    checkIdentity: 'Check the application.',
    checkCloud: 'Check the cloud.',
  };
  const token = `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.secret`;

  test('for want of a federated credential names what was presented and the command that creates it', () => {
    const refused = explainRefusal(
      new Error('AADSTS700213: No matching federated identity record found'),
      { clientId: 'app', presented: readPresented(token) },
      context,
    );
    assert.ok(refused);
    assert.match(
      refused.message,
      /subject repo:contoso\/weather:pull_request, issuer https:\/\/issuer\.example, audience api:\/\/x/,
    );
    assert.match(textOf(refused.next), /az ad app federated-credential create --id app --parameters/);
    assert.doesNotMatch(refused.message + textOf(refused.next), /secret/);
  });

  test('names the other spelling of the subject: with the ids of owner and repository, or without', () => {
    const env = {
      GITHUB_REPOSITORY: 'contoso/weather',
      GITHUB_REPOSITORY_OWNER_ID: '11',
      GITHUB_REPOSITORY_ID: '42',
    };
    const plain = 'repo:contoso/weather:ref:refs/heads/main';
    const numbered = 'repo:contoso@11/weather@42:ref:refs/heads/main';
    assert.equal(otherSpelling(plain, env), numbered);
    assert.equal(otherSpelling(numbered, env), plain);
    assert.equal(otherSpelling('repo:contoso/another:pull_request', env), undefined);
    assert.equal(otherSpelling(plain, {}), undefined);
  });

  test('for another reason keeps the code of Entra and says what to check', () => {
    const refusalFor = (text: string) =>
      explainRefusal(new Error(text), { clientId: 'app', presented: readPresented(token) }, context);
    const wrongCloud = refusalFor('AADSTS900439: not supported on the public endpoint');
    assert.match(wrongCloud?.message ?? '', /AADSTS900439/);
    assert.match(textOf(wrongCloud?.why), /another Azure cloud/);
    assert.equal(wrongCloud?.next, context.checkCloud);
    const letters = refusalFor('AADSTS7002138: matches with case-insensitive comparison');
    assert.match(textOf(letters?.why), /upper and lower case/);
    assert.equal(refusalFor('AADSTS50001: something else')?.next, context.checkIdentity);
    assert.equal(refusalFor('getaddrinfo ENOTFOUND'), undefined);
  });
});
