import type { ExportFormat } from './export-entry.ts';
import type { FilterCondition } from './filter.ts';

/** What an export is to write. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** Path of the file; absent: the text goes to standard output. */
  readonly out?: string;
  /** Nothing is written; a file that is out of step is a failure. */
  readonly check: boolean;
  /** Owner of Backstage entities; empty for other formats. */
  readonly owner: string;
  /** Of those with one field one must hold, and of each field one. */
  readonly filter: readonly FilterCondition[];
}
