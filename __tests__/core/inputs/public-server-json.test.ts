import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readServerJson } from '../../../src/core/inputs/server-json.ts';
import { plainWords, render } from '../../../src/core/message.ts';
import { publicFiles } from './public-server-json.ts';

describe('of a file of the public registry it is known what becomes of it', () => {
  for (const { kind, file, serverUrl, environment, apiId, url, ...expected } of publicFiles) {
    test(kind, () => {
      const text = JSON.stringify(file, undefined, 2);
      const read = readServerJson({ path: 'server.json', text }, { serverUrl, environment });
      assert.equal(read.entry?.apiId, apiId);
      if (typeof url === 'string') {
        assert.deepEqual([read.inputs['server-url'], read.noUrl], [url, undefined]);
      } else {
        assert.equal(read.inputs['server-url'], undefined);
        assert.match(render(read.noUrl ?? '', plainWords), url);
      }
      assert.equal(read.inputs['probe-headers'], expected.probeHeaders);
      assert.deepEqual(read.secrets, expected.secrets ?? []);
      assert.ok((read.inputs.description ?? '').length <= 1000);
      assert.ok(read.inputs.title);
    });
  }

  test('and no two of them become one entry', () => {
    const names = new Map(publicFiles.map(({ file, apiId }) => [file.name, apiId]));
    assert.equal(new Set(names.values()).size, names.size);
  });
});
