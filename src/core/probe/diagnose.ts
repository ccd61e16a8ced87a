import type { Random } from '../clock.ts';
import { type Message, mapText } from '../message.ts';
import { type Finding, isUnreachable, reasonOf } from './classify.ts';
import { type CredentialSources, hasCredential } from './credentials.ts';
import type { Round } from './exchange.ts';
import { knock } from './legacy.ts';
import { explain } from './messages.ts';
import { findProtection } from './protected.ts';
import { explainProtection } from './protection-messages.ts';
import type { FailedProbe } from './result.ts';
import type { Explanation } from './scene.ts';
import { publicUrl } from './secrets.ts';

export type Verdict = Pick<FailedProbe, 'status' | 'reason' | 'message' | 'why' | 'next'>;

/**
 * Turns the last finding into a verdict. May make a few more requests to the same origin: for how the server is
 * protected, or for the address that was meant.
 */
export async function diagnose(
  round: Round,
  finding: Finding,
  request: CredentialSources & { readonly url: string; readonly expectVersion?: string },
  random: Random,
): Promise<Verdict> {
  const { answer } = finding;
  const url = publicUrl(new URL(request.url));
  if (finding.cause === 'unauthorized' && (answer?.kind === 'document' || answer?.kind === 'error')) {
    const protection = await findProtection(round, answer.http.url, answer, random);
    const explanation = explainProtection(protection, {
      url,
      httpStatus: answer.http.status,
      keySent: request.functionKey !== undefined,
      tokenSent: request.token !== undefined,
      headersSent: Object.keys(request.headers).length > 0,
    });
    return {
      status: protection.status,
      reason: hasCredential(request) ? 'auth-rejected' : 'auth-required',
      ...printed(round, explanation),
    };
  }
  const explanation = explain(finding, {
    url,
    expectVersion: request.expectVersion ?? '',
    quote: round.secrets.line,
    didYouMean: finding.cause === 'not-found' ? await otherSpelling(round, request.url) : undefined,
  });
  return {
    status: isUnreachable(finding) ? 'unreachable' : 'unhealthy',
    reason: reasonOf(finding),
    ...printed(round, explanation),
  };
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
  const line = (text: Message) => mapText(text, (part) => round.secrets.line(part, 600));
  return { message: line(message), why: line(why), next: line(next) };
}
