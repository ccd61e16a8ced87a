import type { Writable } from 'node:stream';
import { createColors } from 'picocolors';
import type { HostVariables } from '../../core/host-variables.ts';
import { printable } from '../../core/text/printable.ts';

/** Where text goes. Results go to standard output, everything else to wherever it does no harm. */
export interface Terminal {
  readonly colors: ReturnType<typeof createColors>;
  /** One or more lines for the person who watches. */
  log(text: string): void;
  /** What went wrong, on standard error. */
  fail(text: string): void;
  /** The result itself, on standard output. */
  print(text: string): void;
}

/**
 * @param json the result is one JSON document on standard output: all else goes to standard error
 * @param conceal leaves the secrets of the run out of a text
 */
export function createTerminal(
  json: boolean,
  env: HostVariables,
  conceal: (text: string) => string = (text) => text,
): Terminal {
  survive(process.stdout, (why) => process.stderr.write(`Could not write to standard output: ${why}\n`));
  survive(process.stderr, () => {});
  const stream = json ? process.stderr : process.stdout;
  const colored = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    colors: createColors(colored),
    log: (text) => void stream.write(`${conceal(text)}\n`),
    fail: (text) => void process.stderr.write(`${conceal(text)}\n`),
    print: (text) => void process.stdout.write(`${conceal(text)}\n`),
  };
}

/**
 * What cannot be written changes nothing of what the run does, and not its exit code. A reader may also stop early
 * (`| head`), which is no failure.
 *
 * @param tell is told once why something was lost
 */
function survive(output: Writable, tell: (why: string) => void): void {
  let told = false;
  output.on('error', (error: Error) => {
    if (told || ('code' in error && error.code === 'EPIPE')) return;
    told = true;
    tell(printable(error.message, 300));
  });
}
