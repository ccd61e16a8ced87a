import { InvalidInput } from '../errors.ts';
import type { ExportEntry } from '../fleet/export/export-entry.ts';
import type { ExportRequest } from '../fleet/export/export-request.ts';
import { formatListing, type Listing, listingPath, parseListing } from '../fleet/export/listing.ts';
import { mergeExport } from '../fleet/export/merge.ts';
import type { Merged } from '../fleet/export/merge-part.ts';
import { UnmergeableText } from '../fleet/export/unmergeable-text.ts';
import { printable } from '../text/printable.ts';
import type { UserFiles } from './ports.ts';

/** A file as it is, and as it is to be. */
export interface ExportedFile {
  readonly request: ExportRequest;
  /** Undefined when there is no file. */
  readonly before: string | undefined;
  /** Undefined when there is no listing: nothing is removed. */
  readonly listing: Listing | undefined;
  readonly listingText: string | undefined;
  readonly merged: Merged;
}

/** What the file of an export is to hold. Throws InvalidInput when it, or its listing, cannot be read or merged. */
export async function mergeIntoFile(
  request: ExportRequest,
  entries: readonly ExportEntry[],
  files: UserFiles,
): Promise<ExportedFile> {
  const { out, format, owner } = request;
  const [before, listingText] =
    out === undefined
      ? [undefined, undefined]
      : await Promise.all([files.read(out), files.read(listingPath(out))]);
  const listing = listingText === undefined ? undefined : listingOf(listingText, request);
  try {
    const merged = mergeExport({ format, text: before, entries, listing, owner });
    return { request, before, listing, listingText, merged };
  } catch (error) {
    if (!(error instanceof UnmergeableText)) throw error;
    throw unusable(out ?? '', `${error.place}: ${error.message}`);
  }
}

/**
 * Writes the file and its listing where they differ. The listing says at every moment at least what the file has from
 * us, so that a run that is cut off loses nothing.
 *
 * @returns whether something was written
 */
export async function saveFile(
  { request: { out = '', format }, before, listing, listingText, merged }: ExportedFile,
  files: UserFiles,
): Promise<boolean> {
  const { written } = merged.reconciled;
  const last = formatListing({ format, entries: written });
  const fileChanges = before !== merged.text;
  if (fileChanges) {
    const urls = new Set(written.map(({ url, name }) => `${name} ${url}`));
    const leaving = (listing?.entries ?? []).filter(({ url, name }) => !urls.has(`${name} ${url}`));
    const first = formatListing({ format, entries: [...written, ...leaving] });
    if (first !== last) await files.write(listingPath(out), first, 'created');
    else if (last !== listingText) await files.write(listingPath(out), last, 'created');
    await files.write(out, merged.text, 'created');
    if (first !== last) await files.write(listingPath(out), last, 'created');
  } else if (last !== listingText) await files.write(listingPath(out), last, 'created');
  return fileChanges || last !== listingText;
}

function listingOf(text: string, { out = '', format }: ExportRequest): Listing {
  const listing = parseListing(text);
  if (listing === undefined) throw unusable(listingPath(out), 'it is not a listing of an export');
  if (listing.format !== format) {
    throw unusable(listingPath(out), `it lists an export of the format ${listing.format}, not ${format}`);
  }
  return listing;
}

function unusable(path: string, problem: string): InvalidInput {
  return new InvalidInput({
    code: 'export-file-invalid',
    message: `The file ${printable(path)} cannot be merged with the catalogue: ${printable(problem, 400)}.`,
    next: 'Correct the file, or name another one. Without its listing, nothing is removed from a file.',
  });
}
