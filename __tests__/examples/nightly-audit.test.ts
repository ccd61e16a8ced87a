import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { diskFiles } from '../../src/app/disk-files.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { testFacts } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = new URL('../../examples/', import.meta.url);
const centerId =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/r/providers/Microsoft.ApiCenter/services/one';

type Given = Readonly<Record<string, unknown>>;

/** The inputs of the step of ours that audits. */
function auditOf(value: unknown): Given | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = 'with' in value ? value.with : 'inputs' in value ? value.inputs : undefined;
  if (typeof given === 'object' && given !== null && 'command' in given && given.command === 'audit') {
    return { ...given };
  }
  return Object.values(value)
    .map(auditOf)
    .find((found) => found !== undefined);
}

function rawOf(given: Given, manifest: string): RawInputs {
  const named = inputRows.flatMap(({ name }): [string, string][] => {
    const value = given[name] ?? given[camelCase(name)];
    if (value === undefined) return [];
    if (name === 'api-center-id') return [[name, centerId]];
    if (name === 'manifest') return [[name, manifest]];
    return [
      [name, String(value).replace(/\$(\{\{.*?\}\}|\(.*?\))/g, '00000000-0000-0000-0000-000000000000')],
    ];
  });
  return Object.fromEntries(named);
}

function manifestIn(folder: string): string {
  const path = join(folder, 'mcp-register.yaml');
  writeFileSync(
    path,
    'version: 1\nname: platform\nservers:\n  - apiId: weather\n    serverUrl: https://weather.example/mcp\n',
  );
  return path;
}

for (const file of ['github/nightly-audit.yml', 'azure-pipelines/nightly-audit.yml']) {
  test(`the audit of examples/${file} is accepted over a manifest`, async (t) => {
    const given = auditOf(parse(readFileSync(new URL(file, root), 'utf8')));
    assert.ok(given && 'manifest' in given, 'the example audits a manifest');
    const raw = rawOf(given, manifestIn(temporaryFolder(t)));
    const inputs = await readCommand('audit', raw, { ...testFacts(), files: diskFiles });
    assert.ok(inputs.job === 'audit', inputs.job);
    assert.deepEqual(
      inputs.manifest?.units.map(({ apiId }) => apiId),
      ['weather'],
    );
  });
}

test('an audit over a manifest can be gated, and takes credentials for the hosts that it names', async (t) => {
  const raw = {
    ...{ manifest: manifestIn(temporaryFolder(t)), 'api-center-id': centerId, 'fail-on': 'error,drifted' },
    ...{ 'function-key': 'abcdefgh12345678', 'allowed-hosts': '*.example' },
  };
  const inputs = await readCommand('audit', raw, { ...testFacts(), files: diskFiles });
  assert.ok(inputs.job === 'audit', inputs.job);
  assert.deepEqual(inputs.options.failOn.toSorted(), ['drifted', 'error']);
  assert.deepEqual(inputs.options.credentials?.hosts, ['*.example']);
  const sync = readCommand('sync', { ...raw, 'fail-on': 'breaking' }, { ...testFacts(), files: diskFiles });
  await assert.rejects(sync, /would mean a single server/);
});
