import { freeName } from './entries.ts';
import type { ExportEntry } from './export-entry.ts';
import type { ListedEntry } from './listing.ts';
import { comparableUrl } from './publishable-url.ts';

/** An entry that a file has, no matter who wrote it. */
export interface PresentEntry {
  /** Absent where the format has no names. */
  readonly name?: string;
  /** Absent where it is no remote server. */
  readonly url?: string;
}

/** An entry of ours with its name in the file. */
export interface NamedEntry {
  readonly entry: ExportEntry;
  readonly name: string;
}

/** What becomes of an entry of a file. */
export type Fate =
  /** We did not write it. */
  | { readonly kind: 'keep' }
  /** We wrote it, and its URL left the catalogue. */
  | { readonly kind: 'remove' }
  /** We wrote it, and this is what it stands for now; `moved` where its URL changed. */
  | (NamedEntry & { readonly kind: 'own'; readonly moved: boolean });

export interface Reconciled {
  /** One for each entry of the file, in its order. */
  readonly fates: readonly Fate[];
  /** What the file lacks. */
  readonly added: readonly NamedEntry[];
  /** Ids of the entries that go. */
  readonly removed: readonly string[];
  /** What the file then has from us. */
  readonly written: readonly ListedEntry[];
}

/**
 * Decides what becomes of each entry of a file. Only what the listing names is ours; a URL that another tool or a person wrote is
 * left as it is, and not written again.
 *
 * @param wanted with different canonical URLs
 * @param listed undefined where there is no listing: then nothing is ours
 */
export function reconcile(
  present: readonly PresentEntry[],
  wanted: readonly ExportEntry[],
  listed: readonly ListedEntry[] | undefined,
): Reconciled {
  const urls = present.map(({ url }) => (url === undefined ? undefined : comparableUrl(url)));
  const owners = present.map(({ name }, index) => ownerOf(name, urls[index], listed));
  const wantedUrls = new Set(wanted.map(({ canonicalUrl }) => canonicalUrl));
  const claims = new Map<number, ExportEntry>();
  const missing = wanted.filter((entry) => {
    const own = urls.findIndex((url, index) => url === entry.canonicalUrl && owners[index] !== undefined);
    if (own !== -1) claims.set(own, entry);
    return own === -1 && !urls.includes(entry.canonicalUrl);
  });
  const toAdd = missing.filter((entry) => {
    const moved = owners.findIndex(
      (owner, index) => owner?.id === entry.id && !claims.has(index) && !wantedUrls.has(urls[index] ?? ''),
    );
    if (moved !== -1) claims.set(moved, entry);
    return moved === -1;
  });
  const fates = present.map(({ name = '' }, index): Fate => {
    const entry = claims.get(index);
    if (entry) return { kind: 'own', entry, name, moved: urls[index] !== entry.canonicalUrl };
    const stays = owners[index] === undefined || wantedUrls.has(urls[index] ?? '');
    return { kind: stays ? 'keep' : 'remove' };
  });
  const added = named(toAdd, present, fates);
  const removed = owners.flatMap((owner, index) =>
    owner && fates[index]?.kind === 'remove' ? [owner.id] : [],
  );
  return { fates, added, removed, written: writtenOf(wanted, fates, added) };
}

function ownerOf(
  name: string | undefined,
  url: string | undefined,
  listed: readonly ListedEntry[] = [],
): ListedEntry | undefined {
  if (url === undefined) return undefined;
  return listed.find(
    (entry) => comparableUrl(entry.url) === url && (name === undefined || entry.name === name),
  );
}

/** Names that no entry has that stays. */
function named(
  entries: readonly ExportEntry[],
  present: readonly PresentEntry[],
  fates: readonly Fate[],
): NamedEntry[] {
  const taken = new Set(
    present.flatMap(({ name }, index) =>
      name === undefined || fates[index]?.kind === 'remove' ? [] : [name.toLowerCase()],
    ),
  );
  return entries.map((entry) => {
    const name = freeName(entry.name, entry.canonicalUrl, taken);
    taken.add(name.toLowerCase());
    return { entry, name };
  });
}

function writtenOf(
  wanted: readonly ExportEntry[],
  fates: readonly Fate[],
  added: readonly NamedEntry[],
): ListedEntry[] {
  const ours = [...fates.flatMap((fate) => (fate.kind === 'own' ? [fate] : [])), ...added];
  const names = new Map(ours.map(({ entry, name }) => [entry, name]));
  return wanted.flatMap((entry) => {
    const name = names.get(entry);
    return name === undefined ? [] : [{ id: entry.id, name: name || entry.name, url: entry.url }];
  });
}
