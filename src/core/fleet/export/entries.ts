import { createHash } from 'node:crypto';
import { sentence } from '../../message.ts';
import { printable } from '../../text/printable.ts';
import type { Warning } from '../../warning.ts';
import type { CatalogueEndpoint, ExportEntry } from './export-entry.ts';
import { judgeUrl } from './publishable-url.ts';

/** The longest name that every format takes: Backstage allows 63 characters. */
const maxName = 63;
const namesShown = 20;

/**
 * The endpoints that can be written, in a stable order and with stable names; those that cannot are named in
 * warnings. Of endpoints with one URL the first is taken.
 */
export function entriesOf(endpoints: readonly CatalogueEndpoint[]): {
  readonly entries: readonly ExportEntry[];
  readonly warnings: readonly Warning[];
} {
  const entries: ExportEntry[] = [];
  const unfit: string[] = [];
  const doubled: string[] = [];
  const urls = new Set<string>();
  const names = new Set<string>();
  const primary = new Set<string>();
  for (const endpoint of inOrder(endpoints)) {
    const verdict = judgeUrl(endpoint.url);
    const shown = `"${printable(idOf(endpoint), 120)}"`;
    if (!verdict.fit) {
      unfit.push(`${shown}: its URL ${verdict.reason}`);
    } else if (urls.has(verdict.canonicalUrl)) {
      doubled.push(shown);
    } else {
      const { url, canonicalUrl } = verdict;
      urls.add(canonicalUrl);
      const isFirst = !primary.has(endpoint.apiId);
      primary.add(endpoint.apiId);
      const name = freeName(isFirst ? endpoint.apiId : idOf(endpoint), canonicalUrl, names);
      names.add(name.toLowerCase());
      entries.push({ ...endpoint, url, canonicalUrl, id: idOf(endpoint), name });
    }
  }
  return { entries, warnings: [...unfitWarning(unfit), ...doubledWarning(doubled)] };
}

/**
 * A name that is not taken: letters, digits and single hyphens. Where it is taken, six characters of the URL's hash
 * follow.
 *
 * @param taken in lower case
 */
export function freeName(wanted: string, canonicalUrl: string, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(canonicalUrl, 'utf8').digest('hex');
  const plain = wanted.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'server';
  const fits = plain.length <= maxName && !taken.has(plain.toLowerCase());
  if (fits) return plain;
  for (let length = 6; ; length++) {
    const head = plain.slice(0, maxName - length - 1).replace(/-$/, '');
    const name = `${head}-${hash.slice(0, length)}`;
    if (!taken.has(name.toLowerCase()) || length === hash.length) return name;
  }
}

function idOf({ apiId, environmentId }: CatalogueEndpoint): string {
  return environmentId === undefined ? apiId : `${apiId}/${environmentId}`;
}

/** By API; within one, production first: it gets the plain name, whatever is added later. */
function inOrder(endpoints: readonly CatalogueEndpoint[]): CatalogueEndpoint[] {
  return endpoints.toSorted(
    (a, b) =>
      compare(a.apiId, b.apiId) ||
      Number(b.production) - Number(a.production) ||
      compare(a.environmentId ?? '', b.environmentId ?? '') ||
      compare(a.url, b.url),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function unfitWarning(unfit: readonly string[]): Warning[] {
  if (unfit.length === 0) return [];
  const message = sentence`${unfit.length} ${unfit.length === 1 ? 'entry is' : 'entries are'} left out: ${shown(unfit, '; ')}.`;
  return [{ code: 'export-entry-left-out', message }];
}

function doubledWarning(doubled: readonly string[]): Warning[] {
  if (doubled.length === 0) return [];
  const message = sentence`The URL of ${shown(doubled, ', ')} is that of another entry, and is written once.`;
  return [{ code: 'duplicate-endpoint', level: 'notice', message }];
}

function shown(names: readonly string[], separator: string): string {
  const rest = names.length - namesShown;
  return `${names.slice(0, namesShown).join(separator)}${rest > 0 ? `${separator}and ${rest} more` : ''}`;
}
