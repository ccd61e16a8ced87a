import type { Center, Server } from './catalogue.ts';
import { type Html, html } from './html.ts';
import { renderServer } from './render-server.ts';

/**
 * The whole page: every API center's MCP servers, to read, search and copy from.
 *
 * @param origin `http://host:port` by which the reader came, which is the ARM endpoint too
 */
export function renderPage(centers: readonly Center[], origin: string): Html {
  const servers = centers.flatMap((center) => center.servers);
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
${servers.length > 0 ? renderToolbar(servers) : undefined}
<p class="unseen" id="told" role="status"></p>
</header>
<main>
${centers.length === 0 ? renderNoCenter(origin) : undefined}
${centers.map((center, index) => renderCenter(center, `center-${index}`, origin))}
<p class="nothing" id="nothing" hidden>No server matches. <button type="button" id="clear">Clear search and stage</button></p>
</main>
<footer class="bottom">
<p>ARM endpoint <code>${origin}</code></p>
<p><a href="/_emulator/requests">Requests seen so far</a></p>
</footer>
</body>
</html>
`;
}

function renderToolbar(servers: readonly Server[]): Html {
  const stages = [...new Set(servers.map(({ stage }) => stage).filter(Boolean))].toSorted();
  const count = servers.length === 1 ? '1 server' : `${servers.length} servers`;
  return html`<search class="scripted">
<p><label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Name, tool or address"></p>
<p><label for="stage">Stage</label>
<select id="stage" autocomplete="off">
<option value="">All stages</option>
${stages.map((stage) => html`<option>${stage}</option>`)}
</select></p>
</search>
<p class="count" id="count" role="status">${count}</p>`;
}

function renderCenter({ name, id, dataHost, servers }: Center, heading: string, origin: string): Html {
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
${servers.length === 0 ? renderEmpty(origin, id) : undefined}
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
