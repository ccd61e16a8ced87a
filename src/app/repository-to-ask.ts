import { InvalidInput } from '../core/errors.ts';
import { sentence } from '../core/message.ts';
import type { StagingPlace } from '../core/pull-requests/pull-request.ts';
import { input } from '../core/references.ts';
import { isSameSource, type Source, shownSource } from '../core/registration/source.ts';
import type { IdentifiedSource } from '../repositories/github-repository.ts';

export interface OwnerQuestion {
  /** Who owns the entries, identified as far as possible. */
  readonly owner: IdentifiedSource;
  readonly place: StagingPlace;
  /** The repository of the event that named the pull request; undefined where the inputs name it. */
  readonly eventSource: Source | undefined;
}

/**
 * The repository to ask about a pull request. A number that an event tells is one of the host's own repository, so
 * entries of another one are refused: its pull request of that number is a different one. A preview writes no entry
 * and may compare with any. Throws InvalidInput.
 */
export function repositoryToAsk({ owner, place, eventSource }: OwnerQuestion): Source {
  if (!eventSource) return owner.source;
  if (place !== 'preview' && !isSameSource(owner.source, eventSource)) {
    throw ofAnotherSource(owner.source, eventSource);
  }
  return eventSource;
}

function ofAnotherSource(owner: Source, repository: Source): InvalidInput {
  return new InvalidInput({
    code: 'pull-request-of-another-source',
    message: sentence`The pull request belongs to ${shownSource(repository)}, and ${input('source')} names another repository: ${shownSource(owner)}.`,
    why: 'The entry of a pull request is removed when that pull request closes, so both belong to one repository.',
    next: sentence`Leave ${input('source')} out of this step, or name a pull request of that repository: ${input('pull-request', '<number>')}.`,
  });
}
