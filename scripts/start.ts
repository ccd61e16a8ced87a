/**
 * The main job, on a laptop without Azure: a real MCP server that nobody here wrote, the embedded API
 * Center, one registration, a look at it as a client sees it, and the same registration once more.
 * Everything is on loopback, on free ports; nothing is left behind.
 *
 *   npm start             runs and ends
 *   npm start -- --open   keeps both running until Ctrl+C, to look at the API center's page
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import * as v from 'valibot';
import { startEverything } from '../__tests__/support/real-server.ts';
import { startEmulator } from '../src/emulator/start.ts';

const center = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'demo',
  name: 'contoso-tools',
};
const listSchema = v.object({
  servers: v.array(
    v.object({
      server: v.object({
        title: v.string(),
        version: v.string(),
        remotes: v.array(v.object({ url: v.string() })),
      }),
    }),
  ),
});
const cli = join(resolve(import.meta.dirname, '..'), 'dist', 'cli', 'index.js');
const { bold, cyan, dim, green, red } = createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);

const started = performance.now();
heading('A real MCP server and the embedded API Center start, both on loopback');
const [server, emulator] = await Promise.all([
  startEverything('streamableHttp'),
  startEmulator({ seed: [center] }),
]);
try {
  fact('MCP server', `${server.url}  ${dim('(@modelcontextprotocol/server-everything)')}`);
  fact('API center', `${center.name} at ${emulator.url}`);

  heading('The server is probed and registered');
  await register();
  const written = writes();

  heading('A client reads the registry');
  const registry = `${emulator.dataUrl(center)}/workspaces/default/v0.1/servers`;
  const { servers } = await readList(registry);
  fact('GET', registry);
  for (const { server: entry } of servers) {
    fact('finds', `${bold(entry.title)} ${entry.version} at ${entry.remotes[0]?.url ?? 'nowhere'}`);
  }
  expect(
    servers.some(({ server: entry }) => entry.remotes.some(({ url }) => url === server.url)),
    'the registry lists the server with its URL',
  );

  heading('The same command again: nothing to do, so nothing is written');
  emulator.clearRequests();
  await register();
  const writtenAgain = writes();

  heading('What happened');
  expect(written.length === 6, `a new server took ${written.length} writes: ${written.join(', ')}`);
  expect(writtenAgain.length === 0, `the second run took ${writtenAgain.length} writes`);
  fact('Time', `${((performance.now() - started) / 1000).toFixed(1)} s for all of it`);
  fact(
    'Next',
    `node dist/cli/index.js demo ${dim('keeps a server and an API center running, to try it yourself')}`,
  );
  fact('', `node dist/cli/index.js register --help ${dim('shows how to register in yours')}`);
  console.log();
  if (process.argv.includes('--open')) await keepOpen();
} finally {
  await Promise.all([server.stop(), emulator.close()]);
}

/** Until Ctrl+C, or until the program that started this ends it. */
async function keepOpen(): Promise<void> {
  heading('The API center stays open to look at');
  fact('Page', `${bold(`${emulator.url}/`)}  ${dim('(end it with Ctrl+C)')}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

async function register(): Promise<void> {
  const args = [
    'register',
    ...['--server-url', server.url],
    ...['--title', 'Everything'],
    ...['--summary', 'The reference server of the Model Context Protocol'],
    ...['--arm-endpoint', emulator.url],
    ...['--subscription-id', center.subscriptionId],
    ...['--resource-group', center.resourceGroup],
    ...['--api-center-name', center.name],
  ];
  console.log(dim(`  $ mcp-register register --server-url ${server.url} --title Everything …\n`));
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  expect(code === 0, `mcp-register ended with ${code}`);
}

/** The writes that the API center saw since its log was cleared last. */
function writes(): string[] {
  return emulator
    .requests()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification'))
    .map(({ method, path }) => `${method} ${path.split('/').slice(-1)[0]}`);
}

async function readList(url: string): Promise<v.InferOutput<typeof listSchema>> {
  const response = await fetch(url);
  expect(response.ok, `the registry answered ${response.status}`);
  return v.parse(listSchema, await response.json());
}

function heading(text: string): void {
  console.log(`\n${bold(cyan(`» ${text}`))}`);
}

function fact(label: string, text: string): void {
  console.log(`  ${dim(label.padEnd(10))} ${text}`);
}

function expect(held: boolean, what: string): void {
  if (held) console.log(`  ${green('ok')}         ${what}`);
  else {
    console.log(`  ${red('not ok')}     ${what}`);
    process.exitCode = 1;
  }
}
