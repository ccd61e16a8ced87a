import { errorCodes, type ListKind, stockServerName } from '../mcp/protocol.ts';
import { optional } from '../optional.ts';
import { classify, type RoundFailure } from './diagnosis/classify.ts';
import { type ListWalk, walkList } from './listing/lists.ts';
import { serverLists } from './listing/server-lists.ts';
import { openFailing, openServer } from './protocol/negotiate.ts';
import type { Session } from './protocol/session.ts';
import type { ServerDescription } from './result.ts';
import type { Answer } from './wire/answer.ts';
import type { Round } from './wire/exchange.ts';
import { publicUrl } from './wire/secrets.ts';
import { TimedOut } from './wire/time-limit.ts';

export interface RoundPlan {
  readonly url: string;
  readonly expectVersion: string | undefined;
  /** Whether requests that do not depend on each other may be made at once. */
  readonly parallel: boolean;
  readonly authenticated: boolean;
  /** Whether a page that is refused is asked for again. */
  readonly patient: boolean;
  /** What the rounds so far end with, when `server/discover` is all that is left to try. */
  readonly failing?: RoundFailure;
}

export type RoundOutcome =
  | { readonly kind: 'good'; readonly url: string; readonly server: ServerDescription }
  | { readonly kind: 'failed'; readonly url: string; readonly failure: RoundFailure };

/** Opens the server, reads every list that it announces, and closes it. A lost session is opened again once. */
export async function runRound(round: Round, plan: RoundPlan): Promise<RoundOutcome> {
  for (let mayReopen = true; ; mayReopen = false) {
    const session = plan.failing
      ? await openFailing(round, plan.url, plan.failing)
      : await openServer(round, plan.url);
    if ('cause' in session) return { kind: 'failed', url: plan.url, failure: session };
    try {
      const outcome = await look(round, plan, session, mayReopen);
      if (outcome !== 'session-lost') return outcome;
    } finally {
      await session.close();
    }
  }
}

async function look(
  round: Round,
  plan: RoundPlan,
  session: Session,
  mayReopen: boolean,
): Promise<RoundOutcome | 'session-lost'> {
  const { url, serverInfo } = session;
  if (plan.expectVersion !== undefined && serverInfo?.version !== plan.expectVersion) {
    const versions = serverInfo ? [serverInfo.version] : [];
    return { kind: 'failed', url, failure: { cause: 'version-mismatch', phase: 'initialize', versions } };
  }

  const walks = await readAll(round, plan, session);
  if (mayReopen && session.stateful && walks.some(lostItsSession)) return 'session-lost';
  const toolsFailure = walks.find((walk) => walk.kind === 'tools')?.failure;
  if (toolsFailure) return { kind: 'failed', url, failure: failureOfList(toolsFailure, session) };

  const { transport, era, legacy, protocolVersion, capabilities, legacyCapabilities, instructions } = session;
  const lists = serverLists(walks, {
    secrets: round.secrets,
    warn: round.warn,
    forLegacy: era === 'legacy' || legacy,
  });
  remarkOn(round, plan, session);
  return {
    kind: 'good',
    url,
    server: {
      transport,
      protocolVersion,
      eras: { modern: era === 'modern', legacy, sse: transport === 'sse' },
      ...(serverInfo ? { serverInfo } : {}),
      capabilities,
      ...optional('legacyCapabilities', legacyCapabilities),
      ...(instructions === undefined ? {} : { instructions }),
      authenticated: plan.authenticated,
      ...lists,
    },
  };
}

/** Every announced list. */
async function readAll(round: Round, plan: RoundPlan, session: Session): Promise<ListWalk[]> {
  const kinds: ListKind[] = [];
  if (session.capabilities.tools) kinds.push('tools');
  if (session.capabilities.resources) kinds.push('resources', 'resourceTemplates');
  if (session.capabilities.prompts) kinds.push('prompts');

  const pause = async (ms: number): Promise<boolean> => {
    if (!plan.patient || round.signal.aborted) return false;
    await round.clock.sleep(ms, round.signal).catch((error: unknown) => {
      if (!(error instanceof TimedOut)) throw error;
    });
    return !round.signal.aborted;
  };
  if (plan.parallel && session.transport === 'streamable-http') {
    return Promise.all(kinds.map((kind) => walkList(session, kind, pause)));
  }
  const walks: ListWalk[] = [];
  for (const kind of kinds) walks.push(await walkList(session, kind, pause));
  return walks;
}

/** A server that forgot the session says 404 or, quite often, 400 (MCP 2025-11-25, session management). */
function lostItsSession({ failure, refusal }: ListWalk): boolean {
  const answer = failure ?? (refusal?.kind === 'document' ? refusal : undefined);
  const status = answer && 'http' in answer ? answer.http.status : undefined;
  return status === 404 || status === 400;
}

/** A server that answered a moment ago is where it is said to be: a 404 after that is about the session. */
function failureOfList(refused: Answer, { stateful }: Session): RoundFailure {
  const failure = classify(refused, 'list');
  if (refused.kind !== 'document' && refused.kind !== 'error') return failure;
  const text = refused.kind === 'error' ? refused.error.message : refused.text;
  const isUnknownMethod = refused.kind === 'error' && refused.error.code === errorCodes.methodNotFound;
  const { status } = refused.http;
  const isLost =
    (status === 404 && !isUnknownMethod) || (status === 400 && stateful && /session/i.test(text));
  return isLost ? { ...failure, cause: 'session-lost', stateful } : failure;
}

function remarkOn(round: Round, plan: RoundPlan, session: Session): void {
  if (session.url !== plan.url) {
    round.warn(
      'redirected',
      `The given URL redirects to ${publicUrl(new URL(session.url))}, where the server answers. Register that URL: not every client follows redirects.`,
    );
  }
  if (session.serverInfo?.name === stockServerName) {
    round.warn(
      'stock-server-name',
      `The server has the name "${stockServerName}", the default of the Functions extension. Set extensions.mcp.serverName and serverVersion in host.json.`,
    );
  }
  if (session.era === 'modern' && !session.legacy) {
    round.warn(
      'portal-console-unsupported',
      'The server speaks MCP 2026-07-28 only: the console of the API Center portal, and every other client that starts with initialize, cannot use it.',
    );
  }
}
