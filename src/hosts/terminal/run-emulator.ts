import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { skus } from '../../core/apicenter/vocabulary.ts';
import { InvalidInput } from '../../core/errors.ts';
import { optional } from '../../core/optional.ts';
import { printable } from '../../core/text/printable.ts';
import { parseFaults } from '../../emulator/faults.ts';
import { limitsModes } from '../../emulator/management/context.ts';
import { startEmulator } from '../../emulator/start.ts';
import { embeddedSeed } from './embedded.ts';
import type { Terminal } from './output.ts';
import type { EmulatorFlags } from './program.ts';
import { line } from './render.ts';

/** Runs the embedded API Center until the signal is aborted. Throws InvalidInput for a wrong option. */
export async function runEmulator(
  flags: EmulatorFlags,
  { colors, log }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const statePath = flags.state === undefined ? undefined : resolve(flags.state);
  const { subscriptionId, resourceGroup, name } = embeddedSeed;
  const options = {
    port: wholeNumber('--port', flags.port, 65_535) ?? 0,
    ...optional('statePath', statePath),
    ...optional('latencyMs', wholeNumber('--latency', flags.latency, 600_000)),
    ...optional('pageSize', wholeNumber('--page-size', flags.pageSize, 1000, 1)),
    ...optional('sku', oneOf('--sku', flags.sku, skus)),
    ...optional('mode', oneOf('--mode', flags.mode, ['live', 'spec'])),
    ...optional('limits', oneOf('--limits', flags.limits, limitsModes)),
    faults: flags.faults === undefined ? [] : parseFaults(flags.faults),
    seed: [embeddedSeed],
  };
  if (statePath !== undefined) mkdirSync(dirname(statePath), { recursive: true });
  const emulator = await startEmulator(options);
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`;
  log(
    [
      '',
      `  ${colors.bold('The embedded API Center is running')}  ${colors.dim('(end it with Ctrl+C)')}`,
      line(colors, 'ARM', emulator.url),
      line(colors, 'Registry', `${emulator.dataUrl(embeddedSeed)}/workspaces/default`),
      line(colors, 'Requests', `${emulator.url}/_emulator/requests`),
      line(colors, 'State', flags.state ?? 'in memory'),
      line(
        colors,
        'Try',
        'mcp-register register --server-url <url> --title <title> \\',
        `  --arm-endpoint ${emulator.url} --api-center-id ${id}`,
      ),
      '',
    ].join('\n'),
  );
  await aborted(signal);
  await emulator.close();
}

/** An AbortSignal alone does not keep the process alive, but the emulator's sockets do. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

function wholeNumber(
  flag: string,
  text: string | undefined,
  maximum: number,
  minimum = 0,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= minimum && number <= maximum) return number;
  throw wrongFlag(flag, text, `a whole number from ${minimum} to ${maximum}`);
}

function oneOf<const T extends string>(
  flag: string,
  text: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw wrongFlag(flag, text, `one of ${choices.join(', ')}`);
  return found;
}

function wrongFlag(flag: string, text: string, expected: string): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message: `Expected ${flag} to be ${expected}; got "${printable(text)}".`,
    next: `Correct ${flag} and run again.`,
  });
}
