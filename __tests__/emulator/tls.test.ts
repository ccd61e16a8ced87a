import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { createColors } from 'picocolors';
import { InvalidInput } from '../../src/core/errors.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { runEmulator } from '../../src/hosts/terminal/run-emulator.ts';
import { at, definitionPath, json, service, startCenter, weather } from './center.ts';
import { httpsCall } from './https-call.ts';

const support = join(import.meta.dirname, '..', 'support');
const certFile = join(support, 'mcp.example.test.cert.pem');
const given = {
  cert: readFileSync(certFile, 'utf8'),
  key: readFileSync(join(support, 'mcp.example.test.key.pem'), 'utf8'),
};

test('with TLS every address and every link is https, and the authority that is named vouches for it', async (t) => {
  const { emulator, path, workspace } = await startCenter(t, { tls: 'made', pageSize: 1 });
  const { url, caFile = '' } = emulator;
  const dataUrl = emulator.dataUrl(service) ?? '';
  assert.deepEqual([new URL(url).protocol, new URL(dataUrl).protocol], ['https:', 'https:']);
  const arm = (target: string, method = 'GET', content?: object) =>
    httpsCall(`${url}${target}?api-version=2024-03-01`, caFile, {
      method,
      ...(content === undefined ? {} : { content: JSON.stringify(content), headers: json }),
    });
  for (const name of ['weather', 'wind']) {
    assert.equal((await arm(`${workspace}/apis/${name}`, 'PUT', { properties: weather.api })).status, 200);
  }
  const { body: owner } = await arm(path);
  assert.equal(`https://${at(owner, 'properties', 'dataApiHostname')}`, dataUrl);
  const { body: page } = await arm(`${workspace}/apis`);
  assert.equal(new URL(String(at(page, 'nextLink'))).origin, url);
  const { body: listed } = await httpsCall(`${dataUrl}/apis`, caFile);
  assert.equal(new URL(String(at(listed, 'nextLink'))).origin, dataUrl);

  await arm(`${workspace}/apis/weather/versions/1-0-0`, 'PUT', { properties: weather.version });
  await arm(`${workspace}/${definitionPath}`, 'PUT', { properties: weather.definition });
  await arm(`${workspace}/${definitionPath}/importSpecification`, 'POST', {
    format: 'inline',
    value: 'openapi: 3.0.3',
  });
  const exported = await httpsCall(`${dataUrl}/${definitionPath}:exportSpecification`, caFile, {
    method: 'POST',
  });
  const document = await httpsCall(String(at(exported.body, 'value')), caFile);
  assert.equal(document.text, 'openapi: 3.0.3');
});

test('the certificate is good for localhost too, and for nobody who does not trust its authority', async (t) => {
  const { emulator } = await startCenter(t, { tls: 'made' });
  const { url, caFile = '' } = emulator;
  const requests = '/_emulator/requests';
  const local = await httpsCall(`https://localhost:${new URL(url).port}${requests}`, caFile, {
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  assert.equal(local.status, 200);
  await assert.rejects(httpsCall(url + requests, certFile), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
});

test('two emulators have two authorities, and the file of each goes with it', async () => {
  const [one, two] = [await startEmulator({ tls: 'made' }), await startEmulator({ tls: 'made' })];
  const files = [one.caFile ?? '', two.caFile ?? ''];
  assert.notEqual(readFileSync(files[0] ?? '', 'utf8'), readFileSync(files[1] ?? '', 'utf8'));
  await Promise.all([one.close(), two.close()]);
  assert.deepEqual(files.map(existsSync), [false, false]);
});

test('close ends at once, even while a client is still shaking hands', async () => {
  const emulator = await startEmulator({ tls: 'made' });
  const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  const gone = once(socket, 'close');
  await emulator.close();
  await gone;
});

test('a certificate that is given is the one that is shown', async (t) => {
  const { emulator } = await startCenter(t, { tls: given });
  assert.equal(emulator.caFile, undefined);
  const { status } = await httpsCall(`${emulator.url}/subscriptions`, certFile, {
    servername: 'mcp.example.test',
  });
  assert.equal(status, 200);
});

test('a certificate that is none is an input error that says what to give', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const tls of [
    { ...given, key: 'x' },
    { ...given, cert: '' },
    { ...given, key },
  ]) {
    await assert.rejects(startEmulator({ tls }), (error) => {
      assert.ok(error instanceof InvalidInput);
      assert.equal(error.code, 'emulator-certificate-invalid');
      return true;
    });
  }
});

test('the command line says what to paste, and refuses half a certificate', async () => {
  const shown: string[] = [];
  const log = (text: string) => void shown.push(text);
  const terminal = { colors: createColors(false), log, fail: log, print: log };
  await runEmulator({ tls: true, identity: true }, terminal, AbortSignal.abort());
  const [text = ''] = shown;
  for (const name of [
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'IDENTITY_ENDPOINT',
    'IDENTITY_HEADER',
    'MSI_ENDPOINT',
  ]) {
    assert.match(text, new RegExp(`export ${name}='[^']+'`));
  }
  assert.match(text, /--arm-endpoint https:\/\/127\.0\.0\.1:\d+ /);

  for (const flags of [{ cert: certFile }, { key: certFile }, { cert: `${certFile}.none`, key: certFile }]) {
    await assert.rejects(runEmulator(flags, terminal, AbortSignal.abort()), InvalidInput);
  }
});
