import { portalView } from '../../clients/api-center-portal.ts';
import { type Evidence, requestLine } from '../../clients/client.ts';
import { entryOf, type JsonAnswer, type RegistryPage, silenceOf } from '../../clients/evidence.ts';
import { problemOfPage, vsCodeView } from '../../clients/vs-code.ts';
import { printable } from '../../text/printable.ts';
import type { AuditedEntry, AuditFacts, RegistryFacts } from './facts.ts';
import type { Found } from './finding.ts';
import { shownUrl } from './judge-urls.ts';

/** The registry may not show yet what was written within this time. */
const settlingMs = 15 * 60_000;

type Problem = 'not-listed' | 'by-name-broken' | 'hidden-from-vscode' | 'hidden-from-portal';

interface Judged {
  readonly problem: Problem;
  readonly found: Found;
}

export function notListed(facts: AuditFacts): Found[] {
  return of('not-listed', facts);
}

export function byNameBroken(facts: AuditFacts): Found[] {
  return of('by-name-broken', facts);
}

export function hiddenFromPortal(facts: AuditFacts): Found[] {
  return of('hidden-from-portal', facts);
}

/** An entry that VS Code drops, and a page that it drops because of one entry on it: that entry has the finding. */
export function hiddenFromVsCode(facts: AuditFacts): Found[] {
  const pages = facts.registry.known ? facts.registry.value.pages.flatMap(pageProblem) : [];
  const own = of('hidden-from-vscode', facts).filter(
    ({ apiId }) => !pages.some((page) => page.apiId === apiId),
  );
  return [...pages, ...own];
}

/** Without its header no browser reads the registry, whatever it lists. */
export function hiddenFromCopilot({ registry }: AuditFacts): Found[] {
  if (!registry.known || registry.value.openToBrowsers) return [];
  const message =
    'The registry does not allow web pages to read it (no CORS header), which GitHub Copilot does.';
  return [{ message, evidence: requestLine(registry.value.pages[0]?.url ?? registry.value.url) }];
}

function of(problem: Problem, facts: AuditFacts): Found[] {
  return judgeClients(facts).flatMap((judged) => (judged.problem === problem ? [judged.found] : []));
}

function judgeClients(facts: AuditFacts): Judged[] {
  const { registry } = facts;
  if (!registry.known) return [];
  const listed = new Map<string, { readonly item: unknown; readonly page: RegistryPage }>();
  for (const page of registry.value.pages) {
    for (const item of page.entries) {
      const name = entryOf(item)?.name.toLowerCase();
      if (name !== undefined && !listed.has(name)) listed.set(name, { item, page });
    }
  }
  return facts.entries.flatMap((entry) => {
    if (facts.time - (entry.writtenAt ?? 0) < settlingMs) return [];
    const urls = entry.endpoints.known ? entry.endpoints.value.map(({ url }) => url) : [];
    if (urls.length === 0) return [];
    const place = listed.get(entry.apiId.toLowerCase());
    return place ? judgeListed(entry, urls, place, registry.value) : [missing(entry, registry.value)];
  });
}

function missing({ apiId }: AuditedEntry, { pages, url }: RegistryFacts): Judged {
  const message = `The registry does not list "${printable(apiId, 90)}".`;
  return { problem: 'not-listed', found: { apiId, message, evidence: requestLine(pages[0]?.url ?? url) } };
}

function judgeListed(
  entry: AuditedEntry,
  urls: readonly string[],
  { item, page }: { readonly item: unknown; readonly page: RegistryPage },
  registry: RegistryFacts,
): Judged[] {
  const { apiId } = entry;
  const remotes = entryOf(item)?.remotes ?? [];
  const serverUrl = urls.find((url) => remotes.some((remote) => remote.url === url));
  if (serverUrl === undefined) {
    const others = remotes.map(({ url }) => shownUrl(url)).join(', ') || 'none';
    const message = `The registry lists "${printable(apiId, 90)}" with another URL: ${others}.`;
    return [{ problem: 'not-listed', found: { apiId, message, evidence: requestLine(page.url) } }];
  }
  const name = entryOf(item)?.name ?? apiId;
  // The entry alone: a neighbor that hides a page has a finding of its own.
  const alone: RegistryPage = { url: page.url, entries: [item], hasMetadata: true };
  const byName = registry.byName.get(apiId);
  const deployments = registry.deployments.get(apiId);
  const evidence = (answer: JsonAnswer): Evidence => ({
    listUrl: page.url,
    pages: [alone],
    openToBrowsers: registry.openToBrowsers,
    byName: answer,
    deployments: deployments ?? answer,
  });
  const judged: Judged[] = [];
  if (byName && silenceOf(byName) === undefined) {
    const { sees, note = '', request } = vsCodeView(evidence(byName), { apiId: name, serverUrl });
    const problem = request === requestLine(byName.url) ? 'by-name-broken' : 'hidden-from-vscode';
    if (!sees)
      judged.push({ problem, found: { apiId, message: `VS Code: ${printable(note)}.`, evidence: request } });
  }
  const isAnswered = deployments !== undefined && silenceOf(deployments) === undefined;
  const portal = byName && isAnswered ? portalView(evidence(byName), { apiId, serverUrl }) : undefined;
  if (portal && !portal.sees) {
    const message = `The portal: ${printable(portal.note ?? '')}.`;
    judged.push({ problem: 'hidden-from-portal', found: { apiId, message, evidence: portal.request } });
  }
  return judged;
}

/** The entry that makes VS Code drop its whole page. */
function pageProblem(page: RegistryPage): Found[] {
  const problem = problemOfPage(page);
  if (problem === undefined) return [];
  const [first] = page.entries;
  const culprit = page.entries.find((item, index) => {
    const entries = index === 0 ? [item] : [first, item];
    return problemOfPage({ ...page, entries, hasMetadata: true }) !== undefined;
  });
  const name = entryOf(culprit)?.name;
  const message = `VS Code drops a page of the list with ${page.entries.length} entries: ${printable(problem)}.`;
  return [{ ...(name === undefined ? {} : { apiId: name }), message, evidence: requestLine(page.url) }];
}
