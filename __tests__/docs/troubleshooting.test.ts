import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { failureCodes, probeReasons, warningCodes } from '../../src/core/codes.ts';
import { exitCodes } from '../../src/core/errors.ts';
import { helpUrl, repository } from '../../src/core/project.ts';

const root = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(resolve(root, 'docs/troubleshooting.md'), 'utf8');
const [failuresPart = '', warningsPart = ''] = page.split('\n## Warnings\n');
const entries = [...failuresPart.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading ?? '');
const written = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('codes.ts'))
  .map((path) => readFileSync(resolve(root, path), 'utf8'))
  .join('\n');

/** Codes that the sources put together from a part of their own. */
const composed =
  /^((title|summary|description)-cut|sweep-(keep|postpone|remove)|(bad|duplicate)-(tool|item))$/;

describe('the troubleshooting page', () => {
  const anchorOf = (code: string) => helpUrl(code).split('#')[1] ?? '';

  test('has an entry for each code of a failure, each reason of a probe and each exit code, and no other', () => {
    const expected = new Set(
      [
        ...failureCodes,
        ...probeReasons,
        'http-404',
        ...Object.values(exitCodes).map((exitCode) => `exit-${exitCode}`),
      ].map(anchorOf),
    );
    assert.ok(expected.size > 80);
    assert.deepEqual([...entries].sort(), [...expected].sort());
  });

  test('has a line for each code of a warning, and no other', () => {
    const told = [...warningsPart.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code ?? ''),
    );
    assert.deepEqual(told.sort(), [...warningCodes].sort());
  });

  test('explains no code that nothing is reported with', () => {
    const unused = [...failureCodes, ...probeReasons, ...warningCodes].filter(
      (code) => !composed.test(code) && !written.includes(`'${code}'`),
    );
    assert.deepEqual(unused, []);
  });

  test('says something in each entry', () => {
    for (const [, heading, text = ''] of failuresPart.matchAll(
      /^### (.+)\n\n([\s\S]*?)(?=\n##|$(?![\s\S]))/gm,
    )) {
      assert.ok(text.trim().length > 15, heading);
    }
  });

  test('is what the link of a failure leads to, in the project’s repository', () => {
    assert.equal(helpUrl('arm-forbidden'), `${repository}/blob/HEAD/docs/troubleshooting.md#arm-forbidden`);
    assert.equal(anchorOf('http-502'), 'http-status');
  });
});
