import { printable } from '../text/printable.ts';
import type { ChangeList, FoundChange } from './change.ts';
import { compareCapabilities } from './compare-capabilities.ts';
import { phrase } from './phrase.ts';
import type { ComparisonContext } from './surface-facts.ts';

/** Ways to open a server, and the clients that know no other. */
const eras = [
  { era: 'modern', way: 'server/discover', clients: 'clients of MCP 2026-07-28 and later' },
  { era: 'legacy', way: 'initialize', clients: 'clients of MCP 2025-11-25 and earlier' },
  { era: 'sse', way: 'HTTP+SSE', clients: 'clients of the HTTP+SSE transport' },
] as const;

interface FactChange extends Pick<FoundChange, 'change' | 'verdict' | 'text'> {
  readonly path: readonly string[];
}

/** A server may list different items to different callers: such surfaces are not compared. */
export function authorisationDiffers({ before, after }: ComparisonContext, list: ChangeList): boolean {
  if (before.authenticated === after.authenticated) return false;
  const [was, is] = before.authenticated ? ['with', 'without'] : ['without', 'with'];
  const text = phrase`the registered surface was read ${was} a credential and the new one ${is}; a server can list different items in each case, so the two were not compared`;
  report(list, { path: ['authenticated'], change: 'changed', verdict: 'unproven', text });
  return true;
}

/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
export function compareFacts({ before, after }: ComparisonContext, list: ChangeList): void {
  if (after.partial) {
    const text = phrase`the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
    report(list, { path: ['partial'], change: 'changed', verdict: 'incomplete', text });
  } else if (before.partial) {
    // A complete surface replaces it: closing a gate here would keep that from happening.
    const text = phrase`the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
    report(list, { path: ['partial'], change: 'changed', verdict: 'warning', text });
  }
  if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
    const [was, is] = [before, after].map(
      ({ protocolVersion, transport }) => `${printable(protocolVersion, 30)} over ${transport}`,
    );
    const text = phrase`the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
    report(list, { path: ['protocolVersion'], change: 'changed', verdict: 'warning', text });
  }
  for (const { era, way, clients } of eras) {
    if (before.eras[era] === after.eras[era]) continue;
    if (after.eras[era]) {
      report(list, {
        path: ['eras', era],
        change: 'added',
        verdict: 'compatible',
        text: phrase`the server now answers ${way}`,
      });
    } else {
      const text = phrase`the server no longer answers ${way}; ${clients} cannot use it`;
      report(list, { path: ['eras', era], change: 'removed', verdict: 'breaking', text });
    }
  }
  compareCapabilities({ before, after }, list);
}

/** A breaking change calls for a new major version. A lower one is a rollback and says enough by itself. */
export function versionWarning({ before, after }: ComparisonContext, list: ChangeList): void {
  const [was, is] = [before.serverVersion, after.serverVersion];
  if (!list.has('breaking') || was === undefined || is === undefined) return;
  if (was !== is && (majorOf(was) === undefined || majorOf(was) !== majorOf(is))) return;
  const [old, now] = [printable(was, 30), printable(is, 30)];
  const text =
    was === is
      ? phrase`there are breaking changes, but the server still reports version ${now}`
      : phrase`there are breaking changes, but the server’s version only changed from ${old} to ${now}`;
  report(list, { path: ['version'], change: 'changed', verdict: 'warning', text });
}

/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version: string): string | undefined {
  return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}

function report(list: ChangeList, { path, ...found }: FactChange): void {
  list.add({ kind: 'server', name: 'server', ...found }, path);
}
