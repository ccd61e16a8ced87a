import { type InstalledServer, installWays, vsCodeLink } from '../../core/install-ways.ts';
import { type Html, html } from '../../core/text/html.ts';
import {
  type Link,
  type Server,
  type ShownContact,
  type ShownDefinition,
  type ShownEndpoint,
  type ShownVersion,
  searchText,
  shownTools,
} from './catalogue.ts';
import type { Origin } from './origin.ts';
import {
  installable,
  isThisMachine,
  mailAddress,
  registryAddress,
  webAddress,
  withoutScheme,
} from './page-links.ts';

/** A hostile document can hold texts of any size; a page of this many characters each is still quick. */
const shownDescription = 2000;

/**
 * One MCP server as a card. It can be read without a script; what needs one has the class `scripted`.
 *
 * @param id unique on the page, for what refers to parts of the card
 * @param registryUrl the registry's `v0.1/servers`; absent when there is no data host
 */
export function renderServer(server: Server, id: string, registryUrl: string | undefined): Html {
  const { title, name, stage, kind, origin, summary, description, versions } = server;
  const staged = origin?.pullRequest === undefined ? '' : ' staged';
  return html`<article class="card${staged}" aria-labelledby="${id}" data-stage="${stage}" data-search="${searchText(server)}">
<header>
<h3 id="${id}" dir="auto">${title}</h3>
<p class="name"><code>${name}</code></p>
<ul class="marks" aria-label="Kind, stage and version">
<li class="kind">${kind}</li>
${stage && html`<li class="stage ${stage}">${stage}</li>`}
${origin?.pullRequest === undefined ? undefined : html`<li class="pull-request">Pull request #${origin.pullRequest}</li>`}
${versions.length === 1 ? html`<li>Version <bdi>${versions[0]?.title}</bdi></li>` : undefined}
</ul>
</header>
${summary && html`<p class="summary" dir="auto">${summary}</p>`}
${description === summary ? undefined : description && html`<p class="description" dir="auto">${description}</p>`}
${renderHidden(server)}
${versions.length > 1 ? renderPicker(versions, id) : undefined}
${versions.map((version, index) => renderVersion(server, version, index, registryUrl))}
${renderPeople(server)}
</article>`;
}

/** Why clients do not see the server; nothing when they do. */
function renderHidden({ versions, description }: Server): Html | undefined {
  if (versions.length === 0) return notice('Not in the registry: it has no version.');
  if (versions.every(({ entry }) => entry === undefined))
    return notice('Not in the registry: it has no deployment.');
  if (description === '') return notice('Hidden in VS Code: it has no description.');
  return undefined;
}

function notice(text: string): Html {
  return html`<p class="notice">${text}</p>`;
}

function renderPicker(versions: readonly ShownVersion[], id: string): Html {
  return html`<p class="picker scripted"><label for="${id}-version">Version</label>
<select id="${id}-version" autocomplete="off">
${versions.map(({ title, stage }, index) => html`<option value="${index}">${title} (${stage})</option>`)}
</select></p>`;
}

/** All but the newest are hidden; the picker shows another one, and without a script all of them are shown. */
function renderVersion(
  server: Server,
  version: ShownVersion,
  index: number,
  registryUrl: string | undefined,
): Html {
  const { title, stage, endpoints, definitions, entry } = version;
  const several = server.versions.length > 1;
  return html`<section class="version"${index > 0 ? html` hidden` : ''} data-version="${index}">
${several ? html`<h4 class="scriptless">Version <bdi>${title}</bdi> (${stage})</h4>` : undefined}
${endpoints.length === 0 ? notice('No deployment has this version.') : undefined}
${endpoints.map((endpoint) => renderEndpoint(server, endpoint))}
${definitions.map((definition) => renderTools(definition, definitions.length > 1))}
${
  entry &&
  html`<details><summary>Registry entry</summary>
<pre dir="ltr"><code>${JSON.stringify(entry, undefined, 2)}</code></pre>
${registryUrl && html`<p><a href="${registryAddress(registryUrl, server.name, title)}">As the registry answers it</a></p>`}
</details>`
}
</section>`;
}

function renderEndpoint(server: Server, { url, environment, transport }: ShownEndpoint): Html {
  const install = installable(server.name, url, transport);
  const where = html`<span class="unseen"> ${server.title}, ${environment || 'no environment'}</span>`;
  return html`<div class="endpoint">
<p class="environment"><span class="unseen">Environment: </span><bdi>${environment || 'No environment'}</bdi></p>
<p class="address"><code dir="ltr">${url}</code><button type="button" class="scripted" data-copy="${url}">Copy<span class="unseen"> the endpoint of</span>${where}</button></p>
${
  install &&
  html`<p><a class="install" href="${vsCodeLink(install)}">Install in VS Code<span class="unseen">:</span>${where}</a></p>
${renderWays(install)}`
}
</div>`;
}

/** What other clients need, and VS Code where a link is not wanted. */
function renderWays(server: InstalledServer): Html {
  return html`<details><summary>Other ways to install it</summary>
${installWays(server).map(
  ({
    client,
    lines,
  }) => html`<p><span class="quiet">${client}:</span>${lines.map((line) => html` <code dir="ltr">${line}</code>`)}</p>
`,
)}</details>`;
}

function renderTools({ title, tools }: ShownDefinition, several: boolean): Html {
  const of = several ? html` <bdi class="quiet">${title}</bdi>` : undefined;
  if (tools.kind === 'unproven')
    return html`<p class="quiet">Tools unknown: the server was not seen.${of}</p>`;
  if (tools.kind === 'unpublished') return html`<p class="quiet">The definition lists no tools.${of}</p>`;
  const count = tools.tools.length;
  const more = count - shownTools;
  return html`<details><summary>${count === 1 ? '1 tool' : `${count} tools`}${of}</summary>
<dl class="tools">
${tools.tools.slice(0, shownTools).map(
  (tool) => html`<dt><code>${tool.name}</code>${tool.title && html` <bdi>${tool.title}</bdi>`}</dt>
<dd dir="auto">${tool.description.slice(0, shownDescription) || html`<span class="quiet">No description</span>`}</dd>
`,
)}</dl>
${more > 0 ? html`<p class="quiet">and ${more} more</p>` : undefined}
</details>`;
}

/** Where to read on and whom to ask; nothing when nobody said. */
function renderPeople({ documentation, contacts, license, terms, origin }: Server): Html | undefined {
  const rows = [
    row('Documentation', documentation.map(renderLink)),
    row('Contact', contacts.map(renderContact)),
    row('License', license.title || license.url ? [renderLink(license)] : []),
    row('Terms', terms ? [renderLink({ title: '', url: terms })] : []),
    row('Registered by', origin ? [renderOrigin(origin)] : []),
  ].filter((entry) => entry !== undefined);
  return rows.length === 0 ? undefined : html`<footer><dl>${rows}</dl></footer>`;
}

function row(label: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<div><dt>${label}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>`;
}

function renderLink({ title, url }: Link): Html {
  const address = webAddress(url);
  const text = html`<bdi>${title || url}</bdi>`;
  return address === undefined ? text : html`<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}

function renderContact({ name, email, url }: ShownContact): Html {
  const who = name || url ? renderLink({ title: name, url }) : undefined;
  const mail = mailAddress(email);
  const reach = mail === undefined ? html`<bdi>${email}</bdi>` : html`<a href="${mail}">${email}</a>`;
  return html`${who}${who && email ? ', ' : ''}${email ? reach : undefined}`;
}

/** An entry without a repository names this machine, and nothing answers there. */
function renderOrigin({ source, url }: Origin): Html {
  if (isThisMachine(url)) return html`the command line, without a repository`;
  return renderLink({ title: withoutScheme(url) ?? source, url });
}
