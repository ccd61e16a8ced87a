import * as v from 'valibot';
import { InvalidInput } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';
import type { EventMeaning } from '../event-meaning.ts';
import type { GitHubFacts } from './github-facts.ts';

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

/** What the events `pull_request`, `pull_request_target` and `pull_request_review…` mean. Pure. */
export function ownEvent({ name, actor, payload, problem }: GitHubFacts): EventMeaning {
  const parsed = v.safeParse(payloadSchema, payload);
  if (!parsed.success) {
    const lacking = v.getDotPath(parsed.issues[0]) ?? 'what a pull request has';
    return unreadable(name, problem ?? `Its payload lacks ${printable(lacking)}.`);
  }
  const { action, pull_request: pullRequest } = parsed.output;
  const { number, head, base } = pullRequest;
  const closed = action === 'closed';
  if (name === 'pull_request_target') {
    // It has all rights even for code of strangers, so it only removes and never looks at what the code offers.
    if (closed) return { kind: 'pull-request', number, closed };
    return { kind: 'idle', reason: 'On pull_request_target only the close does something: it removes.' };
  }
  const stranger = strangerOf(head.repo?.full_name, base.repo.full_name, actor);
  return {
    kind: 'pull-request',
    number,
    closed,
    ...(stranger === undefined ? {} : { withoutCredentials: stranger }),
  };
}

function strangerOf(head: string | undefined, base: string, actor: string): string | undefined {
  const nothing = 'GitHub gives such a run no credentials, so nothing is staged';
  if (head?.toLowerCase() !== base.toLowerCase()) {
    return `The pull request comes from a fork. ${nothing}.`;
  }
  return actor === 'dependabot[bot]' ? `The pull request is Dependabot’s. ${nothing}.` : undefined;
}

function unreadable(name: string, why: string): EventMeaning {
  const refusal = new InvalidInput({
    code: 'event-unreadable',
    message: `The event "${printable(name, 60)}" says nothing of a pull request.`,
    why,
    next: 'Run this on the event pull_request itself, or name the pull request: pull-request: <number>.',
  });
  return { kind: 'unreadable', refusal };
}
