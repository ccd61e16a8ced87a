import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../src/core/message.ts';
import { terminalWords } from '../../src/hosts/terminal/words.ts';
import { notSignedIn } from '../../src/identity/environment-credential.ts';

test('who has no Azure identity is told how to try it without Azure', () => {
  const next = render(notSignedIn(undefined).next ?? '', terminalWords);
  assert.match(next, /az login/);
  assert.match(next, /leave the target inputs out/);
  assert.match(next, /--arm-endpoint .*mcp-register emulator/);
});
