import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { InvalidInput } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';
import type { Environment } from '../environment.ts';
import type { PipelineEvent } from '../pull-requests.ts';

const repository = v.looseObject({ full_name: v.string() });
const payloadSchema = v.looseObject({
  action: v.optional(v.string()),
  pull_request: v.looseObject({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    // Null when the fork was deleted.
    head: v.looseObject({ repo: v.nullable(repository) }),
    base: v.looseObject({ repo: repository }),
  }),
});

/**
 * What woke the workflow, from the event's name and payload. Throws InvalidInput when the payload of a pull
 * request is missing or is none.
 */
export function gitHubEvent(env: Environment): PipelineEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (name === 'merge_group') {
    return { kind: 'idle', reason: 'A merge queue’s run does nothing: the push after it registers.' };
  }
  if (!name.startsWith('pull_request')) return { kind: 'ordinary' };
  const { action, pull_request: pullRequest } = readPayload(name, env);
  const { number, head, base } = pullRequest;
  const closed = action === 'closed';
  if (name === 'pull_request_target') {
    // It runs with all rights whoever wrote the code, so it takes away and never looks at what is offered.
    if (closed) return { kind: 'pull-request', number, closed };
    return { kind: 'idle', reason: 'On pull_request_target only the close does something: it removes.' };
  }
  const stranger = strangerOf(head.repo?.full_name, base.repo.full_name, env);
  return {
    kind: 'pull-request',
    number,
    closed,
    ...(stranger === undefined ? {} : { withoutCredentials: stranger }),
  };
}

function strangerOf(head: string | undefined, base: string, env: Environment): string | undefined {
  const nothing = 'GitHub gives such a run no credentials, so nothing is staged';
  if (head?.toLowerCase() !== base.toLowerCase()) {
    return `The pull request comes from a fork. ${nothing}.`;
  }
  return env.GITHUB_ACTOR === 'dependabot[bot]' ? `The pull request is Dependabot’s. ${nothing}.` : undefined;
}

function readPayload(name: string, env: Environment): v.InferOutput<typeof payloadSchema> {
  const path = env.GITHUB_EVENT_PATH ?? '';
  const refuse = (why: string, cause?: unknown): never => {
    throw new InvalidInput({
      code: 'event-unreadable',
      message: `The event "${printable(name, 60)}" says nothing of a pull request.`,
      why,
      next: 'Run this on the event pull_request itself, or name the pull request: pull-request: <number>.',
      cause,
    });
  };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    return refuse(
      path === '' ? 'GITHUB_EVENT_PATH is not set.' : `The file ${printable(path)} cannot be read.`,
      cause,
    );
  }
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (cause) {
    return refuse(`The file ${printable(path)} holds no JSON.`, cause);
  }
  const parsed = v.safeParse(payloadSchema, payload);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  return refuse(`Its payload lacks ${printable(v.getDotPath(issue) ?? 'what a pull request has')}.`);
}
