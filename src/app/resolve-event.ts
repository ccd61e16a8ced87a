import type { PipelineEvent, PullRequestEvent } from '../core/inputs/pipeline-event.ts';
import type { Warning } from '../core/warning.ts';
import type { FoundPullRequest, PullRequests } from '../repositories/pull-requests.ts';
import { type AboutPullRequest, forksCode, type RunEvent } from './event-meaning.ts';

/** What a run does, and what is to be said about it. */
export interface ResolvedEvent {
  readonly event: PipelineEvent;
  readonly warnings: readonly Warning[];
}

type Host = Pick<PullRequests, 'find' | 'newestCommit' | 'defaultBranch'>;

/**
 * What a run does, from what its event means, what the input `pull-request` says, and where both leave a
 * question open, what the host answers. A doubt ends in a preview: only a run that is known to be for no pull
 * request may write the entry itself. Throws InvalidInput for an event that says nothing.
 *
 * @param input a number makes the run one for that pull request; `none` says that it is for none, which is
 *   believed on the default branch alone: there, the one who says so has passed its review
 */
export async function resolveEvent(
  { meaning, ref, defaultBranch }: RunEvent,
  input: number | 'none' | undefined,
  host: Host,
): Promise<ResolvedEvent> {
  const said = (event: PipelineEvent, warnings: readonly Warning[] = []) => ({ event, warnings });
  if (meaning.kind === 'ordinary' && typeof input !== 'number') return said(meaning);
  const warnings: Warning[] = [];
  if (input === 'none') {
    const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
    if (branch !== undefined && ref === `refs/heads/${branch}`) return said({ kind: 'ordinary' });
    warnings.push(noneIgnored(ref, branch));
  }
  if (meaning.kind === 'idle') return said(meaning, warnings);
  if (typeof input === 'number') {
    if (meaning.kind === 'pull-request') return said({ ...meaning, number: input });
    const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
    return said(await namedPullRequest(input, withoutCredentials, host));
  }
  if (meaning.kind === 'unreadable') throw meaning.refusal;
  return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}

/** The one that the inputs name: it is staged unless it is known to come from a fork. */
async function namedPullRequest(
  number: number,
  known: string | undefined,
  host: Host,
): Promise<PullRequestEvent> {
  const event = { kind: 'pull-request', number, closed: false } as const;
  if (known !== undefined) return { ...event, withoutCredentials: known };
  const found = await host.find({ number });
  const isFork = found?.some(({ fork }) => fork === true) ?? false;
  return isFork ? { ...event, withoutCredentials: forksCode } : event;
}

/** Staged is an open pull request of this repository with the head that the run is for; nothing else is. */
async function judge(about: AboutPullRequest, host: Host): Promise<PipelineEvent> {
  const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
  if (withoutCredentials !== undefined) return { kind: 'without-credentials', reason: withoutCredentials };
  if (number === undefined && headSha === undefined) {
    return preview(about, 'and its event does not say which');
  }
  const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
  if (found === undefined) {
    return proven && number !== undefined
      ? { kind: 'pull-request', number, closed: false }
      : preview(about, 'and nothing more could be learned about it');
  }
  const own = found.filter((one) => hasHead(one, headSha));
  if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
    // A branch that contains it proves too little: a merge brings the heads of pull requests into it.
    if ((await host.newestCommit(ordinaryOn)) === headSha) return { kind: 'ordinary' };
  }
  const [one, ...others] = own.filter(({ open }) => open);
  if (!one) return preview(about, 'and no open one has the commit of this run as its head');
  if (others.length > 0) return preview(about, 'and several open ones have this head');
  const fork = one.fork ?? (proven ? false : undefined);
  if (fork === true) return { kind: 'without-credentials', reason: forksCode };
  return fork === false
    ? { kind: 'pull-request', number: one.number, closed: false }
    : preview(about, 'and it could not be learned whether it comes from a fork');
}

function shaOf(headSha: string | undefined): { readonly headSha?: string } {
  return headSha === undefined ? {} : { headSha };
}

function hasHead(found: FoundPullRequest, headSha: string | undefined): boolean {
  if (headSha === undefined || found.headSha === undefined) return true;
  return found.headSha.toLowerCase() === headSha.toLowerCase();
}

function preview({ what, number }: AboutPullRequest, why: string): PipelineEvent {
  const which = number === undefined ? 'a pull request' : `pull request ${number}`;
  return {
    kind: 'preview',
    reason: `The run is about ${which} (${what}), ${why}: this is a preview, and nothing is written. Give pull-request: <number> to stage it, or pull-request: none where the run is for no pull request.`,
  };
}

function noneIgnored(ref: string | undefined, branch: string | undefined): Warning {
  const why =
    ref === undefined || branch === undefined
      ? 'it could not be learned whether this run is on the default branch'
      : `this run is on another ref than the default branch “${branch}”`;
  return {
    code: 'pull-request-none-ignored',
    message: `pull-request: none holds on the default branch only, and ${why}: the event decides.`,
  };
}
