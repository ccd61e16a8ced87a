import type { ExportEntry, ExportFormat } from './export-entry.ts';
import type { Listing } from './listing.ts';
import type { Reconciled } from './reconcile.ts';
import type { TextStyle } from './text-style.ts';

export interface MergeInput {
  readonly format: ExportFormat;
  /** What the file holds; undefined where there is none, empty where it is empty. */
  readonly text: string | undefined;
  readonly entries: readonly ExportEntry[];
  readonly listing: Listing | undefined;
  /** Owner of Backstage entities; an entity reference. */
  readonly owner: string;
}

/** What a format's part of the work is made from. */
export interface MergePart extends Omit<MergeInput, 'text'> {
  /** Without a byte order mark; empty for a new file. */
  readonly body: string;
  readonly style: TextStyle;
}

export interface Merged {
  /** What the file is to hold. */
  readonly text: string;
  readonly reconciled: Reconciled;
  /** Ids of entries of ours whose text in the file changes. */
  readonly updated: readonly string[];
}
