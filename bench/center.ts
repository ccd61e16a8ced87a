import type { Emulator } from '../src/emulator/emulator-options.ts';
import { startEmulator } from '../src/emulator/start.ts';
import { timeCli } from './measure.ts';

const service = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'bench',
  name: 'center',
};

/** An embedded API Center, and the command line against it with every id given. */
export interface BenchCenter {
  /**
   * Registers the server under an id and returns the milliseconds of the whole process.
   *
   * @param writes what the run must cost, so that nothing else is measured by mistake
   */
  register(apiId: string, writes: number): Promise<number>;
  close(): Promise<void>;
}

/** @param latencyMs of every answer of the API Center */
export async function startCenter(serverUrl: string, latencyMs: number): Promise<BenchCenter> {
  const emulator = await startEmulator({ seed: [service], latencyMs });
  return {
    async register(apiId, writes) {
      emulator.clearRequests();
      const ms = await timeCli(registration(emulator.url, serverUrl, apiId));
      const written = writesOf(emulator);
      if (written !== writes) throw new Error(`${apiId} took ${written} writes instead of ${writes}.`);
      return ms;
    },
    close: () => emulator.close(),
  };
}

function registration(armEndpoint: string, serverUrl: string, apiId: string): string[] {
  return [
    'register',
    ...['--arm-endpoint', armEndpoint, '--subscription-id', service.subscriptionId],
    ...['--resource-group', service.resourceGroup, '--api-center-name', service.name],
    ...['--server-url', serverUrl, '--title', 'Bench', '--api-id', apiId, '--verify', 'off'],
    ...['--version-id', 'v1-0', '--version-title', 'v1', '--definition-id', 'default-streamable'],
    ...['--environment-id', 'production', '--deployment-id', 'production'],
  ];
}

function writesOf(emulator: Emulator): number {
  return emulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification')).length;
}
