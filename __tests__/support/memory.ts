import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cleanEnvironment } from './bundle.ts';
import { bundle } from './cli.ts';

const MB = 1_000_000;
/** More than any probe takes by its own limits: only one that never ends reaches it, however slow the machine is. */
const deadlineMs = 100_000;

/** Preloaded into the child: its last words are the most memory it ever had (Linux: `VmHWM`, in kB). */
const tellPeak = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));
`)}`;

/**
 * The most memory that the built command line needs to probe a server, once.
 *
 * @returns MB; undefined where it cannot be measured; Infinity when the probe had not ended at the deadline
 */
export function peakMemory(url: string): Promise<number | undefined> {
  return peakMemoryOf(['probe', '--server-url', url, '--probe-timeout', '0']);
}

/**
 * The most memory that the built command line needs for a command, as {@link peakMemory} says it.
 *
 * @param limitMs after which it is killed
 */
export async function peakMemoryOf(
  args: readonly string[],
  limitMs: number = deadlineMs,
): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const child = spawn(process.execPath, ['--import', tellPeak, bundle, ...args], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  const told = child.stdio[3];
  if (!told || !('read' in told)) throw new TypeError('The child has no pipe to tell its memory by.');
  const [peak] = await Promise.all([text(told), once(child, 'exit')]);
  return peak === '' ? Infinity : (Number(peak) * 1024) / MB;
}
