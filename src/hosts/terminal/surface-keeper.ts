import { writeFileSync } from 'node:fs';
import type { SurfaceInputs } from '../../core/inputs/command-inputs.ts';
import type { ServerDescription } from '../../core/probe/result.ts';
import { formatSurfaceFile } from '../../core/surface/surface-file.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/**
 * What the command `surface` does with the surface of a healthy server: writes the file that serves as baseline, or
 * prints it. Undefined when standard output is the report.
 */
export function surfaceKeeper(
  { surfaceFile, output }: SurfaceInputs,
  { colors, log, print }: Terminal,
): ((server: ServerDescription) => void) | undefined {
  if (surfaceFile === undefined) {
    return output === 'json' ? undefined : (server) => print(formatSurfaceFile(server));
  }
  return (server) => {
    writeFileSync(surfaceFile, formatSurfaceFile(server));
    log(line(colors, 'Written', printable(surfaceFile)));
  };
}
