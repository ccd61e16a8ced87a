/** Which servers a list is asked for. */
export interface ListQuery {
  /** `latest`, or the title of a version: then servers that have none of that title are left out. */
  readonly version: string;
  /** A text in name, title or description, in lower case; empty for every server. */
  readonly search: string;
  /** Milliseconds since the Unix epoch; servers that have not changed since are left out. NaN for every server. */
  readonly since: number;
}

/** Reads `version`, `search` and `updated_since` (RFC 3339) of a list's query. */
export function readListQuery(query: URLSearchParams): ListQuery {
  return {
    version: query.get('version') ?? 'latest',
    search: query.get('search')?.trim().toLowerCase() ?? '',
    since: Date.parse(query.get('updated_since') ?? ''),
  };
}
