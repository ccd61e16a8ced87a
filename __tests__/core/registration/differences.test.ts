import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../../src/core/registration/differences.ts';

test('a plan shows that an address changes, and not the key in it', () => {
  const before = { docs: [{ title: 'Docs', url: 'https://docs.example/a?code=c4n4ry-key&x=1' }] };
  const after = { docs: [], contact: { url: 'https://bob:c4n4ry-password@contact.example/?q="a"' } };
  const changes = differences(before, after);
  assert.deepEqual(
    changes.map(({ field }) => field),
    ['docs', 'contact'],
  );
  const text = JSON.stringify(changes);
  assert.doesNotMatch(text, /c4n4ry/);
  assert.match(text, /docs\.example\/a\?code=\*\*\*&x=1/);
});

test('two addresses that differ in their key alone differ', () => {
  const url = (key: string) => ({ url: `https://docs.example/?code=${key}` });
  assert.equal(differences(url('one'), url('two')).length, 1);
});
