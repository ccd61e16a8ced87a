import { isJsonObject, type JsonValue } from '../../json.ts';
import { type ListKind, listMethods } from '../../mcp/protocol.ts';
import { probeLimits } from '../limits.ts';
import type { Session } from '../protocol/session.ts';
import type { Answer } from '../wire/answer.ts';
import { malformedInPage } from './member-types.ts';

/** All pages of one list, as far as they were read. */
export interface ListWalk {
  readonly kind: ListKind;
  readonly items: readonly JsonValue[];
  /** Members of pages that have the wrong type, with what they are. */
  readonly malformed: readonly string[];
  /** Why the walk ended early although something may be missing, in words. */
  readonly cut?: string;
  /** The answer that cut the list. */
  readonly refusal?: Answer;
  /** The answer that made the list unusable; `undefined` is no failure. */
  readonly failure?: Answer;
}

/** Milliseconds before a page is asked for again. */
const pagePauses = [1000, 2000];

/** What tells the items of a list apart. */
const keys: Readonly<Record<ListKind, string>> = {
  tools: 'name',
  resources: 'uri',
  resourceTemplates: 'uriTemplate',
  prompts: 'name',
};

/**
 * Reads one list to its end (pagination of MCP, all revisions: a cursor is opaque, and an empty one is valid). A page
 * with nothing new ends the list, whole: many servers repeat their only page for any cursor. A later page that is
 * refused cuts the list, after it was asked for again where that can help; one that takes too much time or space makes
 * the list unusable.
 *
 * @param pause waits before a page is asked for again; false when there is no time to
 */
export async function walkList(
  session: Session,
  kind: ListKind,
  pause: (ms: number) => Promise<boolean>,
): Promise<ListWalk> {
  const method = listMethods[kind];
  const items: JsonValue[] = [];
  const malformed = new Set<string>();
  const known = new Set<JsonValue | undefined>();
  const cursors = new Set<string>();
  const ask = async (cursor: string | undefined): Promise<Answer> => {
    for (let again = 0; ; again++) {
      const answer = await session.request(method, cursor === undefined ? {} : { cursor });
      const waitMs = cursor !== undefined && mayPass(answer) ? pagePauses[again] : undefined;
      if (waitMs === undefined || !(await pause(waitMs))) return answer;
    }
  };
  const ended = (more: Pick<ListWalk, 'cut' | 'failure' | 'refusal'> = {}): ListWalk => ({
    kind,
    items,
    malformed: [...malformed],
    ...more,
  });
  let cursor: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await ask(cursor);
    if (answer.kind !== 'result' && (page === 1 || !isRefusal(answer))) return ended({ failure: answer });
    const listed = answer.kind === 'result' ? listOf(answer.result[kind]) : undefined;
    if (answer.kind !== 'result' || !listed) {
      if (page === 1) return ended({ failure: answer });
      // To many servers an empty cursor means that there is no further page.
      if (cursor === '') return ended();
      return ended({ cut: `page ${page} was refused or is no list${statusOf(answer)}`, refusal: answer });
    }
    for (const fault of malformedInPage(answer.result, kind)) malformed.add(`${method}: ${fault}`);
    const fresh = listed.filter((item) => page === 1 || !known.has(keyOf(item, kind)));
    if (
      page > 1 &&
      fresh.length === 0 &&
      (listed.length > 0 || cursors.has(String(answer.result.nextCursor)))
    ) {
      return ended();
    }
    for (const item of listed) {
      if (items.length === probeLimits.items)
        return ended({ cut: `it has more than ${probeLimits.items} items` });
      known.add(keyOf(item, kind));
      items.push(item);
    }
    const next = answer.result.nextCursor;
    if (typeof next !== 'string') return ended();
    if (page === probeLimits.pages) return ended({ cut: `it has more than ${probeLimits.pages} pages` });
    cursors.add(next);
    cursor = next;
  }
}

/** Whether an answer says that there is no such page, or that there is none now. */
function isRefusal({ kind }: Answer): boolean {
  return kind === 'error' || kind === 'document' || kind === 'redirect' || kind === 'network';
}

/** Whether the page may come when it is asked for again. */
function mayPass(answer: Answer): boolean {
  if (answer.kind === 'network') return true;
  return answer.kind === 'document' && (answer.http.status >= 500 || answer.http.status === 429);
}

function statusOf(answer: Answer): string {
  const status = 'http' in answer ? answer.http.status : 200;
  return status < 300 ? '' : ` (HTTP ${status})`;
}

function keyOf(item: JsonValue, kind: ListKind): JsonValue | undefined {
  return isJsonObject(item) ? item[keys[kind]] : item;
}

/** Some servers write an empty list as `null`. */
function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? value : undefined;
}
