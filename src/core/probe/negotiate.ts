import { classify, type Finding } from './classify.ts';
import type { Round } from './exchange.ts';
import { initialize, judgeInitialize, legacySession } from './legacy.ts';
import { openLegacySse } from './legacy-sse.ts';
import { type ClientIdentity, judgeDiscover, modernRequest, modernSession } from './modern.ts';
import { limits, modernVersions, newestLegacy, newestModern } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * Opens the server in the newest way that it answers to: `server/discover` (2026-07-28), `initialize` over
 * Streamable HTTP (2025), then HTTP+SSE (2024-11-05). The session is ready for lists; the caller closes it.
 */
export async function openServer(
  round: Round,
  client: ClientIdentity,
  url: string,
): Promise<Session | Finding> {
  const asked: string[] = [];
  let version = newestModern;
  for (let returns = 0; ; ) {
    const answer = await modernRequest(round, client, url, version, 'server/discover', 'discover');
    asked.push(version);
    const verdict = judgeDiscover(answer, asked);
    const where = 'http' in answer ? answer.http.url : url;
    if (verdict.kind === 'modern')
      return modernSession(round, client, where, verdict.version, verdict.result);
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

    const opened = await openLegacy(round, client, where, verdict.offer);
    if ('session' in opened) return opened.session;
    if ('finding' in opened) return opened.finding;
    if (verdict.headersStripped) return { cause: 'headers-stripped', phase: 'discover', answer };
    const mutual = modernVersions.find((candidate) => opened.modernOnly.includes(candidate));
    if (mutual === undefined) return unsupported(opened.modernOnly, 'initialize');
    if (returns++ > 0) return classify(answer, 'discover');
    version = mutual;
  }
}

async function openLegacy(
  round: Round,
  client: ClientIdentity,
  url: string,
  offer: string,
): Promise<{ session: Session } | { finding: Finding } | { modernOnly: readonly string[] }> {
  const answer = await initialize(round, client, url, offer);
  const verdict = judgeInitialize(answer);
  switch (verdict.kind) {
    case 'open': {
      if (answer.kind !== 'result') return { finding: classify(answer, 'initialize') };
      const session = legacySession(round, answer, verdict.version);
      await session.initialized();
      return { session };
    }
    case 'unsupported':
      return { finding: unsupported(verdict.versions, 'initialize') };
    case 'modern-only':
      return { modernOnly: verdict.versions };
    case 'failed':
      return { finding: classify(answer, 'initialize') };
    case 'try-sse': {
      const sse = await openLegacySse(round, client, url, offer);
      if (sse.kind === 'open') return { session: sse.session };
      if (sse.kind === 'failed') return { finding: sse.finding };
      // The page that stands in for an app before its first deployment refuses a POST, and shows itself to a GET.
      const shown = classify(sse.answer, 'sse');
      return { finding: shown.cause === 'default-page' ? shown : classify(answer, 'initialize') };
    }
  }
}

/** Whether the server also answers to `initialize`; the session that this opens is ended. */
export async function answersInitialize(round: Round, client: ClientIdentity, url: string): Promise<boolean> {
  const answer = await initialize(round, client, url, newestLegacy, limits.courtesyMs);
  const verdict = judgeInitialize(answer);
  if (verdict.kind !== 'open' || answer.kind !== 'result') return false;
  await legacySession(round, answer, verdict.version).close();
  return true;
}

function unsupported(versions: readonly string[], phase: 'discover' | 'initialize'): Finding {
  return { cause: 'protocol-unsupported', phase, versions };
}
