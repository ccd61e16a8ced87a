/**
 * How clients read an enterprise's allow-list, stated a second time from their own sources. `npm run clients` holds to
 * them which entries `export --format copilot` writes, and how.
 */

export interface Matcher {
  readonly serverName?: unknown;
  readonly serverUrl?: unknown;
  readonly serverCommand?: unknown;
}

/** The lists of an enterprise's `managed-settings.json`; absent is not the same as empty. */
export interface AllowLists {
  readonly allowedMcpServers?: readonly Matcher[];
  readonly deniedMcpServers?: readonly Matcher[];
}

/** A server as a person has it in a client. */
export interface ConfiguredServer {
  readonly name: string;
  readonly url: string;
  readonly isBuiltIn?: boolean;
}

export interface AllowListRule {
  readonly client: string;
  readonly source: string;
  readonly states: string;
  allows(lists: AllowLists, server: ConfiguredServer): boolean;
}

/** An entry with no matcher, or with more than one, matches nothing. */
function matcherOf(entry: Matcher): 'name' | 'url' | 'none' {
  const named = typeof entry.serverName === 'string' && entry.serverName !== '';
  const addressed = typeof entry.serverUrl === 'string' && entry.serverUrl !== '';
  const commanded = Array.isArray(entry.serverCommand) && entry.serverCommand.length > 0;
  if (Number(named) + Number(addressed) + Number(commanded) !== 1) return 'none';
  return named ? 'name' : addressed ? 'url' : 'none';
}

function matches(
  entry: Matcher,
  { name, url }: ConfiguredServer,
  matchesUrl: (pattern: string, url: string) => boolean,
): boolean {
  const kind = matcherOf(entry);
  if (kind === 'name') return entry.serverName === name;
  return kind === 'url' && matchesUrl(String(entry.serverUrl), url);
}

/** Built-in servers pass, then a denial wins, then a list that is there must have a match. */
function evaluate(
  { allowedMcpServers, deniedMcpServers = [] }: AllowLists,
  server: ConfiguredServer,
  matchesUrl: (pattern: string, url: string) => boolean,
): boolean {
  if (server.isBuiltIn) return true;
  if (deniedMcpServers.some((entry) => matches(entry, server, matchesUrl))) return false;
  return allowedMcpServers?.some((entry) => matches(entry, server, matchesUrl)) ?? true;
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What a `*` stands for differs before and behind the end of the authority. */
function vsCodePattern(pattern: string): RegExp {
  const scheme = pattern.indexOf('://');
  const start = scheme === -1 ? 0 : scheme + 3;
  const length = pattern.slice(start).search(/[/\\?#]/);
  const end = length === -1 ? pattern.length : start + length;
  const [authority, rest] = [pattern.slice(0, end), pattern.slice(end)];
  const source = [
    authority.split('*').map(literally).join('[^/@\\\\?#]*'),
    rest.split('*').map(literally).join('.*'),
  ].join('');
  return new RegExp(`^${source}$`, 'i');
}

function matchesInVsCode(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname, search, protocol } = new URL(url);
  const destination = /^https?:$/.test(protocol) ? `${origin}${pathname}${search}` : url;
  return vsCodePattern(pattern).test(destination);
}

/** Scheme and host in lower case, the host in Punycode without dots at its end, no default port, no fragment. */
function canonical(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.hash = '';
  url.hostname = url.hostname.replace(/\.+$/, '');
  return url.href;
}

function matchesInCopilot(pattern: string, url: string): boolean {
  const wanted = pattern.includes('*') ? pattern : canonical(pattern);
  return new RegExp(`^${wanted.split('*').map(literally).join('.*')}$`).test(canonical(url));
}

export const allowListRules: readonly AllowListRule[] = [
  {
    client: 'VS Code, allowedMcpServers',
    source: 'microsoft/vscode src/vs/platform/mcp/common/allowedMcpServers.ts; #326226',
    states:
      'the URL that is fetched (origin, path and query), in any case, against the pattern; * in the authority does not leave it',
    allows: (lists, server) => evaluate(lists, server, matchesInVsCode),
  },
  {
    client: 'GitHub Copilot, allowedMcpServers',
    source:
      'docs.github.com, Configure an enterprise allowlist; Enterprise managed settings, URL canonicalization',
    states:
      'built-in servers pass, a denial wins, no match is a block; URLs are compared in their canonical form',
    allows: (lists, server) => evaluate(lists, server, matchesInCopilot),
  },
];
