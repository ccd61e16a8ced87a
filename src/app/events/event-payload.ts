import * as v from 'valibot';

/** A member that is missing, or is something else than it should be, is undefined: what remains is still evidence. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

const text = maybe(v.string());
const repository = v.looseObject({ id: maybe(v.number()), full_name: text, default_branch: text });
const commit = v.looseObject({ sha: text, repo: maybe(v.nullable(repository)) });

/** How check runs and workflow runs list the pull requests that they belong to. */
const listed = v.looseObject({ number: v.number(), head: maybe(commit), base: maybe(commit) });
const list = v.fallback(v.optional(v.array(maybe(listed)), []), []);

const checkSuite = v.looseObject({
  head_branch: maybe(v.nullable(v.string())),
  head_sha: text,
  pull_requests: list,
});

const payloadSchema = v.looseObject({
  repository: maybe(repository),
  pull_request: maybe(v.looseObject({ number: maybe(v.number()) })),
  issue: maybe(v.looseObject({ number: maybe(v.number()), pull_request: maybe(v.looseObject({})) })),
  workflow_run: maybe(
    v.looseObject({
      event: text,
      head_branch: maybe(v.nullable(v.string())),
      head_sha: text,
      head_repository: maybe(v.nullable(repository)),
      repository: maybe(repository),
      pull_requests: list,
    }),
  ),
  check_run: maybe(v.looseObject({ head_sha: text, pull_requests: list, check_suite: maybe(checkSuite) })),
  check_suite: maybe(checkSuite),
  deployment: maybe(
    v.looseObject({
      ref: text,
      sha: text,
      environment: text,
      transient_environment: maybe(v.boolean()),
      payload: maybe(v.unknown()),
    }),
  ),
  /** Of the event `status`, which has its members at the top. */
  sha: text,
  branches: v.fallback(
    v.optional(v.array(v.looseObject({ name: text, commit: maybe(v.looseObject({ sha: text })) })), []),
    [],
  ),
  client_payload: maybe(v.unknown()),
  inputs: maybe(v.unknown()),
});

const dispatchSchema = v.looseObject({
  environment: text,
  sha: text,
  git: maybe(v.looseObject({ sha: text })),
});

/** What is read of an event's payload, after https://docs.github.com/webhooks/webhook-events-and-payloads */
export type GitHubPayload = v.InferOutput<typeof payloadSchema>;
export type PayloadRepository = v.InferOutput<typeof repository>;
export type ListedPullRequest = v.InferOutput<typeof listed>;

/** The evidence in a payload; that of something else than an object is empty. */
export function readPayload(payload: unknown): GitHubPayload {
  const parsed = v.safeParse(payloadSchema, payload);
  return parsed.success ? parsed.output : { branches: [] };
}

/** What services that deploy (Vercel and others) send along with a dispatch: https://vercel.com/docs/git/vercel-for-github */
export function readDispatch(clientPayload: unknown): {
  readonly environment: string | undefined;
  readonly sha: string | undefined;
} {
  const parsed = v.safeParse(dispatchSchema, clientPayload);
  if (!parsed.success) return { environment: undefined, sha: undefined };
  const { environment, sha, git } = parsed.output;
  return { environment, sha: git?.sha ?? sha };
}
