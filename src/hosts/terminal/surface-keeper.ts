import { writeFileSync } from 'node:fs';
import { InvalidInput } from '../../core/errors.ts';
import type { InputReader } from '../../core/inputs/values.ts';
import type { ServerDescription } from '../../core/probe/result.ts';
import { formatSurfaceFile } from '../../core/surface/surface-file.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/**
 * What the command `surface` does with a healthy server's surface: shows it, or writes it into the file
 * that serves as baseline. Throws InvalidInput when it is to be written and no file is named.
 */
export function surfaceKeeper(
  read: InputReader,
  { colors, log, print }: Terminal,
): (server: ServerDescription) => void {
  const path = read.text('surface-file');
  if (!read.boolean('write')) {
    return read.choice('output', ['text', 'json']) === 'json'
      ? () => {}
      : (server) => print(formatSurfaceFile(server));
  }
  if (path === undefined) {
    throw new InvalidInput({
      code: 'input-missing',
      message: 'surface-file is required with write, and was not given.',
      next: 'Name the file, for example --surface-file mcp-surface.json',
    });
  }
  return (server) => {
    writeFileSync(path, formatSurfaceFile(server));
    log(line(colors, 'Written', printable(path)));
  };
}
