import { InvalidInput } from '../errors.ts';
import { memoryText, parseMemory } from '../fleet/audit/memory.ts';
import type { AuditOptions } from '../fleet/audit/options.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { renderAuditPage } from '../report/audit-page.ts';
import type { AuditReport } from '../report/audit-report.ts';
import { sarifOf } from '../report/sarif.ts';
import { printable } from '../text/printable.ts';
import { safeJson } from '../text/safe-json.ts';
import type { Warning } from '../warning.ts';
import type { AuditKeeper } from './audit-keeper.ts';
import type { RunPorts, UserFiles } from './ports.ts';

/** Bytes; no audit writes a larger file. */
const greatestMemory = 1024 * 1024;

/** Keeps since-dates and counts in a file. */
export function fileKeeper(path: string, files: UserFiles): AuditKeeper {
  return {
    async load() {
      const text = await files.read(path, greatestMemory);
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
    save: async ({ memory }) => written(path, `${memoryText(memory)}\n`, files),
  };
}

/** Writes the files that people asked for, each on its own: one that cannot be written is a warning. */
export async function writeAuditFiles(
  audit: AuditReport['audit'],
  { sarif, html }: Pick<AuditOptions, 'sarif' | 'html'>,
  manifest: Manifest | undefined,
  { files, version }: Pick<RunPorts, 'files' | 'version'>,
): Promise<Warning[]> {
  return [
    ...(sarif === undefined
      ? []
      : await written(
          sarif,
          `${safeJson(sarifOf(audit, { manifestPath: manifest?.path, version }))}\n`,
          files,
        )),
    ...(html === undefined ? [] : await written(html, renderAuditPage(audit), files)),
  ];
}

async function written(path: string, text: string, files: UserFiles): Promise<Warning[]> {
  try {
    await files.write(path, text, 'created');
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return [{ code: 'file-not-written', message: error.text }];
  }
}
