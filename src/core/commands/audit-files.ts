import { InvalidInput } from '../errors.ts';
import { memoryText, parseMemory } from '../fleet/audit/memory.ts';
import type { AuditOptions } from '../fleet/audit/options.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { sentence } from '../message.ts';
import { createFolderOf, fileProblem, replaceOwnFile, wayThroughLink } from '../own-file.ts';
import { input } from '../references.ts';
import { readRegularFile } from '../regular-file.ts';
import { renderAuditPage } from '../report/audit-page.ts';
import type { AuditReport } from '../report/audit-report.ts';
import { sarifOf } from '../report/sarif.ts';
import { printable } from '../text/printable.ts';
import { safeJson } from '../text/safe-json.ts';
import type { Warning } from '../warning.ts';
import type { AuditKeeper } from './audit-keeper.ts';

/** Files for others to read, less what the user's mask takes away. */
const sharedMode = 0o666;
const greatestMemory = 1024 * 1024;

/** Keeps since-dates and counts in a file. */
export function fileKeeper(path: string): AuditKeeper {
  return {
    async load() {
      const text = read(path);
      if (text === undefined) return undefined;
      const memory = parseMemory(text);
      if (memory) return memory;
      throw new InvalidInput({
        code: 'audit-state-invalid',
        message: sentence`The file ${printable(path)} that ${input('state-file')} names was not written by an audit.`,
        why: 'An audit replaces this file, and never one of another kind.',
        next: sentence`Give ${input('state-file')} another path, or remove the file.`,
      });
    },
    save: async ({ memory }) => written(path, `${memoryText(memory)}\n`),
  };
}

function read(path: string): string | undefined {
  try {
    return new TextDecoder().decode(readRegularFile(path, greatestMemory));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InvalidInput({
      code: 'file-unreadable',
      message: sentence`The file ${printable(path)} that ${input('state-file')} names cannot be read (${printable(error instanceof Error ? error.message : String(error))}).`,
      next: sentence`Give ${input('state-file')} the path of a file, or of one that does not exist yet.`,
      cause: error,
    });
  }
}

/** Writes the files that people asked for, each on its own: one that cannot be written is a warning. */
export async function writeAuditFiles(
  audit: AuditReport['audit'],
  { sarif, html }: Pick<AuditOptions, 'sarif' | 'html'>,
  { manifest, version }: { readonly manifest: Manifest | undefined; readonly version: string },
): Promise<Warning[]> {
  return [
    ...(sarif === undefined
      ? []
      : await written(sarif, `${safeJson(sarifOf(audit, { manifestPath: manifest?.path, version }))}\n`)),
    ...(html === undefined ? [] : await written(html, renderAuditPage(audit))),
  ];
}

async function written(path: string, text: string): Promise<Warning[]> {
  try {
    const problem = await wayThroughLink(path, '.');
    if (problem !== undefined) throw new Error(problem);
    await createFolderOf(path);
    await replaceOwnFile(path, [Buffer.from(text)], sharedMode);
    return [];
  } catch (error) {
    const why = printable(fileProblem(error));
    return [
      { code: 'file-not-written', message: `The file ${printable(path)} could not be written: ${why}.` },
    ];
  }
}
