import { createColors } from 'picocolors';
import type { HostVariables } from '../../core/host-variables.ts';

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
  for (const output of [process.stdout, process.stderr]) output.on('error', ignoreClosedPipe);
  const stream = json ? process.stderr : process.stdout;
  const colored = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    colors: createColors(colored),
    log: (text) => void stream.write(`${conceal(text)}\n`),
    fail: (text) => void process.stderr.write(`${conceal(text)}\n`),
    print: (text) => void process.stdout.write(`${conceal(text)}\n`),
  };
}

/** Whoever reads us may stop early (`| head`): that is no failure of ours. */
function ignoreClosedPipe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') return;
  throw error;
}
