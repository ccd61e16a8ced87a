import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import { printable } from '../text/printable.ts';
import { type ClientView, type Evidence, requestLine, type WantedEntry } from './client.ts';
import { entryOf, type RegistryPage } from './evidence.ts';

/**
 * What VS Code needs of an entry, by the code that reads it: `McpServerSchemaVersion_v0_1` and `getMcpServer` in
 * `src/vs/platform/mcp/common/mcpGalleryService.ts` of microsoft/vscode.
 */
export const vsCodeNeeds = {
  /** Texts of `server` that must not be empty; an entry without one is dropped, the first of a page with its page. */
  texts: ['name', 'description', 'version'],
  /** Members of a complete entry and of a page whose absence makes the whole page fail, wherever it is. */
  ofEntry: '_meta',
  ofPage: 'metadata',
  /** The allowlist compares these exactly, case included (microsoft/vscode#317553). */
  exactly: ['name', 'remotes[].url'],
} as const;

/** Where VS Code's allowlist looks an entry up. */
export function byNameUrl(registryUrl: string, apiId: string): string {
  return `${registryUrl}/v0.1/servers/${encodeURIComponent(apiId)}/versions/latest`;
}

/**
 * Whether VS Code shows the entry in its gallery and lets people install and start it where only servers of the
 * registry are allowed. Both must hold.
 */
export function vsCodeView(evidence: Evidence, wanted: WantedEntry): ClientView {
  const inList = judgeList(evidence.pages, wanted);
  if (inList.problem !== undefined) return view(inList.url, inList.problem);
  return view(evidence.byName.url, judgeByName(evidence, wanted));
}

function view(url: string, note: string | undefined): ClientView {
  const request = requestLine(url);
  return { client: 'VS Code', sees: note === undefined, request, ...optional('note', note) };
}

/** The pages are read one after the other, so a page that fails hides those behind it too. */
function judgeList(
  pages: readonly RegistryPage[],
  { apiId, serverUrl }: WantedEntry,
): { readonly url: string; readonly problem?: string } {
  let url = '';
  for (const page of pages) {
    url = page.url;
    const items = page.entries.map((item) => ({ item, entry: entryOf(item) }));
    const own = items.find(({ entry }) => entry?.name === apiId);
    const ownProblem = own && missingTexts(own.item);
    if (ownProblem !== undefined) return { url, problem: `the entry has ${ownProblem}` };
    const pageProblem = problemOfPage(page);
    if (pageProblem !== undefined) return { url, problem: `${pageProblem}, so the whole page is dropped` };
    if (!own) continue;
    if (own.entry?.remotes.some((remote) => remote.url === serverUrl)) return { url };
    return { url, problem: 'the entry has another URL' };
  }
  return { url, problem: 'the list has no entry of this name, case included' };
}

/** Why a page fails as a whole; undefined when it is read. */
export function problemOfPage({ entries, hasMetadata }: RegistryPage): string | undefined {
  for (const [index, item] of entries.entries()) {
    const texts = missingTexts(item);
    // Only until one is read, entries that are dropped make the page fail.
    if (texts !== undefined && index === 0) return `${nameOf(item)}, the first on its page, has ${texts}`;
    const meta = isJsonObject(item) ? item[vsCodeNeeds.ofEntry] : undefined;
    if (texts === undefined && (meta === undefined || meta === null)) {
      return `${nameOf(item)}, on the same page, has no ${vsCodeNeeds.ofEntry}`;
    }
  }
  return hasMetadata ? undefined : `the page has no ${vsCodeNeeds.ofPage}`;
}

function judgeByName({ byName }: Evidence, { apiId, serverUrl }: WantedEntry): string | undefined {
  if (byName.status === undefined) return `asked by name, ${byName.why.replace(/^it /, 'the registry ')}`;
  if (byName.status !== 200) return `asked by name, the registry returns the status ${byName.status}`;
  const problem = missingTexts(byName.body);
  if (problem !== undefined) return `asked by name, the entry has ${problem}`;
  const meta = isJsonObject(byName.body) ? byName.body[vsCodeNeeds.ofEntry] : undefined;
  if (meta === undefined || meta === null) return `asked by name, the entry has no ${vsCodeNeeds.ofEntry}`;
  const entry = entryOf(byName.body);
  if (entry?.name !== apiId) {
    return `asked by name, the registry returns "${printable(entry?.name ?? '', 60)}", and VS Code compares the case of names`;
  }
  if (entry.remotes.some(({ url }) => url === serverUrl)) return undefined;
  return 'asked by name, the entry has another URL';
}

/** "no description and no version"; undefined when the entry has every text. */
function missingTexts(item: unknown): string | undefined {
  const server = isJsonObject(item) ? item.server : undefined;
  const missing = vsCodeNeeds.texts.filter(
    (member) => !isJsonObject(server) || typeof server[member] !== 'string' || server[member] === '',
  );
  return missing.length === 0 ? undefined : missing.map((member) => `no ${member}`).join(' and ');
}

function nameOf(item: unknown): string {
  const name = entryOf(item)?.name;
  return name ? `"${printable(name, 60)}"` : 'an entry without a name';
}
