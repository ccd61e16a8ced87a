import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..', '..');

test('every check that SECURITY.md promises is held by a test that exists, under that name', () => {
  const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const [, checks = ''] = page.split('## What each boundary checks');
  const rows = (checks.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\|(?! boundary|---)/.test(line));
  assert.ok(rows.length >= 10);
  for (const row of rows) {
    const [, file = '', name = ''] = /`([^`]+)`: "([^"]+)" \|$/.exec(row) ?? [];
    assert.ok(name !== '', `no test is named: ${row}`);
    assert.ok(readFileSync(join(root, file), 'utf8').includes(name), `${file} has no test "${name}"`);
  }
});
