import { workspacePath } from '../__tests__/support/run.ts';
import { createHttpTransport } from '../src/core/http/transport.ts';
import type { JsonObject } from '../src/core/json.ts';
import type { Racer } from './race.ts';

/** A person who saves a page of the portal: one write, whatever is there. */
export function personIn(path: string, properties: JsonObject): Racer {
  const http = createHttpTransport();
  return {
    name: 'person',
    apiIds: [],
    async run({ emulator }) {
      const response = await http.send({
        method: 'PUT',
        url: `${emulator.url}${workspacePath}/${path}?api-version=2024-03-01`,
        headers: { 'content-type': 'application/json', 'user-agent': 'mcp-register/person' },
        body: JSON.stringify({ properties }),
        signal: new AbortController().signal,
      });
      response.close();
      return { exitCode: 0 };
    },
  };
}
