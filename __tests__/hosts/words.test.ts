import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InvalidInput } from '../../src/core/errors.ts';
import { checkReachableByOthers } from '../../src/core/inputs/server-url.ts';
import { render } from '../../src/core/message.ts';
import { taskWords } from '../../src/hosts/azure-pipelines/words.ts';
import { gitHubWords } from '../../src/hosts/github/words.ts';
import { terminalWords } from '../../src/hosts/terminal/words.ts';

test('a person who gives a loopback URL is told what to do where the run takes place', () => {
  assert.throws(
    () => checkReachableByOthers('http://127.0.0.1:3000/mcp', false),
    (error) => {
      assert.ok(error instanceof InvalidInput);
      const next = (words: typeof gitHubWords) => render(error.next, words);
      assert.match(next(terminalWords), /leave the target inputs out/);
      for (const words of [gitHubWords, taskWords]) {
        assert.doesNotMatch(next(words), /target inputs/);
        assert.match(next(words), /run the command line on your machine/);
      }
      return true;
    },
  );
});
