import { InvalidInput } from '../core/errors.ts';
import { parsePullRequest } from '../core/inputs/parse-staging.ts';
import type { InputReader } from '../core/inputs/values.ts';
import { isSameSource, type Source, shownSource } from '../core/registration/source.ts';
import type { StagingPlace } from '../core/staging/pull-request.ts';
import { type Environment, sourceOfPipeline } from './environment.ts';
import { type IdentifiedSource, identifySource } from './github/github-repository.ts';
import type { PullRequests } from './pull-requests.ts';

/** Whose a pull request's entries are, and where its state is asked for. */
export interface PullRequestOwner extends IdentifiedSource {
  readonly pullRequests: PullRequests;
}

export interface OwnerQuestion {
  /** Whom the entries belong to, as the inputs or the host say. */
  readonly owner: Source;
  readonly place: StagingPlace;
  readonly env: Environment;
  readonly pullRequestsOf: (source: Source) => PullRequests;
}

/**
 * Identifies the owner of a pull request's entries. A number that the event tells is one of the host's own
 * repository, so entries of another one are refused: its pull request of that number is a different one. A
 * preview writes no entry and may compare with any. Throws InvalidInput.
 */
export async function pullRequestOwner(
  read: InputReader,
  { owner, place, env, pullRequestsOf }: OwnerQuestion,
): Promise<PullRequestOwner> {
  const identified = await identifySource(owner, read.text('github-token'), env);
  const eventSource = parsePullRequest(read) === undefined ? sourceOfPipeline(env) : undefined;
  if (!eventSource) return { ...identified, pullRequests: pullRequestsOf(identified.source) };
  if (place !== 'preview' && !isSameSource(identified.source, eventSource)) {
    throw ofAnotherSource(identified.source, eventSource);
  }
  return { ...identified, pullRequests: pullRequestsOf(eventSource) };
}

function ofAnotherSource(owner: Source, repository: Source): InvalidInput {
  return new InvalidInput({
    code: 'pull-request-of-another-source',
    message: `The pull request belongs to ${shownSource(repository)}, and source names another repository: ${shownSource(owner)}.`,
    why: 'The entry of a pull request is removed when that pull request closes, so both belong to one repository.',
    next: 'Leave source out of this step; or name a pull request of that repository: pull-request: <number>.',
  });
}
