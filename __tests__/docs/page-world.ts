import { delimiter, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { startDemoServer } from '../../src/demo/demo-server.ts';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { startNamedHosts } from '../support/named-hosts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { root } from './pages.ts';

const center = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'mcp-catalogue',
  name: 'contoso-tools',
};
const stagingCenter = { ...center, name: 'contoso-tools-staging' };
const idOf = ({ subscriptionId, resourceGroup, name }: typeof center) =>
  `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`;

/** The variables that the pages name, as a reader has set them. */
export const pageVariables: Readonly<Record<string, string>> = {
  API_CENTER_ID: idOf(center),
  STAGING_API_CENTER_ID: idOf(stagingCenter),
  AZURE_CLIENT_ID: '99999999-2222-3333-4444-555555555555',
  AZURE_READER_CLIENT_ID: '99999999-3333-3333-4444-555555555555',
  AZURE_PULL_REQUEST_CLIENT_ID: '99999999-4444-3333-4444-555555555555',
  AZURE_TENANT_ID: '11111111-2222-3333-4444-555555555555',
  AZURE_SUBSCRIPTION_ID: center.subscriptionId,
};

/** Hosts on which a page has an MCP server. */
const serverHosts = [
  'weather.azurewebsites.net',
  'orders.azurewebsites.net',
  'weather.contoso.example',
  'weather-pr.contoso.example',
  '*.example.com',
];

/** What the pages speak of, on loopback behind the names that the pages use. */
export interface PageWorld {
  /** For files that no page speaks of. */
  readonly session: string;
  readonly emulator: Emulator;
  /** An MCP server on loopback, as a reader has one. */
  readonly serverUrl: string;
  /** What a program needs to find all that. */
  readonly env: Readonly<Record<string, string>>;
  /** Names that were asked for and are not played. */
  readonly unknownHosts: readonly string[];
}

const dataHost = 'data.westeurope.azure-apicenter.ms';

/** @param certificates further certificates to trust, PEM files */
export async function startPageWorld(
  t: Pick<TestContext, 'after'>,
  certificates: readonly string[] = [],
): Promise<PageWorld> {
  const session = temporaryFolder(t);
  const [server, emulator] = await Promise.all([
    startDemoServer('1.0.0'),
    startEmulator({ seed: [center, stagingCenter].map((one) => ({ ...one, location: 'westeurope' })) }),
  ]);
  t.after(() => Promise.all([server.close(), emulator.close()]));
  const data = (one: typeof center) => ({
    publicName: `${one.name}.${dataHost}`,
    url: emulator.dataUrl(one) ?? '',
  });
  const certificate = join(session, 'ca.pem');
  const { env, unknown } = await startNamedHosts(
    t,
    [
      { name: 'management.azure.com', url: emulator.url },
      { name: `${stagingCenter.name}.${dataHost}`, ...data(stagingCenter) },
      { name: `*.${dataHost}`, ...data(center) },
      ...serverHosts.map((name) => ({
        name,
        url: new URL(server.url).origin,
        // As the extension for MCP of Azure Functions has it, with the key that the stand-in for `az` knows.
        guarded: { path: '/runtime/webhooks/mcp', key: 'c4n4ry-function-key', standsFor: '/mcp' },
      })),
    ],
    certificate,
    certificates,
  );
  return {
    session,
    emulator,
    serverUrl: server.url,
    unknownHosts: unknown,
    env: {
      ...env,
      // Programs that are not Node.
      CURL_CA_BUNDLE: certificate,
      PATH: [resolve(import.meta.dirname, '..', 'support', 'stand-ins'), process.env.PATH].join(delimiter),
      PROJECT: root,
      PAGE_SESSION: session,
    },
  };
}
