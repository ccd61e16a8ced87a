import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dispatch } from '../../src/app/dispatch.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import { resultLine } from '../../src/core/report/headline.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { startTestCenter, targetInputs, testContext, testFacts, testPorts } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8'));
const inPipeline = testContext(() => 'unknown');

describe('an export in a pipeline', () => {
  test('requires a file, before anything is sent', async (t) => {
    const { emulator } = await startTestCenter(t);
    const inputs = await readCommand('export', { ...targetInputs(emulator), format: 'copilot' }, testFacts());
    await assert.rejects(dispatch(inputs, inPipeline, testPorts()), { code: 'input-missing' });
    assert.deepEqual(emulator.requests(), []);
  });

  test('says in one line what it wrote, and its report is what the schema describes', async (t) => {
    const { emulator } = await startTestCenter(t);
    const out = join(temporaryFolder(t), 'managed-settings.json');
    for (const [check, expected] of [
      ['false', /wrote .*managed-settings\.json": 0 entries, 0 added, 0 updated, 0 removed$/],
      ['false', /managed-settings\.json" is in step with the catalogue: 0 entries$/],
      ['true', /is in step with the catalogue: 0 entries$/],
    ] as const) {
      const raw = { ...targetInputs(emulator), format: 'copilot', out, check };
      const inputs = await readCommand('export', raw, testFacts());
      const { report } = await dispatch(inputs, inPipeline, testPorts());
      assert.match(resultLine(report), expected);
      assert.match(renderMarkdown(report), /catalogue|wrote/);
      const ajv = new Ajv2020({ allowUnionTypes: true });
      assert.ok(ajv.validate(schema, JSON.parse(JSON.stringify(report))), ajv.errorsText());
    }
  });
});
