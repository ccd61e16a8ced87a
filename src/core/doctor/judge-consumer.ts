import { portalView } from '../clients/api-center-portal.ts';
import type { ClientView, Evidence } from '../clients/client.ts';
import { entryOf, type JsonAnswer, type RegistryPage } from '../clients/evidence.ts';
import { copilotView } from '../clients/github-copilot.ts';
import { problemOfPage, vsCodeView } from '../clients/vs-code.ts';
import { sentence } from '../message.ts';
import { docsUrl } from '../project.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { Check, CheckName } from './check.ts';

/** What a registry answered to the requests of clients. All functions are pure. */
export interface ConsumerFacts {
  readonly pages: readonly RegistryPage[];
  readonly openToBrowsers: boolean;
  /** By the name of an entry. */
  readonly byName: ReadonlyMap<string, JsonAnswer>;
  readonly deployments: ReadonlyMap<string, JsonAnswer>;
}

/** Entries that a line names. */
const namesShown = 5;

/**
 * The form of the address: VS Code adds the path of the list by itself, GitHub Copilot CLI takes the version with it.
 *
 * @param given as the user wrote it
 * @param base without version and list
 */
export function judgeAddress(given: string, base: string): Check {
  const forms = `VS Code and GitHub Copilot in the IDE take ${base}; GitHub Copilot CLI takes ${base}/v0.1 where that is not found.`;
  if (given === base) return { name: 'address', status: 'ok', message: forms };
  return {
    name: 'address',
    status: 'warning',
    message: `"${printable(given)}" is not the base address. ${forms}`,
    next: sentence`Give clients ${base}.`,
  };
}

/** A page that VS Code drops as a whole, and with it every entry on it. */
export function judgePages({ pages }: ConsumerFacts): Check {
  const problems = pages.flatMap((page) => {
    const problem = problemOfPage(page);
    return problem === undefined ? [] : [`${printable(problem)} (${page.entries.length} entries hidden)`];
  });
  if (problems.length === 0)
    return { name: 'pages', status: 'ok', message: 'every page of the list is complete' };
  return {
    name: 'pages',
    status: 'warning',
    message: `VS Code drops ${problems.length} of ${pages.length} pages: ${problems.slice(0, namesShown).join('; ')}.`,
    next: 'Correct the entry that is named: one entry hides all others of its page.',
  };
}

/** One line for each client: how many entries it shows, and why not the others. */
export function judgeConsumers(facts: ConsumerFacts): readonly Check[] {
  const broken = facts.pages.findIndex((page) => problemOfPage(page) !== undefined);
  const views = facts.pages.flatMap((page, index) => {
    // VS Code reads page after page: one that it drops hides those behind it too.
    const read = broken !== -1 && index >= broken ? facts.pages[broken] : undefined;
    return page.entries.flatMap((item) => viewsOf(item, { page, readByVsCode: read }, facts));
  });
  const line = (name: CheckName, client: ClientView['client']): Check => {
    const own = views.filter(({ view }) => view.client === client);
    const hidden = own.filter(({ view }) => !view.sees);
    if (own.length === 0) {
      return {
        name,
        status: 'unknown',
        message: `${client}: it signs in, so nothing is known without a sign-in`,
      };
    }
    const shown = `${client} shows ${own.length - hidden.length} of ${own.length}`;
    if (hidden.length === 0) return { name, status: 'ok', message: shown };
    const reasons = hidden
      .slice(0, namesShown)
      .map(
        ({ id, view }) =>
          `"${printable(id, 60)}": ${printable(view.note ?? '')} (${printable(view.request)})`,
      );
    const rest = hidden.length > namesShown ? `; and ${hidden.length - namesShown} more` : '';
    return {
      name,
      status: 'warning',
      message: `${shown}. ${reasons.join('; ')}${rest}.`,
      next: `What each client needs: ${docsUrl('after-registration.md', 'if-people-do-not-see-a-registered-server')}`,
    };
  };
  return [
    line('vs-code', 'VS Code'),
    line('github-copilot', 'GitHub Copilot'),
    line('portal-entries', 'API Center portal'),
  ];
}

function viewsOf(
  item: unknown,
  { page, readByVsCode }: { readonly page: RegistryPage; readonly readByVsCode: RegistryPage | undefined },
  { openToBrowsers, byName, deployments }: ConsumerFacts,
): { readonly id: string; readonly view: ClientView }[] {
  const entry = entryOf(item);
  const answer = entry && byName.get(entry.name);
  const deployed = entry && deployments.get(entry.name);
  if (!entry || !answer || !deployed) return [];
  const [remote] = entry.remotes;
  const wanted = { apiId: entry.name, serverUrl: remote?.url ?? '' };
  const evidence: Evidence = {
    listUrl: page.url,
    // The page without its neighbors, which hide an entry from VS Code alone.
    pages: [{ url: page.url, entries: [item], hasMetadata: true }],
    openToBrowsers,
    byName: answer,
    deployments: deployed,
  };
  const portal = portalView(evidence, wanted);
  const forVsCode = readByVsCode ? { ...evidence, pages: [readByVsCode] } : evidence;
  return [vsCodeView(forVsCode, wanted), copilotView(evidence, wanted), ...(portal ? [portal] : [])].map(
    (view) => ({
      id: entry.name,
      view,
    }),
  );
}

/** The list cannot be read: nothing is known of any client. */
export function judgeUnreadable(why: string, closed: boolean): readonly Check[] {
  const registry: Check = {
    name: 'registry',
    status: 'failed',
    message: `The list of servers cannot be read: ${printable(why)}. VS Code and GitHub Copilot read it without a token.`,
    next: closed
      ? `To publish the list to everyone: ${docsUrl('after-registration.md', 'anonymous-access')}`
      : sentence`Check ${input('registry-url')}, and open it with /v0.1/servers at its end in a browser.`,
  };
  if (!closed) return [registry];
  return [
    registry,
    { name: 'anonymous-access', status: 'warning', message: 'off: the list cannot be read without a token' },
  ];
}
