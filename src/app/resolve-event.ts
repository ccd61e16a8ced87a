import type { PipelineEvent, PullRequestEvent } from '../core/inputs/pipeline-event.ts';
import { type Message, sentence } from '../core/message.ts';
import { input } from '../core/references.ts';
import type { Warning } from '../core/warning.ts';
import type { FoundPullRequest, PullRequests } from '../repositories/pull-requests.ts';
import { type AboutPullRequest, forksCode, type RunEvent } from './event-meaning.ts';

/** What a run does, and warnings about it. */
export interface ResolvedEvent {
  readonly event: PipelineEvent;
  readonly warnings: readonly Warning[];
}

type Host = Pick<PullRequests, 'find' | 'newestCommit' | 'defaultBranch'>;

/**
 * Decides what a run does from the meaning of its event, from the input `pull-request`, and, where both leave a question
 * open, from what the host says. In doubt the run is a preview: only a run that is known to be for no pull request may
 * write the entry itself. Throws InvalidInput for an event of a pull request that does not say which one.
 *
 * @param given a number means that the run is for that pull request; `none` means that it is for none, which counts only
 *   on the default branch, because changes there have been reviewed
 */
export async function resolveEvent(
  { meaning, ref, defaultBranch }: RunEvent,
  given: number | 'none' | undefined,
  host: Host,
): Promise<ResolvedEvent> {
  const said = (event: PipelineEvent, warnings: readonly Warning[] = []) => ({ event, warnings });
  if (meaning.kind === 'ordinary' && typeof given !== 'number') return said(meaning);
  const warnings: Warning[] = [];
  if (given === 'none') {
    const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
    if (branch !== undefined && ref === `refs/heads/${branch}`) return said({ kind: 'ordinary' });
    warnings.push(noneIgnored(ref, branch));
  }
  if (meaning.kind === 'idle') return said(meaning, warnings);
  if (typeof given === 'number') {
    if (meaning.kind === 'pull-request') return said({ ...meaning, number: given });
    const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
    return said(await namedPullRequest(given, withoutCredentials, host));
  }
  if (meaning.kind === 'unreadable') throw meaning.refusal;
  return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}

/** The pull request that the inputs name. It is staged unless it is known to come from a fork. */
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

/** Stages only an open pull request of this repository whose head is the commit of the run. */
async function judge(about: AboutPullRequest, host: Host): Promise<PipelineEvent> {
  const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
  if (withoutCredentials !== undefined) return { kind: 'without-credentials', reason: withoutCredentials };
  if (number === undefined && headSha === undefined) {
    return preview(about, 'and the event does not say which one');
  }
  const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
  if (found === undefined) {
    return proven && number !== undefined
      ? { kind: 'pull-request', number, closed: false }
      : preview(about, 'and the host did not say more about it');
  }
  const own = found.filter((one) => hasHead(one, headSha));
  if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
    // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
    if ((await host.newestCommit(ordinaryOn)) === headSha) return { kind: 'ordinary' };
  }
  const [one, ...others] = own.filter(({ open }) => open);
  if (!one) return preview(about, 'and no open pull request has the commit of this run as its head');
  if (others.length > 0) return preview(about, 'and several open pull requests have this head');
  const fork = one.fork ?? (proven ? false : undefined);
  if (fork === true) return { kind: 'without-credentials', reason: forksCode };
  return fork === false
    ? { kind: 'pull-request', number: one.number, closed: false }
    : preview(about, 'and the host did not say whether it comes from a fork');
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
    reason: sentence`The run is for ${which} (${what}), ${why}. It is a preview and writes nothing. Give ${input('pull-request', '<number>')} to stage the pull request, or ${input('pull-request', 'none')} if the run is for no pull request.`,
  };
}

function noneIgnored(ref: string | undefined, branch: string | undefined): Warning {
  const why: Message =
    ref === undefined || branch === undefined
      ? 'it is not known whether this run is on the default branch'
      : `this run is not on the default branch “${branch}”`;
  return {
    code: 'pull-request-none-ignored',
    message: sentence`${input('pull-request', 'none')} applies only on the default branch, and ${why}. The event decides what the run does.`,
  };
}
