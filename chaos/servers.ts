import {
  legacyReply,
  result,
  type ScriptedServer,
  serve,
  tool,
} from '../__tests__/core/probe/scripted-server.ts';
import type { Servers } from './scenarios.ts';

/** One MCP server at two addresses: at the second one it has a tool more. */
export async function startServers(): Promise<Servers & AsyncDisposable> {
  const more = { ...tool, name: 'wave', description: 'Waves' };
  const started: ScriptedServer[] = [
    await serve(legacyReply()),
    await serve(
      legacyReply({
        'tools/list': (received, response) => result(received, response, { tools: [tool, more] }),
      }),
    ),
  ];
  const [first, second] = started.map(({ url }) => url);
  if (first === undefined || second === undefined) throw new TypeError('Two servers were started.');
  return {
    first,
    second,
    async [Symbol.asyncDispose]() {
      for (const server of started) await server[Symbol.asyncDispose]();
    },
  };
}
