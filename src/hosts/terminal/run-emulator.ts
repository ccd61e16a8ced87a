import { resolve } from 'node:path';
import { skus } from '../../core/apicenter/constants.ts';
import { InvalidInput } from '../../core/errors.ts';
import { optional } from '../../core/optional.ts';
import { readRegularFile } from '../../core/regular-file.ts';
import { printable } from '../../core/text/printable.ts';
import { dataAuths } from '../../emulator/data/access.ts';
import type { Emulator, EmulatorOptions } from '../../emulator/emulator-options.ts';
import { parseFaults } from '../../emulator/faults.ts';
import { parseAuthority } from '../../emulator/http/authority.ts';
import { limitsModes } from '../../emulator/management/context.ts';
import { registryNames } from '../../emulator/registry/servers.ts';
import { startEmulator } from '../../emulator/start.ts';
import { embeddedSeed } from './embedded.ts';
import type { Terminal } from './output.ts';
import type { EmulatorFlags } from './program.ts';
import { line } from './render.ts';
import { untilAborted } from './until-aborted.ts';

/** Runs the embedded API Center until the signal is aborted. Throws InvalidInput for a wrong option. */
export async function runEmulator(
  flags: EmulatorFlags,
  { colors, log }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const emulator = await startEmulator(await optionsOf(flags));
  try {
    log(renderEmulator(colors, emulator, flags.state));
    await untilAborted(signal);
  } finally {
    await emulator.close();
  }
}

async function optionsOf(flags: EmulatorFlags): Promise<EmulatorOptions> {
  const statePath = flags.state === undefined ? undefined : resolve(flags.state);
  return {
    port: wholeNumber('--port', flags.port, 65_535) ?? 0,
    ...optional('statePath', statePath),
    ...optional('latencyMs', wholeNumber('--latency', flags.latency, 600_000)),
    ...optional('pageSize', wholeNumber('--page-size', flags.pageSize, 1000, 1)),
    ...optional('sku', oneOf('--sku', flags.sku, skus)),
    ...optional('mode', oneOf('--mode', flags.mode, ['live', 'spec'])),
    strict: flags.strict === true,
    ...optional('importDelayMs', wholeNumber('--import-delay', flags.importDelay, 600_000)),
    ...optional('limits', oneOf('--limits', flags.limits, limitsModes)),
    ...optional('dataAuth', oneOf('--data-auth', flags.dataAuth, dataAuths)),
    ...optional('registryNames', oneOf('--registry-names', flags.registryNames, registryNames)),
    ...optional('tls', await tlsOf(flags)),
    identity: flags.identity === true,
    faults: flags.faults === undefined ? [] : parseFaults(flags.faults),
    allowHosts: (flags.allowHost ?? []).map(hostName),
    allowLoopbackLinks: flags.allowLoopbackLinks === true,
    seed: [embeddedSeed],
  };
}

/** A name as a `Host` header has it, without the port: a tunnel's differs from ours. */
function hostName(text: string): string {
  const name = parseAuthority(text, 'http')?.name;
  if (name !== undefined && name === text.toLowerCase()) return name;
  throw wrongFlag(
    '--allow-host',
    text,
    'a host name without scheme, port or path, such as my-tunnel.example',
  );
}

async function tlsOf({ tls, cert, key }: EmulatorFlags): Promise<EmulatorOptions['tls']> {
  if (cert === undefined && key === undefined) return tls ? 'made' : undefined;
  if (cert === undefined || key === undefined) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: `Expected --cert and --key together; got only ${cert === undefined ? '--key' : '--cert'}.`,
      next: 'Give both files, or --tls alone for a certificate that is made on the spot.',
    });
  }
  return { cert: await fileText('--cert', cert), key: await fileText('--key', key) };
}

/** Bytes of a certificate with its chain, or of a key. */
const greatestPem = 1024 * 1024;

function fileText(flag: string, path: string): string {
  try {
    return readRegularFile(path, greatestPem).toString('utf8');
  } catch (cause) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: `The file of ${flag} cannot be read: "${printable(path)}".`,
      next: `Correct ${flag} and run again.`,
      cause,
    });
  }
}

function renderEmulator(colors: Terminal['colors'], emulator: Emulator, state: string | undefined): string {
  const { subscriptionId, resourceGroup, name } = embeddedSeed;
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`;
  const environment = environmentLines(emulator);
  return [
    '',
    `  ${colors.bold('The embedded API Center is running')}  ${colors.dim('(end it with Ctrl+C)')}`,
    line(colors, 'ARM', emulator.url),
    line(colors, 'Page', `${emulator.url}/`),
    line(colors, 'Registry', `${emulator.dataUrl(embeddedSeed)}/workspaces/default`),
    line(colors, 'Requests', `${emulator.url}/_emulator/requests`),
    line(colors, 'State', state ?? 'in memory'),
    ...(environment.length > 0 ? [line(colors, 'Paste', ...environment)] : []),
    line(
      colors,
      'Try',
      'mcp-register register --server-url <url> --title <title> \\',
      `  --arm-endpoint ${emulator.url} --api-center-id ${id}`,
    ),
    '',
  ].join('\n');
}

/** What a shell needs to trust the certificate and to find the identity. */
function environmentLines({ caFile, identity }: Emulator): string[] {
  const variables = {
    ...(caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: caFile, REQUESTS_CA_BUNDLE: caFile }),
    ...(identity === undefined
      ? {}
      : {
          IDENTITY_ENDPOINT: identity.endpoint,
          IDENTITY_HEADER: identity.header,
          MSI_ENDPOINT: identity.endpoint,
        }),
  };
  return Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
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
