import { printable } from '../text/printable.ts';
import type { ChangeList, SurfaceChange } from './change.ts';
import type { ComparisonContext } from './facts.ts';
import { named, type Phrase, phrase } from './phrase.ts';

/** Ways to open a server, and the clients that know no other. */
const eras = [
  { era: 'modern', way: 'server/discover', clients: 'clients of MCP 2026-07-28 and later' },
  { era: 'legacy', way: 'initialize', clients: 'clients of MCP 2025-11-25 and earlier' },
  { era: 'sse', way: 'HTTP+SSE', clients: 'clients of the HTTP+SSE transport' },
] as const;

/** A server may list different items to different callers: such surfaces are not compared. */
export function authorisationDiffers({ before, after }: ComparisonContext, list: ChangeList): boolean {
  if (before.authenticated === after.authenticated) return false;
  const [was, is] = before.authenticated ? ['with', 'without'] : ['without', 'with'];
  const text = phrase`the registered surface was read ${was} a credential and the new one ${is}; a server can list different items in each case, so the two were not compared`;
  report(list, ['authenticated'], 'changed', 'unproven', text);
  return true;
}

/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
export function compareFacts({ before, after }: ComparisonContext, list: ChangeList): void {
  if (after.partial) {
    const text = phrase`the new surface is incomplete, because a list was cut off or a schema was too large; what is missing was not compared`;
    report(list, ['partial'], 'changed', 'incomplete', text);
  } else if (before.partial) {
    // A complete surface replaces it: closing a gate here would keep that from happening.
    const text = phrase`the registered surface is incomplete, because a list was cut off or a schema was too large; only the rest was compared`;
    report(list, ['partial'], 'changed', 'warning', text);
  }
  if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
    const [was, is] = [before, after].map(
      ({ protocolVersion, transport }) => `${printable(protocolVersion, 30)} over ${transport}`,
    );
    const text = phrase`the registered surface was read with protocol ${was ?? ''} and the new one with ${is ?? ''}; a server can list different items in each`;
    report(list, ['protocolVersion'], 'changed', 'warning', text);
  }
  for (const { era, way, clients } of eras) {
    if (before.eras[era] === after.eras[era]) continue;
    if (after.eras[era]) {
      report(list, ['eras', era], 'added', 'compatible', phrase`the server now answers ${way}`);
    } else {
      const text = phrase`the server no longer answers ${way}; ${clients} cannot use it`;
      report(list, ['eras', era], 'removed', 'breaking', text);
    }
  }
  compareCapabilities(before.capabilities, after.capabilities, list);
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
  report(list, ['version'], 'changed', 'warning', text);
}

function compareCapabilities(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  list: ChangeList,
): void {
  if (!before || !after) {
    const text = phrase`the registered document does not record the server’s capabilities; whether one was removed is unknown`;
    report(list, ['capabilities'], 'changed', 'unproven', text);
    return;
  }
  for (const name of before) {
    if (after.includes(name)) continue;
    const text = phrase`the capability ${named(name)} was removed; clients that use it will fail`;
    report(list, ['capabilities', name], 'removed', 'breaking', text);
  }
  for (const name of after) {
    if (before.includes(name)) continue;
    report(
      list,
      ['capabilities', name],
      'added',
      'compatible',
      phrase`the capability ${named(name)} was added`,
    );
  }
}

/** The first number of `2.1.0`, `v2.1` or `2`; undefined when the version is of another kind. */
function majorOf(version: string): string | undefined {
  return /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/i.exec(version)?.[1];
}

function report(
  list: ChangeList,
  path: readonly string[],
  change: SurfaceChange['change'],
  verdict: SurfaceChange['verdict'],
  text: Phrase,
): void {
  list.add({ kind: 'server', name: 'server', change, verdict, text }, path);
}
