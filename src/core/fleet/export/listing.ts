import * as v from 'valibot';
import type { ExportFormat } from './export-entry.ts';
import { exportFormats } from './export-entry.ts';

/** An entry that an export wrote into a file. */
export interface ListedEntry {
  /** API and environment. */
  readonly id: string;
  /** Its name in the file; the same in every run, whatever is added later. */
  readonly name: string;
  readonly url: string;
}

/** What this tool wrote into a file: kept beside it, and committed with it. */
export interface Listing {
  readonly format: ExportFormat;
  readonly entries: readonly ListedEntry[];
}

const listingSchema = v.object({
  version: v.literal(1),
  format: v.picklist(exportFormats),
  entries: v.array(v.object({ id: v.string(), name: v.string(), url: v.string() })),
});

/** The path of the listing of a file. */
export function listingPath(out: string): string {
  return `${out}.mcp-register.json`;
}

export function formatListing({ format, entries }: Listing): string {
  const plain = entries.map(({ id, name, url }) => ({ id, name, url }));
  return `${JSON.stringify({ version: 1, format, entries: plain }, undefined, 2)}\n`;
}

/** Undefined when the text is not a listing: nothing that it says may then be removed. */
export function parseListing(text: string): Listing | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(listingSchema, value);
  return parsed.success ? { format: parsed.output.format, entries: parsed.output.entries } : undefined;
}
