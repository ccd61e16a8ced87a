import type { Random } from '../../clock.ts';
import type { Message } from '../../message.ts';
import { knock } from '../protocol/legacy.ts';
import { offersStream } from '../protocol/legacy-sse.ts';
import type { FailedProbe } from '../result.ts';
import { safeMessage } from '../warnings.ts';
import { type CredentialSources, hasCredential } from '../wire/credentials.ts';
import type { Round } from '../wire/exchange.ts';
import { publicUrl } from '../wire/secrets.ts';
import { isUnreachable, type RoundFailure, reasonOf } from './classify.ts';
import type { Explanation, Suggestion } from './explanation.ts';
import { explain } from './messages.ts';
import { findProtection } from './protected.ts';
import { explainProtection } from './protection-messages.ts';

export type Diagnosis = Pick<FailedProbe, 'status' | 'reason' | 'message' | 'why' | 'next'>;

/**
 * Turns the last failure into a diagnosis. May make a few more requests to the same origin: for how the server is
 * protected, or for the address that was meant.
 */
export async function diagnose(
  round: Round,
  failure: RoundFailure,
  request: CredentialSources & { readonly url: string; readonly expectVersion?: string },
  random: Random,
): Promise<Diagnosis> {
  const { answer } = failure;
  const url = publicUrl(new URL(request.url));
  if (failure.cause === 'unauthorized' && (answer?.kind === 'document' || answer?.kind === 'error')) {
    const protection = await findProtection(round, answer.http.url, answer, random);
    const explanation = explainProtection(protection, {
      url,
      httpStatus: answer.http.status,
      keySent: request.functionKey !== undefined,
      tokenSent: request.token !== undefined,
      headerNames: Object.keys(request.headers),
    });
    return {
      status: protection.status,
      reason: hasCredential(request) ? 'auth-rejected' : 'auth-required',
      ...printed(round, explanation),
    };
  }
  const explanation = explain(failure, {
    url,
    expectVersion: request.expectVersion ?? '',
    quote: round.secrets.line,
    suggestion: await suggestionFor(round, failure, request.url),
  });
  return {
    status: isUnreachable(failure) ? 'unreachable' : 'unhealthy',
    reason: reasonOf(failure),
    ...printed(round, explanation),
  };
}

/** Where an MCP server answers instead, when nothing is at the URL: with or without the slash, or as HTTP+SSE. */
async function suggestionFor(
  round: Round,
  { cause }: RoundFailure,
  url: string,
): Promise<Suggestion | undefined> {
  if (cause !== 'not-found') return undefined;
  const other = await otherSpelling(round, url);
  if (other !== undefined) return { url: other, isStream: false };
  for (const candidate of streamUrls(url)) {
    if (await offersStream(round, candidate)) return { url: publicUrl(new URL(candidate)), isStream: true };
  }
  return undefined;
}

/** Where servers of the older transport have their stream: `…/sse` below the path, beside it, and at the root. */
function streamUrls(url: string): readonly string[] {
  const { pathname } = new URL(url);
  if (/\/sse\/?$/i.test(pathname)) return [];
  const folder = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  const paths = [`${folder}/sse`, `${folder.slice(0, folder.lastIndexOf('/') + 1)}sse`, '/sse'];
  return [...new Set(paths)].map((path) => {
    const candidate = new URL(url);
    candidate.pathname = path;
    return candidate.href;
  });
}

/** The URL with its last slash taken away or added, when something that speaks JSON-RPC answers there. */
async function otherSpelling(round: Round, url: string): Promise<string | undefined> {
  const other = new URL(url);
  if (other.pathname === '/') return undefined;
  other.pathname = other.pathname.endsWith('/') ? other.pathname.slice(0, -1) : `${other.pathname}/`;
  const answer = await knock(round, other.href, { phase: 'control' });
  return answer.kind === 'result' || answer.kind === 'error' ? publicUrl(other) : undefined;
}

/** Messages quote the server: 600 characters are a few lines of a log. */
function printed(round: Round, { message, why, next }: Explanation): Explanation {
  const line = (text: Message) => safeMessage(text, (part) => round.secrets.line(part, 600));
  return { message: line(message), why: line(why), next: line(next) };
}
