import { isJsonObject, type JsonValue } from '../../core/json.ts';

/** What a registration says of where it comes from. */
export interface Origin {
  /** `<host>:<repository>`. */
  readonly source: string;
  /** The repository's address; anybody may have written it. */
  readonly url: string;
  /** The number of the pull request that the entry is staged for. */
  readonly pullRequest?: number;
}

const stampTitle = 'Registered by MCP Register';

/** Whether an item of an API's external documentation is the stamp: a mark, and no documentation to offer. */
export function isStampItem(item: JsonValue): boolean {
  return isJsonObject(item) && item.title === stampTitle;
}

/**
 * Reads the stamp among an API's external documentation: `mcp-register/1 source=… [manifest=…] [pr=n] [created=1]`.
 *
 * @returns undefined when there is none of that form
 */
export function readOrigin(items: readonly JsonValue[]): Origin | undefined {
  const stamp = items.find(isStampItem);
  if (!isJsonObject(stamp) || typeof stamp.description !== 'string') return undefined;
  const [version, ...facts] = stamp.description.split(' ');
  if (version !== 'mcp-register/1') return undefined;
  const source = factOf(facts, 'source');
  if (source === undefined) return undefined;
  const pullRequest = /^[1-9]\d{0,8}$/.exec(factOf(facts, 'pr') ?? '')?.[0];
  return {
    source,
    url: typeof stamp.url === 'string' ? stamp.url : '',
    ...(pullRequest === undefined ? {} : { pullRequest: Number(pullRequest) }),
  };
}

function factOf(facts: readonly string[], name: string): string | undefined {
  return facts.find((fact) => fact.startsWith(`${name}=`))?.slice(name.length + 1);
}
