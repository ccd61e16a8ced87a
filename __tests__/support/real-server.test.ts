import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import * as v from 'valibot';
import { startEverything } from './real-server.ts';

const resultSchema = v.object({ content: v.tuple([v.object({ text: v.string() })]) });

test('the reference server, which shows its environment to every caller, has nothing of the user’s in it', async (t) => {
  process.env.MCP_REGISTER_TEST_SECRET = 'hunter2';
  t.after(() => delete process.env.MCP_REGISTER_TEST_SECRET);
  const server = await startEverything('streamableHttp');
  t.after(() => server.stop());
  const client = new Client({ name: 'curious', version: '0.0.1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url)));
  const { content } = v.parse(resultSchema, await client.callTool({ name: 'get-env', arguments: {} }));
  await client.close();
  const names = Object.keys(v.parse(v.record(v.string(), v.string()), JSON.parse(content[0].text)));
  const allowed = [
    'PATH',
    'PORT',
    'TMPDIR',
    'TEMP',
    'SystemRoot',
    'NODE_CHANNEL_FD',
    'NODE_CHANNEL_SERIALIZATION_MODE',
  ];
  assert.deepEqual(
    names.filter((name) => !allowed.includes(name)),
    [],
  );
});

test('servers of other people listen on loopback only', { skip: process.platform !== 'linux' }, async (t) => {
  const server = await startEverything('streamableHttp');
  t.after(() => server.stop());
  // One that listens on every address answers at this one too.
  const socket = connect(Number(new URL(server.url).port), '127.0.0.2');
  const [error] = await once(socket, 'error');
  assert.equal(error.code, 'ECONNREFUSED');
});
