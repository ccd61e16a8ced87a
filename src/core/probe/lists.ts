import { isJsonObject, type JsonValue } from '../json.ts';
import type { Answer } from './answer.ts';
import { type ListKind, limits, listMethods } from './protocol.ts';
import type { Session } from './session.ts';

/** All pages of one list, as far as they were read. */
export interface ListWalk {
  readonly kind: ListKind;
  readonly items: readonly JsonValue[];
  /** Why the walk ended early although something was listed, in words. */
  readonly cut?: string;
  /** The answer that made the list unusable; `undefined` is no failure. */
  readonly failure?: Answer;
}

/** The member that tells the items of a list apart. */
const keys: Readonly<Record<ListKind, string>> = {
  tools: 'name',
  prompts: 'name',
  resources: 'uri',
  resourceTemplates: 'uriTemplate',
};

/**
 * Reads one list to its end (pagination of MCP, all revisions: a cursor is opaque, and an empty one is valid).
 * A further page that brings no new name ends the list: the server ignores the cursor. A later page that is refused
 * cuts the list, unless its cursor was empty; one that does not arrive makes it unusable.
 */
export async function walkList(session: Session, kind: ListKind): Promise<ListWalk> {
  const method = listMethods[kind];
  const items: JsonValue[] = [];
  const cursors = new Set<string>();
  const names = new Set<JsonValue>();
  let cursor: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await session.request(method, cursor === undefined ? {} : { cursor });
    if (answer.kind !== 'result' && (page === 1 || answer.kind !== 'error'))
      return { kind, items, failure: answer };
    const listed = answer.kind === 'result' ? listOf(answer.result[kind]) : undefined;
    if (answer.kind !== 'result' || !listed) {
      if (page === 1) return { kind, items, failure: answer };
      // To many servers an empty cursor means that there is no further page.
      if (cursor === '') return { kind, items };
      return { kind, items, cut: `page ${page} was refused or is no list` };
    }
    const known = names.size;
    for (const item of listed) if (isJsonObject(item)) names.add(item[keys[kind]] ?? null);
    if (page > 1 && names.size === known) return { kind, items };
    for (const item of listed) {
      if (items.length === limits.items)
        return { kind, items, cut: `it has more than ${limits.items} items` };
      items.push(item);
    }
    const next = answer.result.nextCursor;
    if (typeof next !== 'string') return { kind, items };
    if (cursors.has(next))
      return { kind, items, cut: `page ${page} points back to a page that was read already` };
    if (page === limits.pages) return { kind, items, cut: `it has more than ${limits.pages} pages` };
    cursors.add(next);
    cursor = next;
  }
}

/** Some servers write an empty list as `null`. */
function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? value : undefined;
}
