import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { exitCodes } from '../../src/core/errors.ts';
import { helpUrl, repository } from '../../src/core/project.ts';

const root = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(resolve(root, 'docs/troubleshooting.md'), 'utf8');
const [failuresPart = '', warningsPart = ''] = page.split('\n## Warnings\n');
const entries = [...failuresPart.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading ?? '');
const sources = globSync('src/**/*.ts', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(resolve(root, path), 'utf8'),
}));

const literals = (text: string) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, literal]) => literal ?? '');

/** Where a failure takes over the code of another: the verdict of the probe, one of several, one in other words. */
const passedOn = new Set([
  'src/core/commands/run-probe.ts',
  'src/core/commands/sweep.ts',
  'src/hosts/azure-pipelines/run-task.ts',
  'src/hosts/azure-pipelines/task-words.ts',
]);

/** Codes that failures are made with, as the sources spell them. */
function failureCodes(): Set<string> {
  const codes = new Set(['bug']);
  const made =
    /new (?:InvalidInput|UnhealthyServer|Denied|ServiceFailed|Incomplete|GateClosed)\(\{\s*(code\b[\s\S]*?),\s/g;
  for (const { path, text } of sources) {
    for (const [, member = ''] of text.matchAll(made)) {
      const named = literals(member);
      for (const code of named) codes.add(code);
      if (named.length === 0) assert.ok(passedOn.has(path), `${path}: ${member}`);
    }
  }
  return codes;
}

/** The reasons that a probe can end with, from the causes and how `reasonOf` names them. */
function probeReasons(): Set<string> {
  const text = readFileSync(resolve(root, 'src/core/probe/classify.ts'), 'utf8');
  const [, union = ''] = /export type Cause =([\s\S]*?);/.exec(text) ?? [];
  const [, body = ''] = /export function reasonOf[\s\S]*?\{([\s\S]*?)\n\}/.exec(text) ?? [];
  const renamed = [...body.matchAll(/case '([a-z-]+)':/g)].map(([, cause]) => cause);
  const kept = literals(union).filter((cause) => !renamed.includes(cause));
  const names = [...body.matchAll(/return '([a-z-]+)'/g)].map(([, name]) => name ?? '');
  const diagnosed = readFileSync(resolve(root, 'src/core/probe/diagnose.ts'), 'utf8');
  const [, ofCredentials = ''] = /reason: (hasCredential[^\n]*)/.exec(diagnosed) ?? [];
  return new Set([...kept, ...names, ...literals(ofCredentials), 'http-404']);
}

/** Codes of warnings: everywhere a code stands that is no failure's. */
function warningCodes(failures: ReadonlySet<string>): Set<string> {
  const codes = new Set<string>();
  for (const { path, text } of sources) {
    if (path.startsWith('src/emulator/')) continue;
    for (const [, code = ''] of text.matchAll(/\bcode: '([a-z-]+)'/g)) codes.add(code);
    for (const [, code = ''] of text.matchAll(/\bwarn\(\s*'([a-z-]+)'/g)) codes.add(code);
    if (/code: `\$\{field\}-cut`/.test(text)) {
      for (const field of ['title', 'summary', 'description']) codes.add(`${field}-cut`);
    }
    if (/code: `sweep-\$\{action\}`/.test(text)) {
      for (const action of ['keep', 'postpone', 'remove']) codes.add(`sweep-${action}`);
    }
    if (path.endsWith('server-lists.ts')) codes.add('missing-descriptions');
  }
  return new Set([...codes].filter((code) => !failures.has(code)));
}

describe('the troubleshooting page', () => {
  const anchorOf = (code: string) => helpUrl(code).split('#')[1] ?? '';

  test('has an entry for each code of a failure, each reason of a probe and each exit code, and no other', () => {
    const expected = new Set(
      [
        ...failureCodes(),
        ...probeReasons(),
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
    assert.deepEqual(told.sort(), [...warningCodes(failureCodes())].sort());
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
