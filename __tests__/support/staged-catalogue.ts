import type { TestContext } from 'node:test';
import { service, startTestCenter, workspacePath } from './run.ts';

const dayMs = 86_400_000;

/** The entries of {@link startStagedCatalogue}, the oldest first. */
export const stagedCatalogue: readonly string[] = [
  'open-pr-2',
  'foreign-pr-1',
  'fleet-pr-1',
  'weather',
  'unknown-old-pr-4',
  'closed-older-pr-6',
  'found-pr-7',
  'unknown-pr-3',
  'closed-pr-1',
];

/**
 * An API center with entries of every kind that a sweep may meet, and the inputs that name it.
 *
 * @param source the key of the repository that sweeps
 */
export async function startStagedCatalogue(t: TestContext, source: string) {
  let age = 200 * dayMs;
  const center = await startTestCenter(t, { wallTime: () => Date.now() - age });
  const entry = async (name: string, days: number, mark: string) => {
    age = days * dayMs;
    const description = `mcp-register/1 ${mark}`;
    await center.put(`apis/${name}`, {
      title: name,
      kind: 'mcp',
      externalDocumentation: [
        { title: 'Registered by MCP Register', url: 'https://example.com/', description },
      ],
    });
  };
  // The oldest first: the API center's own clock never runs backwards.
  await entry('open-pr-2', 100, `source=${source} pr=2 created=1`);
  await entry('foreign-pr-1', 50, 'source=github.com:43 pr=1 created=1');
  await entry('fleet-pr-1', 50, `source=${source} manifest=mcp.yaml pr=1 created=1`);
  await entry('weather', 50, `source=${source} created=1`);
  await entry('unknown-old-pr-4', 20, `source=${source} pr=4 created=1`);
  await entry('closed-older-pr-6', 5, `source=${source} pr=6 created=1`);
  await entry('found-pr-7', 5, `source=${source} pr=7`);
  await entry('unknown-pr-3', 3, `source=${source} pr=3 created=1`);
  await entry('closed-pr-1', 1, `source=${source} pr=1 created=1`);
  age = 0;
  center.emulator.clearRequests();
  return {
    center,
    inputs: {
      'arm-endpoint': center.emulator.url,
      'subscription-id': service.subscriptionId,
      'resource-group': service.resourceGroup,
      'api-center-name': service.name,
    },
    async names(): Promise<string[]> {
      const url = `${center.emulator.url}${workspacePath}/apis?api-version=2024-03-01`;
      const { value } = (await (await fetch(url)).json()) as { value: { name: string }[] };
      return value.map(({ name }) => name);
    },
  };
}
