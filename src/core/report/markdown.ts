import type { JsonValue } from '../json.ts';
import { printable } from '../text/printable.ts';
import type { Report } from './report.ts';

/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
const toolsShown = 50;
const changesShown = 50;

/**
 * A run as Markdown, for the summary of a job. Everything from outside is text: it cannot end a table, start
 * a link, mention a person or carry HTML.
 */
export function renderMarkdown(report: Report): string {
  const blocks = [
    `### ${headline(report)}`,
    failure(report),
    facts(report),
    section('Plan', planTable(report)),
    section('What changed for clients', surfaceTable(report)),
    section(
      'Warnings',
      report.warnings.map(({ code, message }) => `- ${text(message, 600)} (${text(code)})`).join('\n'),
    ),
    tools(report),
  ];
  const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

/** Text from outside for one Markdown table cell or line. */
export function text(value: string, length = 200): string {
  return printable(value, length)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
    .replace(/@/g, '@\u200b')
    .replace(/(https?):/gi, '$1:\u200b');
}

/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value: string): string {
  return `\`${printable(value, 400).replace(/`/g, '')}\``;
}

function headline(report: Report): string {
  const { status, names, target, exitCode } = report;
  const entry = names && target ? `${text(names.apiId)} in ${text(target.serviceName)}` : '';
  const lines: Record<Report['status'], string> = {
    registered: `Registered ${entry}`,
    unchanged: `Unchanged: ${entry} is as it should be`,
    planned: report.changed ? `Planned: ${entry} would change` : `Planned: nothing to change in ${entry}`,
    removed: `Removed from ${target ? text(target.serviceName) : 'the API center'}`,
    healthy: 'The MCP server is healthy',
    skipped: 'Skipped: a credential is needed to see more',
    failed: `Failed (exit ${exitCode})`,
  };
  return lines[status];
}

function failure({ error }: Report): string {
  if (!error) return '';
  return [
    `**What** ${text(error.message, 1000)}`,
    ...(error.why ? [`**Why** ${text(error.why, 1000)}`] : []),
    `**Next** ${text(error.next, 1000)}`,
  ].join('\n\n');
}

function facts({ probe, endpointUrl, links, visibility, requests, timings, surface }: Report): string {
  const info = probe?.serverInfo;
  const rows: (readonly [string, string] | undefined)[] = [
    endpointUrl === undefined ? undefined : ['Endpoint', code(endpointUrl)],
    probe && ['Health', `${probe.status}${probe.reason ? ` (${text(probe.reason)})` : ''}`],
    info && ['Server', `${text(info.title ?? info.name)} ${text(info.version)}`],
    probe?.protocolVersion === undefined ? undefined : ['Protocol', text(probe.protocolVersion)],
    visibility && ['In the registry', visibility],
    links?.portal === undefined ? undefined : ['Portal', links.portal],
    links?.registry === undefined ? undefined : ['Registry', code(links.registry)],
    links && ['VS Code', code(links.vscode)],
    surface && ['Surface', code(surface.hash)],
    [
      'Effort',
      `${requests.writes} writes, ${requests.reads + requests.exports} reads, ${requests.retries} retries, ${((timings.total ?? 0) / 1000).toFixed(1)} s`,
    ],
  ];
  return table(
    ['', ''],
    rows.filter((row) => row !== undefined),
  );
}

function planTable({ plan }: Report): string {
  if (plan.length === 0) return '';
  return table(
    ['', 'resource', 'name', 'changes'],
    plan.map(({ kind, id, action, changes }) => [
      action,
      kind,
      text(id, 90),
      action === 'update'
        ? changes
            .map(({ field, before, after }) => `${text(field)}: ${brief(before)} → ${brief(after)}`)
            .join('<br>')
        : '',
    ]),
  );
}

function surfaceTable({ surface }: Report): string {
  const changes = surface?.changes ?? [];
  if (changes.length === 0) return '';
  const rest = changes.length - changesShown;
  return [
    table(
      ['verdict', '', 'name', 'what it means'],
      changes
        .slice(0, changesShown)
        .map(({ verdict, kind, name, message }) => [verdict, kind, text(name, 80), text(message, 300)]),
    ),
    ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
  ].join('\n\n');
}

function tools({ probe }: Report): string {
  if (!probe || probe.tools.length === 0) return '';
  const rest = probe.tools.length - toolsShown;
  return [
    `<details><summary>${probe.tools.length} tools</summary>`,
    table(
      ['tool', 'description'],
      probe.tools
        .slice(0, toolsShown)
        .map(({ name, description }) => [text(name, 80), text(description ?? '', 200)]),
    ),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
    '</details>',
  ].join('\n\n');
}

function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  return text(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

function section(title: string, content: string): string {
  return content === '' ? '' : `#### ${title}\n\n${content}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
