import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { main } from '../../conformance/clients/main.ts';

async function run(args: readonly string[], verify?: Parameters<typeof main>[2]) {
  const lines: string[] = [];
  const status = await main(args, (line) => lines.push(line), verify);
  return { status, lines };
}

describe('our verdict on each client, held to that client’s own rules', () => {
  test('agrees for mutated catalogues, some of which each client sees and some not', async () => {
    const { status, lines } = await run(['--runs', '150', '--seed', '7']);
    assert.equal(status, 0, lines.join('\n'));
    const last = lines.at(-1) ?? '';
    assert.match(last, /^150 catalogues from seed 7, .*; 0 disagreements$/);
    for (const client of ['VS Code', 'GitHub Copilot', 'API Center portal', 'Red Hat Developer Hub']) {
      const count = Number(new RegExp(`${client} (\\d+)`).exec(last)?.[1]);
      assert.ok(count > 10 && count < 140, last);
    }
  });

  test('is found out where it differs, with the seed that shows it', async () => {
    const clients = ['VS Code', 'GitHub Copilot', 'API Center portal'] as const;
    const { status, lines } = await run(['--runs', '20', '--seed', '7'], async () => ({
      visibility: 'listed',
      clients: clients.map((client) => ({ client, sees: true, request: 'GET /' })),
      warnings: [],
    }));
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^seed \d+: .* does not see the entry, and we say true: /);
  });

  test('names the source of each rule', async () => {
    const { status, lines } = await run(['--rules']);
    assert.equal(status, 0);
    assert.match(lines.join('\n'), /mcpGalleryService\.ts/);
    assert.equal((await run(['--runs', 'many'])).status, 2);
  });
});
