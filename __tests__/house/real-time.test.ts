import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..', '..');

/** Where a test may wait for real time, and what for: nothing that it asserts may depend on how long that is. */
const allowed: Readonly<Record<string, string>> = {
  '__tests__/emulator/lock-in-turns.ts': 'the other processes that want the lock',
  '__tests__/support/real-server.ts': 'the end of processes that somebody else started',
  'chaos/main.ts': 'the end of a case that hangs',
};

test('no test waits for a timer: on a quicker or a slower machine something else would have happened by then', () => {
  const timers = /\bset(?:Timeout|Interval)\b|AbortSignal\.timeout\b/;
  const waiting = globSync('{__tests__,chaos,conformance}/**/*.{ts,mjs}', { cwd: root })
    .filter((path) => !path.startsWith('__tests__/house/'))
    .filter((path) => timers.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(waiting.toSorted(), Object.keys(allowed).toSorted());
});
