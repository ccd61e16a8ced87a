import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { runBundle } from './bundle.ts';

export interface ActionResult {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** What woke the workflow: a push to the main branch unless given. */
  readonly event?: { readonly name: string; readonly payload?: unknown };
  readonly interrupt?: AbortSignal;
}

const bundle = resolve(import.meta.dirname, '..', '..', 'dist', 'github', 'index.js');

/**
 * Runs the built action as the runner does: inputs as `INPUT_` variables, files for outputs and the summary.
 * Every declared input is there, those that are not given as an empty text.
 */
export async function runAction(
  t: Pick<TestContext, 'after'>,
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions = {},
): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [outputFile, summaryFile] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
  const { name: eventName, payload } = options.event ?? { name: 'push', payload: {} };
  const eventFile = join(folder, 'event.json');
  if (payload !== undefined) writeFileSync(eventFile, JSON.stringify(payload));
  const { code, stdout, stderr } = await runBundle(bundle, {
    node: options.node,
    interrupt: options.interrupt,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'contoso/weather',
      GITHUB_REPOSITORY_ID: '42',
      GITHUB_REPOSITORY_OWNER_ID: '11',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '7',
      GITHUB_SHA: 'abc',
      GITHUB_ACTOR: 'ada',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: eventFile,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...options.env,
    },
  });
  return {
    code,
    log: stdout + stderr,
    outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** The runner's file: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(content: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of content.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
