import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cause, classify, isUnreachable } from '../../../src/core/probe/diagnosis/classify.ts';
import type { Answer } from '../../../src/core/probe/wire/answer.ts';

function document(status: number, text = '', headers: Record<string, string> = {}): Answer {
  return { kind: 'document', http: { status, headers, url: 'https://mcp.example.test/mcp' }, text };
}

function network(code: string): Answer {
  return { kind: 'network', code };
}

const causes: readonly (readonly [Answer, Cause])[] = [
  [network('ENOTFOUND'), 'dns'],
  [network('EAI_AGAIN'), 'dns'],
  [network('ECONNREFUSED'), 'connect'],
  [network('EHOSTUNREACH'), 'connect'],
  [network('HPE_INVALID_CONSTANT'), 'connect'],
  [network('EPROTO'), 'tls'],
  [network('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
  [network('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate'],
  [network('CERT_HAS_EXPIRED'), 'certificate'],
  [network('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate'],
  [network('SELF_SIGNED_CERT_IN_CHAIN'), 'certificate'],
  [{ kind: 'timeout', phase: 'headers' }, 'timeout'],
  [document(200, 'Your Azure Function App is up and running.'), 'default-page'],
  [document(200, '  <!doctype html><p>hi'), 'html-page'],
  [document(200, 'hi', { 'content-type': 'text/html; charset=utf-8' }), 'html-page'],
  [document(204), 'empty'],
  [document(403, '<html>Site Disabled</html>'), 'site-stopped'],
  [document(403, '', { 'x-ms-forbidden-ip': '192.0.2.1' }), 'ip-restricted'],
  [document(403, '<html>Please log in</html>'), 'unauthorized'],
  [document(403, 'Invalid host: mcp.example.test'), 'host-rejected'],
  [document(403, 'ghosts and originals'), 'unauthorized'],
  [document(408), 'gateway'],
  [document(410, 'gone'), 'http-error'],
  [document(501), 'server-error'],
  [document(520), 'server-error'],
];

test('each answer has its cause', () => {
  for (const [answer, cause] of causes) {
    assert.equal(classify(answer, 'initialize').cause, cause, JSON.stringify(answer));
  }
});

test('unreachable means that nothing answered, not even slowly', () => {
  const unreachable = (answer: Answer) => isUnreachable(classify(answer, 'discover'));
  assert.ok(unreachable(network('ECONNREFUSED')));
  assert.ok(unreachable({ kind: 'timeout', phase: 'headers' }));
  assert.ok(!unreachable({ kind: 'timeout', phase: 'request' }));
  assert.ok(!unreachable(document(503)));
});
