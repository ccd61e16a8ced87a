import { printable } from '../text/printable.ts';
import type { ChangeList, SurfaceChange } from './change.ts';
import type { ComparisonContext } from './facts.ts';

/** Ways to open a server, and who knows no other. */
const eras = [
  { era: 'modern', way: 'server/discover', clients: 'clients of MCP 2026-07-28 and later' },
  { era: 'legacy', way: 'initialize', clients: 'clients of MCP 2025-11-25 and earlier' },
  { era: 'sse', way: 'HTTP+SSE', clients: 'clients of the HTTP+SSE transport' },
] as const;

/** A server may list other things to others: such surfaces do not compare. */
export function authorisationDiffers({ before, after }: ComparisonContext, list: ChangeList): boolean {
  if (before.authenticated === after.authenticated) return false;
  const [was, is] = before.authenticated ? ['with', 'without'] : ['without', 'with'];
  const message = `the registered surface was taken ${was} a credential and the new one ${is}: a server may list other things then, so the two do not compare`;
  report(list, ['authenticated'], 'changed', 'unproven', message);
  return true;
}

/** What changed around the lists: ways of opening the server, capabilities, and what weakens the comparison. */
export function compareFacts({ before, after }: ComparisonContext, list: ChangeList): void {
  for (const [facts, which] of [
    [before, 'registered'],
    [after, 'new'],
  ] as const) {
    if (!facts.partial) continue;
    const message = `the ${which} surface is not whole, because a list was cut or a schema was too large: what is missing in it cannot be compared`;
    report(list, ['partial'], 'changed', 'unproven', message);
  }
  if (before.protocolVersion !== after.protocolVersion || before.transport !== after.transport) {
    const [was, is] = [before, after].map(
      ({ protocolVersion, transport }) => `${printable(protocolVersion, 30)} over ${transport}`,
    );
    const message = `the registered surface was taken with protocol ${was} and the new one with ${is}: servers can list other things in another era`;
    report(list, ['protocolVersion'], 'changed', 'warning', message);
  }
  for (const { era, way, clients } of eras) {
    if (before.eras[era] === after.eras[era]) continue;
    if (after.eras[era]) {
      report(list, ['eras', era], 'added', 'compatible', `the server now answers to ${way}`);
    } else {
      const message = `the server no longer answers to ${way}: ${clients} cannot use it`;
      report(list, ['eras', era], 'removed', 'breaking', message);
    }
  }
  compareCapabilities(before.capabilities, after.capabilities, list);
}

/** A breaking change wants a new major version. A lower one is a rollback and says enough by itself. */
export function versionWarning({ before, after }: ComparisonContext, list: ChangeList): void {
  const [was, is] = [before.serverVersion, after.serverVersion];
  if (!list.has('breaking') || was === undefined || is === undefined) return;
  if (was !== is && (majorOf(was) === undefined || majorOf(was) !== majorOf(is))) return;
  const [old, now] = [printable(was, 30), printable(is, 30)];
  const message =
    was === is
      ? `there are breaking changes, and the server still calls itself version ${now}`
      : `there are breaking changes, and the server’s version only went from ${old} to ${now}`;
  report(list, ['version'], 'changed', 'warning', message);
}

function compareCapabilities(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  list: ChangeList,
): void {
  if (!before || !after) {
    const message =
      'the registered document does not hold the server’s capabilities: whether one was lost cannot be told';
    report(list, ['capabilities'], 'changed', 'unproven', message);
    return;
  }
  for (const name of before) {
    if (after.includes(name)) continue;
    const message = `the server no longer has the capability ${printable(name, 60)}: clients that use it will fail`;
    report(list, ['capabilities', name], 'removed', 'breaking', message);
  }
  for (const name of after) {
    if (before.includes(name)) continue;
    report(
      list,
      ['capabilities', name],
      'added',
      'compatible',
      `the server has the new capability ${printable(name, 60)}`,
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
  message: string,
): void {
  list.add({ kind: 'server', name: 'server', change, verdict, message }, path);
}
