import { writeFileSync } from 'node:fs';
import type { SurfaceInputs } from '../../core/inputs/command-inputs.ts';
import type { ServerDescription } from '../../core/probe/result.ts';
import { formatSurfaceFile } from '../../core/surface/surface-file.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/**
 * What the command `surface` does with the surface of a healthy server: writes the file that serves as baseline, or
 * prints it, unless standard output is the report.
 */
export function keepSurface(
  { surfaceFile, output }: SurfaceInputs,
  server: ServerDescription,
  { colors, log, print }: Terminal,
): void {
  if (surfaceFile === undefined) {
    if (output !== 'json') print(formatSurfaceFile(server));
    return;
  }
  writeFileSync(surfaceFile, formatSurfaceFile(server));
  log(line(colors, 'Written', printable(surfaceFile)));
}
