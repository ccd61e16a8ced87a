import type { AboutPullRequest } from '../event-meaning.ts';
import type { GitHubPayload, ListedPullRequest, PayloadRepository } from './event-payload.ts';

/** A run about a pull request, with as much as its event says. @param event its name */
export function aboutPullRequest(
  event: string,
  number?: number | 'unnumbered',
  more: Omit<AboutPullRequest, 'kind' | 'what' | 'number'> = {},
): AboutPullRequest {
  return {
    kind: 'about-pull-request',
    what: `the event ${event}`,
    ...(typeof number === 'number' ? { number } : {}),
    ...more,
  };
}

/** Whether two repositories are one; undefined when what is told of them does not decide. */
export function isSameRepository(
  a: PayloadRepository | undefined,
  b: PayloadRepository | undefined,
): boolean | undefined {
  if (a?.id !== undefined && b?.id !== undefined) return a.id === b.id;
  if (a?.full_name === undefined || b?.full_name === undefined) return undefined;
  return a.full_name.toLowerCase() === b.full_name.toLowerCase();
}

/** Whether the branch is the repository's default one. One that is not known is not. */
export function isDefaultBranch(branch: string | null | undefined, { repository }: GitHubPayload): boolean {
  const name = branch?.replace(/^refs\/heads\//, '');
  return name !== undefined && name === repository?.default_branch;
}

/** Those that lead into this repository: a commit can be the head of another repository's pull request, too. */
export function intoRepository(
  pullRequests: readonly (ListedPullRequest | undefined)[],
  repository: PayloadRepository | undefined,
): ListedPullRequest[] {
  return pullRequests
    .filter((one) => one !== undefined)
    .filter(({ base }) => isSameRepository(base?.repo ?? undefined, repository) !== false);
}

/**
 * What a list of pull requests and a commit say together: the number where there is one alone, and whether the
 * list proves all that must be known of it. GitHub lists open pull requests only, and none of forks.
 */
export function listedEvidence(
  pullRequests: readonly ListedPullRequest[],
  headSha: string | undefined,
): Pick<AboutPullRequest, 'number' | 'headSha' | 'proven'> {
  const [one, ...others] = pullRequests;
  const sha = headSha === undefined ? {} : { headSha };
  if (!one || others.length > 0) return sha;
  const { number, head, base } = one;
  const proven =
    isSameRepository(head?.repo ?? undefined, base?.repo ?? undefined) === true &&
    headSha !== undefined &&
    head?.sha === headSha;
  return { number, ...sha, ...(proven ? { proven } : {}) };
}
