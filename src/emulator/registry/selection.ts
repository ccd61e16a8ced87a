import type { RegistryServer } from './servers.ts';

/**
 * The servers that the parameters of a list leave: `search`, a text in name, title or description in any case, and
 * `updated_since`, a moment (RFC 3339).
 */
export function selected(
  servers: readonly RegistryServer[],
  query: URLSearchParams,
): readonly RegistryServer[] {
  const search = query.get('search')?.trim().toLowerCase() ?? '';
  const since = Date.parse(query.get('updated_since') ?? '');
  return servers.filter(
    ({ name, title, description, updatedAt }) =>
      [name, title, description].some((text) => text.toLowerCase().includes(search)) &&
      !(Date.parse(updatedAt) < since),
  );
}
