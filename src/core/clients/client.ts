import type { JsonAnswer, RegistryPage } from './evidence.ts';

/** How one client shows the entry. */
export interface ClientView {
  readonly client: 'VS Code' | 'GitHub Copilot' | 'API Center portal' | 'Red Hat Developer Hub';
  readonly sees: boolean;
  /** The request of this client that shows it. */
  readonly request: string;
  /** Why the client does not see the entry, or a problem that it has with it. */
  readonly note?: string;
}

/** The entry that clients are to show. */
export interface WantedEntry {
  /** Name of the entry, as it is registered. */
  readonly apiId: string;
  /** The MCP endpoint. */
  readonly serverUrl: string;
}

/** What the requests of the clients brought. */
export interface Evidence {
  /** The request for the first page of the list. */
  readonly listUrl: string;
  /** The pages of the list, in their order. */
  readonly pages: readonly RegistryPage[];
  readonly openToBrowsers: boolean;
  /** The latest version of the entry, by its name. */
  readonly byName: JsonAnswer;
  /** The deployments of the entry, as the portal reads them. */
  readonly deployments: JsonAnswer;
}

/** "GET /workspaces/default/v0.1/servers" of a URL: the host is the same for all. */
export function requestLine(url: string): string {
  const { pathname, search } = new URL(url);
  return `GET ${pathname}${search}`;
}
