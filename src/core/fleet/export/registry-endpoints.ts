import { entryOf, type RegistryPage } from '../../clients/evidence.ts';
import { isJsonObject } from '../../json.ts';
import { clientTransport } from './catalogue-endpoints.ts';
import type { CatalogueEndpoint } from './export-entry.ts';

/**
 * Every endpoint that a registry lists. It tells neither stages nor environments, nor metadata. Entries of pull
 * requests are known by the ids and titles that this tool gives them.
 */
export function registryEndpoints(pages: readonly RegistryPage[]): CatalogueEndpoint[] {
  return pages.flatMap(({ entries }) =>
    entries.flatMap((item) => {
      const entry = entryOf(item);
      if (entry === undefined) return [];
      const server = isJsonObject(item) && isJsonObject(item.server) ? item.server : {};
      const title = textOf(server.title) || entry.name;
      return entry.remotes.map(({ url }) => ({
        apiId: entry.name,
        production: true,
        title,
        description: textOf(server.description),
        url,
        transport: clientTransport(url),
        customProperties: {},
        staged: isStaged(entry.name, title),
      }));
    }),
  );
}

function isStaged(name: string, title: string): boolean {
  const number = /-pr-(\d{1,15})$/.exec(name)?.[1];
  return number !== undefined && title.endsWith(`(PR #${number})`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
