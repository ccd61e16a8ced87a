import type { TestContext } from 'node:test';
import { legacyReply, result, serve } from '../core/probe/scripted-server.ts';

/** What a small MCP server says about itself. */
export interface SmallServer {
  readonly name?: string;
  readonly description?: string;
  readonly tools: readonly string[];
}

/** A healthy MCP server on loopback that ends with the test. Gives its URL. */
export async function startSmallServer(
  t: Pick<TestContext, 'after'>,
  { name = 'small', description, tools }: SmallServer,
): Promise<string> {
  const serverInfo = { name, version: '1.0.0', ...(description === undefined ? {} : { description }) };
  const server = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          protocolVersion: '2025-06-18',
          capabilities: { tools: {} },
          serverInfo,
        }),
      'tools/list': (received, response) =>
        result(received, response, {
          tools: tools.map((tool) => ({ name: tool, description: tool, inputSchema: { type: 'object' } })),
        }),
    }),
  );
  t.after(() => server[Symbol.asyncDispose]());
  return server.url;
}
