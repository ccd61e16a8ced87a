import { Client as ClientTwo } from '@modelcontextprotocol/client';
import { Client as ClientOne } from '@modelcontextprotocol/sdk/client/index.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { HttpTransport } from '../../../src/core/http/transport.ts';
import { isJsonObject, type JsonObject } from '../../../src/core/json.ts';

/** What a server of the 2025 era answers to each method, without any wire. */
export type Results = Readonly<Record<string, JsonObject>>;

/** The server for the probe. */
export function inMemoryHttp(results: Results): HttpTransport {
  return {
    async send({ method, body }) {
      const message: unknown = body === undefined ? {} : JSON.parse(body);
      const { id, method: asked } = isJsonObject(message) ? message : {};
      const text = id === undefined ? '' : JSON.stringify(respond(results, asked, id));
      return {
        status: method === 'POST' ? (id === undefined ? 202 : 200) : 405,
        headers: { 'content-type': 'application/json' },
        body: bytes(text),
        close: () => {},
      };
    },
  };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}

function respond(results: Results, method: unknown, id: unknown) {
  const result = results[String(method)];
  return result
    ? { jsonrpc: '2.0', id, result }
    : { jsonrpc: '2.0', id, error: { code: -32601, message: 'Method not found' } };
}

/** The same server for an official client. */
class InMemoryTransport {
  onmessage?: (message: never) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;
  readonly #results: Results;

  constructor(results: Results) {
    this.#results = results;
  }

  async start(): Promise<void> {}

  async close(): Promise<void> {
    this.onclose?.();
  }

  async send(message: unknown): Promise<void> {
    const { id, method } = isJsonObject(message) ? message : {};
    if (id === undefined) return;
    const text = JSON.stringify(respond(this.#results, method, id));
    queueMicrotask(() => this.onmessage?.(JSON.parse(text) as never));
  }
}

/** As the client has by default; one for all, because making it takes longer than all else. */
const validator = new AjvJsonSchemaValidator();

/** Why each official client cannot use the server: undefined when it connects and gets every list. */
export async function officialRefusals(results: Results, lists: readonly string[]) {
  const identity = { name: 'oracle', version: '0.0.1' };
  const one = new ClientOne(identity, { capabilities: {}, jsonSchemaValidator: validator });
  const two = new ClientTwo(identity, { capabilities: {}, versionNegotiation: { mode: 'legacy' } });
  return { one: await refusal(one, results, lists), two: await refusal(two, results, lists) };
}

async function refusal(
  client: ClientOne | ClientTwo,
  results: Results,
  lists: readonly string[],
): Promise<string | undefined> {
  const options = { timeout: 2000 };
  const use = async () => {
    await client.connect(new InMemoryTransport(results) as never, options);
    if (lists.includes('tools')) await client.listTools({}, options);
    if (lists.includes('resources')) await client.listResources({}, options);
    if (lists.includes('resourceTemplates')) await client.listResourceTemplates({}, options);
    if (lists.includes('prompts')) await client.listPrompts({}, options);
  };
  // A message that it does not understand it reports, and goes on waiting for the response.
  const misunderstood = new Promise<never>((_resolve, reject) => {
    client.onerror = reject;
  });
  try {
    await Promise.race([use(), misunderstood]);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    await client.close();
  }
}
