import { type Html, html } from '../../core/text/html.ts';
import type { Catalogue, CatalogueQuery, Center } from './catalogue.ts';
import { renderServer } from './render-server.ts';

/**
 * The whole page: every API center's MCP servers, to read, search and copy from. Where it has all servers, the script
 * searches them as one types; else the search asks for another page.
 *
 * @param origin `http://host:port` by which the reader came, which is the ARM endpoint too
 */
export function renderPage(catalogue: Catalogue, wanted: CatalogueQuery, origin: string): Html {
  const { centers, total, shown } = catalogue;
  const isWhole = shown === total;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>MCP servers in the embedded API Center</title>
<link rel="icon" href="/_emulator/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_emulator/page.css">
<script type="module" src="/_emulator/page.js"></script>
</head>
<body>
<header class="top">
<p class="product">MCP Register <span class="quiet">Embedded API Center</span></p>
<h1>MCP servers</h1>
${total > 0 ? renderToolbar(catalogue, wanted, isWhole) : undefined}
<p class="unseen" id="told" role="status"></p>
</header>
<main>
${centers.length === 0 ? renderNoCenter(origin) : undefined}
${centers.map((center, index) =>
  isWhole || center.servers.length > 0 ? renderCenter(center, `center-${index}`, origin) : undefined,
)}
${renderNothing(catalogue, isWhole)}
</main>
<footer class="bottom">
<p>ARM endpoint <code>${origin}</code></p>
<p><a href="/_emulator/requests">Requests seen so far</a></p>
</footer>
</body>
</html>
`;
}

function renderToolbar({ stages, ...counts }: Catalogue, wanted: CatalogueQuery, isWhole: boolean): Html {
  return html`<search${isWhole ? html` class="scripted"` : ''}>
<form action="/">
<p><label for="search">Search</label>
<input id="search" name="search" type="search" value="${wanted.search}" autocomplete="off" spellcheck="false" placeholder="Name, tool or address"></p>
<p><label for="stage">Stage</label>
<select id="stage" name="stage" autocomplete="off">
<option value="">All stages</option>
${stages.map((stage) => html`<option${stage === wanted.stage ? html` selected` : ''}>${stage}</option>`)}
</select></p>
${isWhole ? undefined : html`<p><button>Search</button></p>`}
</form>
</search>
<p class="count" id="count" role="status">${told(counts)}</p>`;
}

/** What is there to say when nothing is found: the script's to show where the page is whole. */
function renderNothing({ shown }: Catalogue, isWhole: boolean): Html | undefined {
  if (isWhole) {
    return html`<p class="nothing" id="nothing" hidden>No server matches. <button type="button" id="clear">Clear search and stage</button></p>`;
  }
  if (shown > 0) return undefined;
  return html`<p class="nothing">No server matches. <a href="/">Clear search and stage</a></p>`;
}

function told({ total, matching, shown }: Omit<Catalogue, 'centers' | 'stages'>): string {
  const all = total === 1 ? '1 server' : `${total} servers`;
  if (shown === total) return all;
  if (shown === matching) return `${matching} of ${all}`;
  return `The first ${shown} of ${matching === total ? all : `${matching} that match, of ${all}`}`;
}

function renderCenter(
  { name, id, dataHost, registered, servers }: Center,
  heading: string,
  origin: string,
): Html {
  const registry =
    dataHost === undefined ? undefined : `${new URL(origin).protocol}//${dataHost}/workspaces/default`;
  return html`<section class="center" aria-labelledby="${heading}">
<div class="center-head">
<h2 id="${heading}">${name}</h2>
${
  registry &&
  html`<p class="address"><span class="label">Registry</span> <code>${registry}</code><button type="button" class="scripted" data-copy="${registry}">Copy<span class="unseen"> the registry address of ${name}</span></button></p>`
}
</div>
${registered === 0 ? renderEmpty(origin, id) : undefined}
<div class="cards">
${servers.map((server, index) => renderServer(server, `${heading}-${index}`, registry && `${registry}/v0.1/servers`))}
</div>
</section>`;
}

function renderEmpty(origin: string, id: string): Html {
  return renderInvitation(
    'Nothing is registered yet',
    'Register an MCP server that is running, then reload this page.',
    [
      'mcp-register register',
      '--server-url http://127.0.0.1:3000/mcp',
      '--title "My server"',
      `--arm-endpoint ${origin}`,
      `--api-center-id ${id}`,
    ],
  );
}

function renderNoCenter(origin: string): Html {
  return renderInvitation(
    'There is no API center yet',
    'Create one with your first registration, then reload this page.',
    [
      'mcp-register register --create-api-center',
      '--server-url http://127.0.0.1:3000/mcp',
      '--title "My server"',
      `--arm-endpoint ${origin}`,
      '--subscription-id 00000000-0000-0000-0000-000000000000',
      '--resource-group demo --api-center-name tools --location eastus',
    ],
  );
}

function renderInvitation(title: string, text: string, lines: readonly string[]): Html {
  return html`<div class="empty">
<h3>${title}</h3>
<p>${text}</p>
<pre><code>${lines.join(' \\\n  ')}</code></pre>
<p><button type="button" class="scripted" data-copy="${lines.join(' ')}">Copy the command</button></p>
</div>`;
}
