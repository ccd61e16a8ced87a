import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exportedUrls, judgeAllowLists } from '../../conformance/clients/judge-allow-lists.ts';
import { judgeRegistry, type Verify } from '../../conformance/clients/judge-registry.ts';
import { judgeServerJson } from '../../conformance/clients/judge-server-json.ts';
import { main } from '../../conformance/clients/main.ts';

async function run(args: readonly string[], judges?: Parameters<typeof main>[2]) {
  const lines: string[] = [];
  const status = await main(args, (line) => lines.push(line), judges);
  return { status, lines };
}

const runs = { runs: 150, seed: 7 };
const clients = ['VS Code', 'GitHub Copilot', 'API Center portal', 'Red Hat Developer Hub'] as const;

test('our verdicts agree with the rules of the clients, for what each takes and for what it does not', async () => {
  const { status, lines } = await run(['--runs', '150', '--seed', '7']);
  assert.equal(status, 0, lines.join('\n'));
  assert.equal(lines.length, 3);
  for (const line of lines) assert.match(line, /^150 .*; seed 7; 0 disagreements$/);
  const count = (after: string) => Number(new RegExp(`${after} (\\d+)`).exec(lines.join('\n'))?.[1]);
  for (const kind of [...clients, 'schema takes', 'we take']) {
    assert.ok(count(kind) > 10 && count(kind) < 140, `${kind}: ${lines.join('\n')}`);
  }
  for (const kind of ['which name', 'leave out']) assert.ok(count(kind) > 50, lines.join('\n'));
});

describe('a verdict that differs from the rule is found out, with the seed that shows it', () => {
  test('of a registry', async () => {
    const verify: Verify = async () => ({
      visibility: 'listed',
      clients: clients.map((client) => ({ client, sees: true, request: 'GET /' })),
      warnings: [],
    });
    const { status, lines } = await run(
      ['--runs', '20', '--seed', '7'],
      [(given) => judgeRegistry(given, verify)],
    );
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^seed \d+: .* does not see the entry, and we say true: /);
  });

  test('of an allow-list that allows more than its catalogue', () => {
    const { disagreements } = judgeAllowLists(runs, (urls) =>
      exportedUrls(urls).map(({ url, serverUrl }) => ({ url, serverUrl: serverUrl.replace(/[^/]*$/, '*') })),
    );
    assert.match(disagreements.join('\n'), /^seed \d+: VS Code, .* allows what the export does not list: /m);
    assert.match(disagreements.join('\n'), /^seed \d+: GitHub Copilot, .* allows what the export/m);
  });

  test('of an allow-list that blocks what its catalogue has', () => {
    const { disagreements } = judgeAllowLists(runs, (urls) =>
      exportedUrls(urls).map(({ url, serverUrl }) => ({ url, serverUrl: `${serverUrl}/` })),
    );
    assert.match(disagreements.join('\n'), /^seed \d+: .* blocks what the export lists: /m);
  });

  test('of a server.json, in both directions', () => {
    const refused = judgeServerJson(runs, () => false).disagreements.join('\n');
    assert.match(refused, /^seed \d+: the schema takes it, and we refuse it: /m);
    const taken = judgeServerJson(runs, () => true).disagreements.join('\n');
    assert.match(taken, /^seed \d+: we take it against the tolerances: /m);
  });
});

test('each rule names its source', async () => {
  const { status, lines } = await run(['--rules']);
  assert.equal(status, 0);
  const text = lines.join('\n');
  for (const source of [
    /mcpGalleryService\.ts/,
    /allowedMcpServers\.ts/,
    /docs\.github\.com/,
    /rhdh-plugins/,
    /2025-12-11\/server\.schema\.json/,
  ]) {
    assert.match(text, source);
  }
  assert.equal((await run(['--runs', 'many'])).status, 2);
});
