import type { Answer } from './answer.ts';
import { classify, type Finding } from './classify.ts';
import type { Round } from './exchange.ts';
import { initialize, judgeInitialize, legacySession } from './legacy.ts';
import { openLegacySse } from './legacy-sse.ts';
import { discover, judgeDiscover, modernSession } from './modern.ts';
import { limits, modernVersions, newestLegacy, newestModern } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * Opens the server in the newest way that it answers to: `server/discover` (2026-07-28), `initialize` over
 * Streamable HTTP (2025), then HTTP+SSE (2024-11-05). The session is ready for lists; the caller closes it.
 */
export async function openServer(round: Round, url: string): Promise<Session | Finding> {
  const asked: string[] = [];
  let version = newestModern;
  let sentBack = false;
  for (;;) {
    const answer = await discover(round, url, { version });
    asked.push(version);
    const verdict = judgeDiscover(answer, asked);
    const where = 'http' in answer ? answer.http.url : url;
    if (verdict.kind === 'modern') return modernSession(round, where, verdict.version, verdict.result);
    if (verdict.kind === 'failed') return classify(answer, 'discover');
    if (verdict.kind === 'unsupported') return unsupported(verdict.versions, 'discover');
    if (verdict.kind === 'ask-again') {
      version = verdict.version;
      continue;
    }
    if (verdict.headersStripped) {
      round.warn(
        'headers-stripped',
        'The server speaks MCP 2026-07-28, but its headers or its metadata did not arrive: a gateway on the way strips "Mcp-…" headers. Clients of that revision cannot use it.',
      );
    }

    const opened = await openLegacy(round, where, verdict.offer);
    if ('modernOnly' in opened) {
      if (verdict.headersStripped) return { cause: 'headers-stripped', phase: 'discover', answer };
      const mutual = modernVersions.find((candidate) => opened.modernOnly.includes(candidate));
      if (mutual === undefined) return unsupported(opened.modernOnly, 'initialize');
      if (sentBack) return classify(answer, 'discover');
      sentBack = true;
      version = mutual;
      continue;
    }
    if (answer.kind !== 'timeout' || 'cause' in opened) return opened;
    return preferModern(round, where, opened);
  }
}

/**
 * Asks once more, and briefly, a server that was silent before it answered to `initialize`: it may not know the
 * newer era, or it was only starting. Which era is described must not depend on that.
 */
async function preferModern(round: Round, url: string, legacy: Session): Promise<Session> {
  const verdict = judgeDiscover(await discover(round, url, { withinMs: limits.courtesyMs }), [newestModern]);
  if (verdict.kind !== 'modern') return legacy;
  await legacy.close();
  return modernSession(round, url, verdict.version, verdict.result);
}

async function openLegacy(
  round: Round,
  url: string,
  offer: string,
): Promise<Session | Finding | { readonly modernOnly: readonly string[] }> {
  const answer = await initialize(round, url, offer);
  const verdict = judgeInitialize(answer);
  switch (verdict.kind) {
    case 'open': {
      const session = legacySession(round, verdict);
      await session.initialized();
      return session;
    }
    case 'unsupported':
      return unsupported(verdict.versions, 'initialize');
    case 'modern-only':
      return { modernOnly: verdict.versions };
    case 'failed':
      return classify(answer, 'initialize');
    case 'try-sse': {
      const opened = await openLegacySse(round, url, offer);
      if (!('notSse' in opened)) return opened;
      // The page that stands in for an app before its first deployment refuses a POST, and shows itself to a GET.
      const shown = classify(opened.notSse, 'sse');
      return shown.cause === 'default-page' ? shown : classify(answer, 'initialize');
    }
  }
}

/** Whether the server also answers to `initialize`; the session that this opens is ended. */
export async function answersInitialize(round: Round, url: string): Promise<boolean> {
  const ask = () => initialize(round, url, newestLegacy, limits.courtesyMs);
  let answer = await ask();
  // The registered document says which eras there are: a passing fault must not read as a lost one.
  if (!isServersWord(answer)) answer = await ask();
  const verdict = judgeInitialize(answer);
  if (verdict.kind !== 'open') return false;
  await legacySession(round, verdict).close();
  return true;
}

/** Whether the server itself said this, rather than a gateway in trouble or nobody at all. */
function isServersWord(answer: Answer): boolean {
  if (answer.kind === 'result' || answer.kind === 'error') return true;
  return answer.kind === 'document' && answer.http.status < 500 && ![408, 429].includes(answer.http.status);
}

function unsupported(versions: readonly string[], phase: 'discover' | 'initialize'): Finding {
  return { cause: 'protocol-unsupported', phase, versions };
}
