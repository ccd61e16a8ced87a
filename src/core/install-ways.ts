import { plainWords, render } from './message.ts';
import { command } from './references.ts';

/** A server as clients are told of it. */
export interface InstalledServer {
  /** Name of the registry's entry. */
  readonly name: string;
  /** Streamable HTTP is called `http` by VS Code, GitHub Copilot and Claude Code. */
  readonly type: 'http' | 'sse';
  /** The MCP endpoint. */
  readonly url: string;
}

/** One client, and what to run or to paste. */
export interface InstallWay {
  readonly client: string;
  /** Lines to copy as they stand. */
  readonly lines: readonly string[];
}

/**
 * Opens VS Code, which offers to install the server. `gallery` says that it is one of the registry: without it VS Code
 * refuses the link where an organization allows only servers of the registry (microsoft/vscode#325380).
 */
export function vsCodeLink(server: InstalledServer): string {
  const { name, type, url } = server;
  return `vscode:mcp/install?${encoded(JSON.stringify({ name, type, url, gallery: true }))}`;
}

/**
 * The same as an https link, for pages such as GitHub's that remove `vscode:` links. Whether it hands `gallery` on is
 * not known.
 */
export function clickableLink({ name, type, url }: InstalledServer): string {
  const config = encoded(JSON.stringify({ type, url, gallery: true }));
  return `https://vscode.dev/redirect/mcp/install?name=${encoded(name)}&config=${config}`;
}

/** How to install the server without a link, client by client. */
export function installWays(server: InstalledServer): readonly InstallWay[] {
  const { name, type } = server;
  // A quote would end the argument of a command; in a URL it means the same as %27.
  const url = server.url.replaceAll("'", '%27');
  const entry = { servers: { [name]: { type, url } } };
  const add = command('code', '--add-mcp', JSON.stringify({ name, type, url }));
  return [
    { client: 'VS Code, command line', lines: [render([add], plainWords)] },
    { client: 'VS Code, .vscode/mcp.json', lines: [JSON.stringify(entry)] },
    {
      client: 'GitHub Copilot CLI',
      lines: ['/mcp add', `Server name: ${name}`, `Server type: ${type.toUpperCase()}`, `URL: ${url}`],
    },
    { client: 'Claude Code', lines: [`claude mcp add -t ${type} ${name} '${url}'`] },
  ];
}

/** Percent-encoded, the marks that would end a link in Markdown included. A lone surrogate becomes U+FFFD. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
