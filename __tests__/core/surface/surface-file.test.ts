import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import { snapshotOf } from '../../../src/core/surface/baseline.ts';
import { formatSurfaceFile, parseSurfaceFile } from '../../../src/core/surface/surface-file.ts';
import { weatherServer } from '../../support/servers.ts';

const text = formatSurfaceFile(weatherServer);

describe('a surface file', () => {
  test('gives back what it was made of', () => {
    assert.deepEqual(parseSurfaceFile(text), snapshotOf(weatherServer));
    assert.deepEqual(parseSurfaceFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`), snapshotOf(weatherServer));
  });

  test('is the same whatever the order in which the server lists things, and ends in a line break', () => {
    assert.equal(formatSurfaceFile({ ...weatherServer, tools: weatherServer.tools.toReversed() }), text);
    assert.match(text, /^\{\n {2}"contractHash": "sha256:[\s\S]*\}\n$/);
  });

  for (const [what, edit, message] of [
    ['is not JSON', (file: string) => file.slice(0, -3), /is not JSON/],
    ['is another file', () => '{"name":"x"}', /contractHash/],
    [
      'lacks a fact',
      (file: string) => file.replace('"authenticated"', '"authentic"'),
      /facts\.authenticated/,
    ],
    [
      'has a tool without a name',
      (file: string) => file.replace('"name": "alerts"', '"nom": "alerts"'),
      /surface\.tools\.0: .*name/,
    ],
    ['has a hash that is none', (file: string) => file.replace('sha256:', 'sha1:'), /contractHash: .*sha256/],
    [
      'was edited by hand',
      (file: string) => file.replace('"days",', ''),
      /does not match its tools and prompts/,
    ],
    [
      'is nested too deep',
      (file: string) => file.replace('"north"', '['.repeat(5000) + ']'.repeat(5000)),
      /surface\.tools\.1: .*deep/,
    ],
  ] satisfies [string, (file: string) => string, RegExp][]) {
    test(`that ${what} is refused, and the place is named`, () => {
      assert.throws(
        () => parseSurfaceFile(edit(text)),
        (error) =>
          error instanceof InvalidInput &&
          error.code === 'surface-file-invalid' &&
          message.test(error.message),
      );
    });
  }
});
