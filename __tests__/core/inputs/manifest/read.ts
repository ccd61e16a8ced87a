import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { diskFiles } from '../../../../src/app/disk-files.ts';
import { InvalidInput } from '../../../../src/core/errors.ts';
import type { Manifest } from '../../../../src/core/fleet/manifest.ts';
import type { Command } from '../../../../src/core/inputs/input.ts';
import { type HostFacts, readCommand } from '../../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../../src/core/inputs/read-values.ts';
import { plainWords, render } from '../../../../src/core/message.ts';
import { targetInputs, testFacts } from '../../../support/run.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A repository with these files, by their paths; text or bytes. */
export function repository(
  t: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, '.git'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const runInputs: RawInputs = {
  ...targetInputs({ url: 'http://127.0.0.1:1' }),
  source: 'https://github.com/contoso/fleet',
};

/** The inputs of a run on the manifest of a folder, read. */
export async function readRun(
  folder: string,
  raw: RawInputs = {},
  facts: Partial<HostFacts> = {},
  command: Command = 'sync',
) {
  const inputs = { ...runInputs, manifest: join(folder, 'mcp-register.yaml'), ...raw };
  const read = await readCommand(command, inputs, { ...testFacts(), files: diskFiles, ...facts });
  if (read.job !== 'sync' && read.job !== 'audit') assert.fail(read.job);
  return read;
}

export async function manifestOf(
  t: Pick<TestContext, 'after'>,
  files: string | Readonly<Record<string, string | Uint8Array>>,
  raw: RawInputs = {},
  facts: Partial<HostFacts> = {},
): Promise<Manifest> {
  const all = typeof files === 'string' ? { 'mcp-register.yaml': files } : files;
  const { manifest } = await readRun(repository(t, all), raw, facts);
  assert.ok(manifest);
  return manifest;
}

/** What a refusal says: code, then message, why and next in one text, paths relative to the repository. */
export async function refusalOf(
  t: Pick<TestContext, 'after'>,
  files: string | Readonly<Record<string, string | Uint8Array>>,
  raw: RawInputs = {},
  facts: Partial<HostFacts> = {},
): Promise<{ readonly code: string; readonly said: string }> {
  const all = typeof files === 'string' ? { 'mcp-register.yaml': files } : files;
  const folder = repository(t, all);
  const error = await readRun(folder, raw, facts).then(
    () => assert.fail('the manifest was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InvalidInput)) throw error;
  const parts = [error.text, ...(error.why === undefined ? [] : [error.why]), error.next].map((part) =>
    render(part, plainWords),
  );
  return { code: error.code, said: parts.join(' ').replaceAll(`${folder}/`, '') };
}
