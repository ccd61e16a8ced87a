import { createHash } from 'node:crypto';
import type { Unknown } from '../fleet/audit/facts.ts';
import { type Severity, severities } from '../fleet/audit/rule-ids.ts';
import { rules } from '../fleet/audit/rules.ts';
import { docsUrl } from '../project.ts';
import { counted } from '../text/counted.ts';
import { Html, html } from '../text/html.ts';
import { auditPageStyle } from './audit-page-style.ts';
import { type AuditReport, fixAlone, type RenderedFinding } from './audit-report.ts';

type Audit = AuditReport['audit'];

const titles: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Entries of a list on the page; the report has all of them. */
const mostShown = 2000;

/**
 * The findings as one page to send on. It has no script and asks for nothing: its policy allows its own style and
 * no more. Everything from outside is text.
 */
export function renderAuditPage(audit: Audit): string {
  const { subject, at, scope, counts, findings, unknown, ignored } = audit;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(auditPageStyle).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const shown = severities.filter((severity) => counts[severity] > 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Audit of ${subject}</title>
<style>${new Html(auditPageStyle)}</style>
</head>
<body>
<header>
<p class="product">MCP Register</p>
<h1>Audit of ${subject}</h1>
<p class="quiet"><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>. ${counted(scope.endpoints, 'endpoint')} of ${scope.entries === 1 ? '1 entry' : `${scope.entries} entries`}, ${scope.healthy} healthy.</p>
<nav aria-label="Findings by severity">
<ul>
${severities.map((severity) => renderCount(severity, counts[severity]))}
${unknown.length > 0 ? html`<li><a href="#unknown"><b>${unknown.length}</b> not known</a></li>` : undefined}
</ul>
</nav>
</header>
<main>
${shown.length === 0 ? html`<p class="clean">Nothing was found.</p>` : undefined}
${shown.map((severity) => renderSection(severity, findings))}
${unknown.length > 0 ? renderUnknown(unknown) : undefined}
</main>
<footer><p>${ignored > 0 ? `The manifest ignores ${counted(ignored, 'finding')}. ` : ''}What each rule means: <a href="${docsUrl('audit.md', 'rules')}">the rules of the audit</a></p></footer>
</body>
</html>
`.markup;
}

function renderCount(severity: Severity, count: number): Html {
  const label = titles[severity].toLowerCase();
  const text = html`<b>${count}</b> ${count === 1 ? label.slice(0, -1) : label}`;
  return html`<li class="${severity}">${count === 0 ? text : html`<a href="#${severity}">${text}</a>`}</li>`;
}

function renderSection(severity: Severity, findings: readonly RenderedFinding[]): Html {
  const own = findings.filter((finding) => finding.severity === severity);
  return html`<section aria-labelledby="${severity}" class="${severity}">
<h2 id="${severity}" tabindex="-1">${titles[severity]}</h2>
<ul class="findings">
${own.slice(0, mostShown).map(renderFinding)}
</ul>
${own.length > mostShown ? html`<p>And ${own.length - mostShown} more in the report.</p>` : undefined}
</section>`;
}

function renderFinding(finding: RenderedFinding): Html {
  const { rule, apiId, environmentId, message, since, audits, owner, place, evidence, command } = finding;
  const facts = [
    `since ${since}`,
    audits > 1 ? `${audits} audits` : undefined,
    owner === undefined ? undefined : `owner ${owner}`,
    place && `${place.file}:${place.line}`,
  ].filter((fact) => fact !== undefined);
  return html`<li>
<h3>${apiId ?? 'The catalogue'}${environmentId === undefined ? undefined : html` <span class="quiet">${environmentId}</span>`} <code class="rule" title="${rules[rule].what}">${rule}</code></h3>
<p>${message}</p>
<p class="quiet">${facts.join(' · ')}</p>
<details>
<summary>How to see it and what to do<span class="unseen"> about ${rule} of ${apiId ?? 'the catalogue'}</span></summary>
<p>Shown by <code>${evidence}</code></p>
<p>${fixAlone(finding)}${command === undefined ? undefined : html` <code>${command}</code>`}</p>
</details>
</li>`;
}

function renderUnknown(unknown: readonly Unknown[]): Html {
  return html`<section aria-labelledby="unknown">
<h2 id="unknown" tabindex="-1">Not known</h2>
<p>This could not be read, so nothing is said about it.</p>
<ul class="findings">
${unknown.slice(0, mostShown).map(({ apiId, what, why }) => html`<li><h3>${apiId ?? 'The catalogue'}</h3><p><code>${what}</code>: ${why}</p></li>`)}
</ul>
</section>`;
}
