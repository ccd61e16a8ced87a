import type { TestContext } from 'node:test';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { service } from './run.ts';

/** An API center on loopback, and the inputs by which any host registers a server in it. */
export async function startTarget(
  t: Pick<TestContext, 'after'>,
  serverUrl: string,
): Promise<{ readonly emulator: Emulator; readonly inputs: Readonly<Record<string, string>> }> {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  return {
    emulator,
    inputs: {
      'server-url': serverUrl,
      title: 'Everything',
      'arm-endpoint': emulator.url,
      'subscription-id': service.subscriptionId,
      'resource-group': service.resourceGroup,
      'api-center-name': service.name,
    },
  };
}
