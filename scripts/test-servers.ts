/**
 * Compares the probe with the official client on servers of other people that are too large for `npm test`. Each is
 * installed from the npm registry into a folder outside the tree, which is removed at the end.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual, promisify } from 'node:util';
import * as v from 'valibot';
import { cleanEnvironment } from '../__tests__/support/bundle.ts';
import { askOfficialClient, seenByProbe } from '../__tests__/support/official-client.ts';
import { launch, type RealServer } from '../__tests__/support/real-server.ts';
import { systemClock } from '../src/core/clock.ts';
import { createHttpTransport } from '../src/core/http/transport.ts';
import { probe } from '../src/core/probe/probe.ts';
import type { ProbeResult } from '../src/core/probe/result.ts';

const failureSchema = v.object({ message: v.string(), stderr: v.optional(v.string()) });

interface Trial {
  readonly name: string;
  /** `modules` is the folder node_modules of the package. */
  readonly start: (modules: string) => Promise<RealServer>;
  /** What the probe must say of a server that is not healthy: `status reason`. */
  readonly verdict?: string;
}

const playwright = (path: string, host: string) => (modules: string) =>
  launch({
    program: join(modules, '@playwright/mcp/cli.js'),
    args: ['--port', '0'],
    // It keeps browsers' profiles there.
    env: { HOME: join(modules, '..') },
    path,
    host,
  });

const packages: Readonly<Record<string, readonly Trial[]>> = {
  '@upstash/context7-mcp@4.1.1': [
    {
      name: 'context7, both eras',
      start: (modules) =>
        launch({
          program: join(modules, '@upstash/context7-mcp/dist/index.js'),
          args: ['--transport', 'http', '--port', '0'],
          env: { OTEL_SDK_DISABLED: 'true' },
          path: '/mcp',
        }),
    },
  ],
  '@playwright/mcp@0.0.83': [
    { name: 'playwright', start: playwright('/mcp', 'localhost') },
    { name: 'playwright, HTTP+SSE', start: playwright('/sse', 'localhost') },
    {
      name: 'playwright, wrong host name',
      start: playwright('/mcp', '127.0.0.1'),
      verdict: 'unhealthy host-rejected',
    },
  ],
  '@azure/mcp@2.0.5': [
    {
      name: 'azure',
      start: (modules) => startAzure(modules, ['--dangerously-disable-http-incoming-auth']),
    },
    {
      name: 'azure, all tools',
      start: (modules) => startAzure(modules, ['--dangerously-disable-http-incoming-auth', '--mode', 'all']),
    },
    {
      name: 'azure, HTTP+SSE',
      start: (modules) => startAzure(modules, ['--dangerously-disable-http-incoming-auth'], '/sse'),
    },
    {
      name: 'azure, protected',
      start: (modules) => startAzure(modules, ['--outgoing-auth-strategy', 'UseHostingEnvironmentIdentity']),
      verdict: 'protected-oauth auth-required',
    },
  ],
};

/** The server is a program of its own, which says on its output where it listens. */
async function startAzure(modules: string, options: readonly string[], path = '/'): Promise<RealServer> {
  const home = join(modules, '..');
  const child = spawn(
    join(modules, `@azure/mcp-${process.platform}-${process.arch}`, 'dist', 'azmcp'),
    ['server', 'start', '--transport', 'http', ...options],
    {
      env: {
        ...cleanEnvironment(),
        HOME: home,
        DOTNET_BUNDLE_EXTRACT_BASE_DIR: home,
        AZURE_MCP_COLLECT_TELEMETRY: 'false',
        ASPNETCORE_URLS: 'http://127.0.0.1:0',
        AzureAd__Instance: 'https://login.microsoftonline.com/',
        AzureAd__TenantId: '11111111-1111-1111-1111-111111111111',
        AzureAd__ClientId: '22222222-2222-2222-2222-222222222222',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await once(child, 'spawn');
  const exit = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /Now listening on: (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url: `${url}${path}`, stop };
  }
  await stop();
  throw new Error('azmcp ended before it listened');
}

const folder = mkdtempSync(join(tmpdir(), 'mcp-register-servers-'));
process.once('SIGINT', () => process.exit(130));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const http = createHttpTransport();
for (const [number, [specifier, trials]] of Object.entries(packages).entries()) {
  const home = join(folder, String(number));
  try {
    await install(specifier, home);
  } catch (error) {
    fail(specifier, `could not be had: ${firstLine(error)}`);
    continue;
  }
  for (const trial of trials) {
    try {
      await run(trial, join(home, 'node_modules'));
    } catch (error) {
      fail(trial.name, firstLine(error));
    }
  }
}

async function install(specifier: string, home: string): Promise<void> {
  mkdirSync(home);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel', 'error'];
  await promisify(execFile)('npm', ['install', '--prefix', home, ...options, specifier]);
}

async function run(trial: Trial, modules: string): Promise<void> {
  const { url, stop } = await trial.start(modules);
  try {
    const result = await probe(
      { url, timeoutMs: 0, headers: {}, includeBodies: false },
      { http, clock: systemClock, random: Math.random, client: { name: 'test-servers', version: '0.0.1' } },
    );
    const problem = await compare(url, result, trial.verdict);
    if (problem === undefined) row('ok', trial.name, describe(result));
    else fail(trial.name, `${problem}; ${describe(result)}`);
  } finally {
    await stop();
  }
}

/** Where the probe is wrong, or the official client sees something else; undefined when all is well. */
async function compare(url: string, result: ProbeResult, verdict?: string): Promise<string | undefined> {
  if (result.status !== 'healthy' || verdict !== undefined) {
    const said = result.status === 'healthy' ? result.status : `${result.status} ${result.reason}`;
    return said === verdict ? undefined : `expected "${verdict ?? 'healthy'}"`;
  }
  const ours = Object.entries(seenByProbe(result.server));
  const theirs = new Map(Object.entries(await askOfficialClient(url, result.server.transport)));
  const different = ours.flatMap(([part, seen]) => (isDeepStrictEqual(seen, theirs.get(part)) ? [] : part));
  return different.length ? `the official client sees other ${different.join(', ')}` : undefined;
}

function describe(result: ProbeResult): string {
  if (result.status !== 'healthy') return `${result.status}, ${result.reason}`;
  const { transport, protocolVersion, eras, tools } = result.server;
  const spoken = Object.entries(eras).flatMap(([era, answers]) => (answers ? era : []));
  return `${transport} ${protocolVersion} (${spoken.join(', ')}), ${tools.length} tools, ${result.ms} ms`;
}

function row(mark: 'ok' | 'FAILED', name: string, text: string): void {
  console.log(`${mark.padEnd(8)}${name.padEnd(30)}${text}`);
}

function fail(name: string, text: string): void {
  row('FAILED', name, text);
  process.exitCode = 1;
}

/** Of what npm printed, when it was npm that failed. */
function firstLine(error: unknown): string {
  const { message, stderr } = v.parse(failureSchema, error);
  return (stderr || message).split('\n', 1).join();
}
