import type { ExternalDocumentation } from '../apicenter/resources.ts';
import { optional } from '../optional.ts';
import type { Source } from './source.ts';

/** Our mark on an API: who registered it. It prevents accidents; it is no access control. */
export interface Stamp {
  readonly source: string;
  readonly manifest?: string;
  readonly pullRequest?: number;
  /** We made the entry, so we may remove it. */
  readonly created: boolean;
}

export const stampTitle = 'Registered by MCP Register';
const stampVersion = 'mcp-register/1';

/** The external documentation item that carries the stamp. Only facts that stay the same between runs. */
export function stampItem(stamp: Stamp, source: Source): ExternalDocumentation {
  const parts = [
    stampVersion,
    `source=${stamp.source}`,
    ...(stamp.manifest === undefined ? [] : [`manifest=${stamp.manifest}`]),
    ...(stamp.pullRequest === undefined ? [] : [`pr=${stamp.pullRequest}`]),
    ...(stamp.created ? ['created=1'] : []),
  ];
  return { title: stampTitle, url: source.url, description: parts.join(' ') };
}

/** The stamp among an API's external documentation; undefined when there is none of ours. */
export function readStamp(items: readonly ExternalDocumentation[] | undefined): Stamp | undefined {
  const description = items?.find(({ title }) => title === stampTitle)?.description;
  const [version, ...parts] = description?.split(' ') ?? [];
  if (version !== stampVersion) return undefined;
  const facts = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const source = facts.get('source');
  if (source === undefined) return undefined;
  const manifest = facts.get('manifest');
  const pullRequest = Number(facts.get('pr'));
  return {
    source,
    ...optional('manifest', manifest),
    ...(Number.isInteger(pullRequest) && pullRequest > 0 ? { pullRequest } : {}),
    created: facts.get('created') === '1',
  };
}
