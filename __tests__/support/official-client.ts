import { Client, SSEClientTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { ServerDescription, Transport } from '../../src/core/probe/result.ts';

/** What the probe and the official client must agree on. */
export interface Seen {
  readonly serverInfo: unknown;
  readonly capabilities: unknown;
  readonly instructions: string | undefined;
  readonly tools: readonly string[];
}

/**
 * What the official client finds, with empty capabilities as the probe has.
 *
 * @param mode `auto` is the newest era that it can get, and sends every server a method that old ones do not know
 */
export async function askOfficialClient(
  url: string,
  transport: Transport = 'streamable-http',
  headers: Readonly<Record<string, string>> = {},
  mode: 'auto' | 'legacy' = 'auto',
): Promise<Seen> {
  const client = new Client(
    { name: 'oracle', version: '0.0.1' },
    { capabilities: {}, versionNegotiation: { mode } },
  );
  const options = { requestInit: { headers } };
  await client.connect(
    transport === 'sse'
      ? new SSEClientTransport(new URL(url), options)
      : new StreamableHTTPClientTransport(new URL(url), options),
  );
  try {
    const { tools } = await client.listTools();
    // The probe fetches no icons and keeps none.
    const { icons: _, ...serverInfo } = client.getServerVersion() ?? {};
    return {
      serverInfo,
      capabilities: client.getServerCapabilities(),
      instructions: client.getInstructions(),
      tools: tools.map((tool) => tool.name),
    };
  } finally {
    await client.close();
  }
}

/** The same parts of what the probe found. */
export function seenByProbe({ serverInfo, capabilities, instructions, tools }: ServerDescription): Seen {
  return { serverInfo, capabilities, instructions, tools: tools.map((tool) => tool.name) };
}
