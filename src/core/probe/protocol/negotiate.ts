import { refusedBy } from '../../clients/refusals.ts';
import { newestLegacy, newestModern } from '../../mcp/protocol.ts';
import { classify, type RoundFailure } from '../diagnosis/classify.ts';
import { probeLimits } from '../limits.ts';
import { type Answer, mediaType } from '../wire/answer.ts';
import type { Round } from '../wire/exchange.ts';
import { type InitializeVerdict, initialize, judgeInitialize, knock, legacySession } from './legacy.ts';
import { openLegacySse } from './legacy-sse.ts';
import { type DiscoverVerdict, discover, judgeDiscover, modernSession } from './modern.ts';
import { capabilitiesOf, type Session } from './session.ts';

interface Opening {
  readonly answer: Answer;
  readonly verdict: InitializeVerdict;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

interface Discovery {
  readonly answer: Answer;
  readonly verdict: Exclude<DiscoverVerdict, { kind: 'ask-again' }>;
}

/**
 * Opens the server in the newest way that it answers to. `initialize` (2025-11-25 and older) comes first;
 * `server/discover` (2026-07-28) follows only where it can be understood, because a method that they do not know
 * takes some servers down; then HTTP+SSE (2024-11-05). Whatever `server/discover` brings, a good `initialize`
 * stands. The session is ready for lists; the caller closes it.
 */
export async function openServer(round: Round, url: string): Promise<Session | RoundFailure> {
  const opening = await askInitialize(round, url);
  const { answer, verdict } = opening;
  switch (verdict.kind) {
    case 'open':
      return openAnswering(round, opening, verdict);
    case 'modern': {
      const discovery = await askDiscover(round, opening.url, verdict.version);
      const { verdict: found } = discovery;
      if (found.kind === 'modern') {
        return modernSession(round, { url: opening.url, ...found });
      }
      if (found.kind === 'unsupported') return unsupported(found.versions, 'discover');
      if (found.kind === 'headers-stripped') return strippedHeaders(discovery.answer);
      return classify(discovery.answer, 'discover');
    }
    case 'not-understood':
      return openOtherwise(round, opening, verdict.orSse);
    case 'sse': {
      const opened = await openLegacySse(round, opening.url);
      return 'notSse' in opened ? classify(answer, 'initialize') : opened;
    }
    case 'unsupported':
      return unsupported(verdict.versions, 'initialize');
    default:
      return classify(answer, 'initialize');
  }
}

/**
 * Opens a server that fails at `initialize` and stays so: one of the modern era alone may. What is neither is told by
 * the failure of the rounds before.
 */
export async function openFailing(
  round: Round,
  url: string,
  failure: RoundFailure,
): Promise<Session | RoundFailure> {
  const { answer } = failure;
  const where = answer && 'http' in answer ? answer.http.url : url;
  const found = (await askDiscover(round, where, newestModern)).verdict;
  if (found.kind !== 'modern') return failure;
  // The registered document says which eras there are: a passing fault must not read as a lost one.
  const knocked = await knock(round, where, { phase: 'initialize', withinMs: probeLimits.courtesyMs });
  const opened = judgeInitialize(knocked, newestLegacy);
  const legacyCapabilities = opened.kind === 'open' ? capabilitiesOf(round, opened.result) : undefined;
  return modernSession(round, { url: where, ...found, legacyCapabilities });
}

/** Whether `openFailing` is worth a try after this, the last failure of all rounds. */
export function mayKnowDiscover(round: Round, { answer, cause, phase }: RoundFailure): boolean {
  if (phase !== 'initialize' || (answer?.kind !== 'document' && answer?.kind !== 'error')) return false;
  const isServersWord = answer.http.status >= 500 || cause === 'empty' || cause === 'server-bug';
  if (isServersWord) return cause !== 'host-not-running';
  const asked = round.discovered.get(signOf(answer));
  return asked !== undefined && asked < round.number;
}

async function askInitialize(round: Round, url: string): Promise<Opening> {
  const ask = async (offer: string): Promise<Opening> => {
    const answer = await initialize(round, url, offer);
    const where = 'http' in answer ? answer.http.url : url;
    return { answer, verdict: judgeInitialize(answer, offer), url: where };
  };
  const opening = await ask(newestLegacy);
  if (opening.verdict.kind !== 'offer') return opening;
  round.warn(
    'version-refused',
    `The server refuses MCP ${newestLegacy} instead of answering with a version that it supports. ${refusedBy('version-refused')}`,
  );
  return ask(opening.verdict.version);
}

/** The server that answered well to `initialize`, in the modern era when it is also of that one. */
async function openAnswering(
  round: Round,
  opening: Opening,
  verdict: Extract<InitializeVerdict, { kind: 'open' }>,
): Promise<Session> {
  const legacy = legacySession(round, verdict);
  // A server that knows the modern era knows the last revision before it.
  if (verdict.version === newestLegacy) {
    const found = (await discoverOnce(round, opening))?.verdict;
    if (found?.kind === 'modern') {
      await legacy.close();
      return modernSession(round, {
        url: opening.url,
        ...found,
        legacyCapabilities: legacy.capabilities,
      });
    }
    if (found?.kind === 'headers-stripped') {
      round.warn(
        'headers-stripped',
        'The server speaks MCP 2026-07-28, but the headers or the metadata of that revision did not arrive: a gateway in front of it removes "Mcp-…" headers. Clients of that revision cannot use the server.',
      );
    }
  }
  await legacy.initialized();
  return legacy;
}

/** The server that does not know `initialize` over Streamable HTTP: of the modern era, or of the oldest transport. */
async function openOtherwise(
  round: Round,
  opening: Opening,
  orSse: boolean,
): Promise<Session | RoundFailure> {
  const { answer, url } = opening;
  const discovery = await discoverOnce(round, opening);
  const found = discovery?.verdict;
  if (found?.kind === 'modern') return modernSession(round, { url, ...found });
  if (found?.kind === 'unsupported') return unsupported(found.versions, 'discover');

  const opened = orSse ? await openLegacySse(round, url) : undefined;
  if (opened && !('notSse' in opened)) return opened;
  if (discovery && found?.kind === 'headers-stripped') return strippedHeaders(discovery.answer);
  // The placeholder page of an app without a deployment refuses a POST, but answers a GET.
  const shown = opened && classify(opened.notSse, 'sse');
  return shown?.cause === 'default-page' ? shown : classify(answer, 'initialize');
}

/** Asks `server/discover` unless it found nothing after the same answer to `initialize` before. */
async function discoverOnce(round: Round, { answer, url }: Opening): Promise<Discovery | undefined> {
  const sign = signOf(answer);
  if (round.discovered.has(sign)) return undefined;
  const discovery = await askDiscover(round, url, newestModern);
  if (discovery.verdict.kind !== 'modern') round.discovered.set(sign, round.number);
  return discovery;
}

/** Two answers to `initialize` with the same sign come from the same server in the same state. */
function signOf(answer: Answer): string {
  switch (answer.kind) {
    case 'result':
      return JSON.stringify([answer.result.protocolVersion, answer.result.serverInfo]);
    case 'error':
      return `${answer.http.status} ${answer.error.code}`;
    case 'document':
      return `${answer.http.status} ${mediaType(answer.http)} ${answer.text.trim() === ''}`;
    default:
      return answer.kind;
  }
}

async function askDiscover(round: Round, url: string, firstVersion: string): Promise<Discovery> {
  const asked: string[] = [];
  for (let version = firstVersion; ; ) {
    const answer = await discover(round, url, version);
    asked.push(version);
    const verdict = judgeDiscover(answer, asked);
    if (verdict.kind !== 'ask-again') return { answer, verdict };
    version = verdict.version;
  }
}

function strippedHeaders(answer: Answer): RoundFailure {
  return { cause: 'headers-stripped', phase: 'discover', answer };
}

function unsupported(versions: readonly string[], phase: 'discover' | 'initialize'): RoundFailure {
  return { cause: 'protocol-unsupported', phase, versions };
}
