import { workspacePath } from '../__tests__/support/run.ts';
import { createHttpTransport } from '../src/core/http/transport.ts';
import type { JsonObject } from '../src/core/json.ts';
import type { Racer } from './race.ts';

/** Requests after which a person has saved, so that this happens at any point of the others' runs. */
const mostLooks = 24;

/** A person who looks at a page of the portal for some time and then saves it: one write, whatever is there. */
export function personIn(path: string, properties: JsonObject): Racer {
  const http = createHttpTransport();
  return {
    name: 'person',
    apiIds: [],
    async run({ emulator }, { random = () => 0 }) {
      const url = `${emulator.url}${workspacePath}/${path}?api-version=2024-03-01`;
      const headers = { 'content-type': 'application/json', 'user-agent': 'mcp-register/person' };
      const { signal } = new AbortController();
      for (let looks = Math.floor(random() * mostLooks); looks > 0; looks--) {
        (await http.send({ method: 'GET', url, headers, signal })).close();
      }
      const body = JSON.stringify({ properties });
      (await http.send({ method: 'PUT', url, headers, body, signal })).close();
      return { exitCode: 0 };
    },
  };
}
