import type { Writable } from 'node:stream';

/**
 * Ends the process as soon as all that was said is written. Whatever a library still waits for (an idle connection, a
 * timer, a program that it started) must not keep a step running that has told its result.
 *
 * @param exitCode that of `process.exitCode` unless given
 */
export async function endProcess(exitCode?: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit(exitCode ?? process.exitCode);
}

/** Resolves when nothing is left to write, or when nobody reads any more. */
function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    if (!stream.writable) resolve();
    else stream.write('', () => resolve());
  });
}
