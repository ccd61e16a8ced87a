import type { HostVariables } from '../../core/host-variables.ts';
import { readRegularFile } from '../../core/regular-file.ts';
import { printable } from '../../core/text/printable.ts';
import type { RunEvent } from '../event-meaning.ts';
import { readPayload } from './event-payload.ts';
import { gitHubMeaning } from './github-meaning.ts';

/** Bytes: GitHub caps the payload of a webhook at 25 MB. */
const greatestPayload = 32 * 1024 * 1024;

/** What woke the workflow, from what the runner says. A payload that cannot be read is evidence that is missing. */
export function gitHubEvent(env: HostVariables): RunEvent {
  const ref = env.GITHUB_REF || undefined;
  const { payload, problem } = loadPayload(env.GITHUB_EVENT_PATH ?? '');
  return {
    meaning: gitHubMeaning({
      name: env.GITHUB_EVENT_NAME ?? '',
      ref,
      actor: env.GITHUB_ACTOR ?? '',
      payload,
      ...(problem === undefined ? {} : { problem }),
    }),
    ref,
    defaultBranch: readPayload(payload).repository?.default_branch,
  };
}

function loadPayload(path: string): { readonly payload?: unknown; readonly problem?: string } {
  if (path === '') return { problem: 'GITHUB_EVENT_PATH is not set.' };
  let text: string;
  try {
    text = readRegularFile(path, greatestPayload).toString('utf8');
  } catch {
    return { problem: `The file ${printable(path)} cannot be read.` };
  }
  try {
    return { payload: JSON.parse(text) };
  } catch {
    return { problem: `The file ${printable(path)} holds no JSON.` };
  }
}
