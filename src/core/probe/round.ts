import { classify, type Finding } from './classify.ts';
import type { Round } from './exchange.ts';
import { type ListWalk, walkList } from './lists.ts';
import { openFailing, openServer } from './negotiate.ts';
import { type ListKind, stockServerName } from './protocol.ts';
import type { ServerDescription } from './result.ts';
import { publicUrl } from './secrets.ts';
import { serverLists } from './server-lists.ts';
import type { Session } from './session.ts';

export interface RoundPlan {
  readonly url: string;
  readonly expectVersion: string | undefined;
  /** Whether requests that do not depend on each other may be made at once. */
  readonly parallel: boolean;
  readonly authenticated: boolean;
  /** What the rounds so far end with, when `server/discover` is all that is left to try. */
  readonly failing?: Finding;
}

export type RoundOutcome =
  | { readonly kind: 'good'; readonly url: string; readonly server: ServerDescription }
  | { readonly kind: 'failed'; readonly url: string; readonly finding: Finding };

/** Opens the server, reads every list that it announces, and closes it. A lost session is opened again once. */
export async function runRound(round: Round, plan: RoundPlan): Promise<RoundOutcome> {
  for (let mayReopen = true; ; mayReopen = false) {
    const session = plan.failing
      ? await openFailing(round, plan.url, plan.failing)
      : await openServer(round, plan.url);
    if ('cause' in session) return { kind: 'failed', url: plan.url, finding: session };
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
    return { kind: 'failed', url, finding: { cause: 'version-mismatch', phase: 'initialize', versions } };
  }

  const walks = await readAll(plan, session);
  if (mayReopen && session.stateful && walks.some(lostItsSession)) return 'session-lost';
  const toolsFailure = walks.find((walk) => walk.kind === 'tools')?.failure;
  if (toolsFailure) return { kind: 'failed', url, finding: classify(toolsFailure, 'list') };

  const lists = serverLists(walks, round.secrets, round.warn);
  remarkOn(round, plan, session);
  const { transport, era, legacy, protocolVersion, capabilities, instructions } = session;
  return {
    kind: 'good',
    url,
    server: {
      transport,
      protocolVersion,
      eras: { modern: era === 'modern', legacy, sse: transport === 'sse' },
      ...(serverInfo ? { serverInfo } : {}),
      capabilities,
      ...(instructions === undefined ? {} : { instructions }),
      authenticated: plan.authenticated,
      ...lists,
    },
  };
}

/** Every announced list. */
async function readAll(plan: RoundPlan, session: Session): Promise<ListWalk[]> {
  const kinds: ListKind[] = [];
  if (session.capabilities.tools) kinds.push('tools');
  if (session.capabilities.resources) kinds.push('resources', 'resourceTemplates');
  if (session.capabilities.prompts) kinds.push('prompts');

  if (plan.parallel && session.transport === 'streamable-http') {
    return Promise.all(kinds.map((kind) => walkList(session, kind)));
  }
  const walks: ListWalk[] = [];
  for (const kind of kinds) walks.push(await walkList(session, kind));
  return walks;
}

/** A server that forgot the session says 404 or, quite often, 400 (MCP 2025-11-25, session management). */
function lostItsSession({ failure }: ListWalk): boolean {
  const status = failure && 'http' in failure ? failure.http.status : undefined;
  return status === 404 || status === 400;
}

function remarkOn(round: Round, plan: RoundPlan, session: Session): void {
  if (session.url !== plan.url) {
    round.warn(
      'redirected',
      `The server answers at ${publicUrl(new URL(session.url))}, where the given URL redirects to. Register that one: not every client follows.`,
    );
  }
  if (session.serverInfo?.name === stockServerName) {
    round.warn(
      'stock-server-name',
      `The server calls itself "${stockServerName}", as every server does whose host.json does not say otherwise. Set extensions.mcp.serverName and serverVersion there.`,
    );
  }
  if (session.era === 'modern' && !session.legacy) {
    round.warn(
      'portal-console-unsupported',
      'The server speaks MCP 2026-07-28 only: the console of the API Center portal, and every client that opens with initialize, cannot use it.',
    );
  }
}
