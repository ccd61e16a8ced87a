import type { SurfaceInputs } from '../../core/inputs/command-inputs.ts';
import type { ServerDescription } from '../../core/probe/result.ts';
import { formatSurfaceFile } from '../../core/surface/surface-file.ts';
import { printable } from '../../core/text/printable.ts';
import { writeNamedFile } from '../../core/write-named-file.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/**
 * What the command `surface` does with the surface of a healthy server: writes the file that serves as baseline, or
 * prints it, unless standard output is the report. Rejects with InvalidInput when the file cannot be written.
 */
export async function keepSurface(
  { surfaceFile, output }: SurfaceInputs,
  server: ServerDescription,
  { colors, log, print }: Terminal,
): Promise<void> {
  if (surfaceFile === undefined) {
    if (output !== 'json') print(formatSurfaceFile(server));
    return;
  }
  await writeNamedFile('surface-file', surfaceFile, formatSurfaceFile(server));
  log(line(colors, 'Written', printable(surfaceFile)));
}
