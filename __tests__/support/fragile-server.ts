import {
  answer,
  legacyReply,
  type Reply,
  result,
  type ScriptedServer,
  serve,
  tool,
} from '../core/probe/scripted-server.ts';

/** What the server knows; any other method ends it. */
const known = new Set([
  'initialize',
  'ping',
  'notifications/initialized',
  'notifications/cancelled',
  'tools/list',
  'resources/list',
  'resources/templates/list',
  'prompts/list',
]);

export interface FragileServer extends ScriptedServer {
  /** Whether every request of every client now gets HTTP 500. */
  readonly isBroken: () => boolean;
}

/**
 * A server as the official Python SDK 1.8.0 to 1.9.3 makes it with `stateless_http`: a method that it does not know
 * ends its session manager, and from then on every client gets HTTP 500 until the app is restarted.
 */
export async function startFragileServer(): Promise<FragileServer> {
  let broken = false;
  const whole = legacyReply({
    initialize: (received, response) =>
      result(received, response, {
        protocolVersion: '2025-03-26',
        capabilities: { tools: { listChanged: false } },
        serverInfo: { name: 'weather', version: '1.9.3' },
      }),
    'tools/list': (received, response) => result(received, response, { tools: [tool] }),
  });
  const reply: Reply = (received, response) => {
    const { method } = received.rpc;
    if (received.method === 'POST' && !known.has(String(method))) broken = true;
    return broken ? answer(response, 500, 'Internal Server Error', 'text/plain') : whole(received, response);
  };
  return Object.assign(await serve(reply), { isBroken: () => broken });
}
