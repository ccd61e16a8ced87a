import type { JsonValue } from '../json.ts';
import { helpUrl } from '../project.ts';
import { type FleetReport, isFleetReport } from './fleet-report.ts';
import { code, prose, section, table, text } from './markdown-parts.ts';
import type { Report } from './report.ts';

/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
const toolsShown = 50;
const changesShown = 50;
const entriesShown = 100;

/** A run as Markdown, for the summary of a job. Everything from outside is text. */
export function renderMarkdown(report: Report | FleetReport): string {
  const blocks = isFleetReport(report) ? fleetBlocks(report) : reportBlocks(report);
  const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

function reportBlocks(report: Report): string[] {
  return [
    `### ${headline(report)}`,
    failure(report),
    facts(report),
    effort(report),
    section('Plan', planTable(report)),
    section('What changes for clients', surfaceTable(report, changesShown)),
    section('Warnings', warnings(report)),
    tools(report),
  ];
}

/** What is to become of each entry, with the reason, before anything else. */
function fleetBlocks(report: FleetReport): string[] {
  const { results } = report;
  const rest = results.length - entriesShown;
  const rows = results
    .slice(0, entriesShown)
    .map(({ plan, status, warnings: [reason] }) => [
      text(plan[0]?.id ?? '', 90),
      status,
      text(reason?.message ?? '', 200),
    ]);
  const headlines: Partial<Record<Report['status'], string>> = {
    removed: 'Swept: entries of closed pull requests were removed',
    unchanged: 'Swept: nothing to remove',
    planned: 'Planned: what a sweep would remove',
  };
  return [
    `### ${headlines[report.status] ?? `Failed (exit ${report.exitCode})`}`,
    failure(report),
    rows.length === 0 ? '' : table(['entry', '', 'why'], rows),
    rest > 0 ? `And ${rest} more in the report.` : '',
    section('Warnings', warnings(report)),
  ];
}

function headline(report: Report): string {
  const { status, names, target, exitCode, staging } = report;
  const entry = names && target ? `${text(names.apiId)} in ${text(target.serviceName)}` : 'the entry';
  const lines: Record<Report['status'], string> = {
    registered: `Registered ${entry}`,
    unchanged: `Unchanged: ${entry} is as it should be`,
    planned: report.changed ? `Planned: ${entry} would change` : `Planned: nothing to change in ${entry}`,
    removed: `Removed from ${target ? text(target.serviceName) : 'the API center'}`,
    healthy: 'The MCP server is healthy',
    skipped: staging ? 'Skipped' : 'Skipped: a credential is needed to see more',
    failed: `Failed (exit ${exitCode})`,
  };
  return lines[status];
}

/** What happened, why, and the next thing to do; empty when all is well. */
export function failure({ error }: Pick<Report, 'error'>): string {
  if (!error) return '';
  return [
    `**What** ${text(error.message, 1000)}`,
    ...(error.why ? [`**Why** ${text(error.why, 1000)}`] : []),
    `**Next** ${text(error.next, 1000)}`,
    `**More** ${helpUrl(error.code)}`,
  ].join('\n\n');
}

/** What the server is and where it is found, as a table. */
export function facts(report: Report): string {
  const { probe, endpointUrl, links, visibility, surface } = report;
  const info = probe?.serverInfo;
  const rows: (readonly [string, string] | undefined)[] = [
    endpointUrl === undefined ? undefined : ['Endpoint', code(endpointUrl)],
    probe && ['Health', `${probe.status}${probe.reason ? ` (${text(probe.reason)})` : ''}`],
    info && ['Server', `${text(info.title ?? info.name)} ${text(info.version)}`],
    probe?.protocolVersion === undefined ? undefined : ['Protocol', text(probe.protocolVersion)],
    probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
    probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
    visibility && ['In the registry', visibility],
    links?.portal === undefined ? undefined : ['Portal', links.portal],
    links?.registry === undefined ? undefined : ['Registry', code(links.registry)],
    links && ['VS Code', code(links.vscode)],
    surface && ['Surface', code(surface.hash)],
  ];
  const known = rows.filter((row) => row !== undefined);
  return known.length === 0 ? '' : table(['', ''], known);
}

function effort({ requests, timings }: Report): string {
  const seconds = ((timings.total ?? 0) / 1000).toFixed(1);
  return `${requests.writes} writes, ${requests.reads + requests.exports} reads, ${requests.retries} retries, ${seconds} s`;
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

/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown rows at the most
 */
export function surfaceTable({ surface }: Report, shown: number): string {
  const changes = surface?.changes ?? [];
  if (changes.length === 0) return '';
  const rest = changes.length - shown;
  return [
    table(
      ['verdict', '', 'name', 'what it means'],
      changes
        .slice(0, shown)
        .map(({ verdict, kind, name, message }) => [verdict, kind, text(name, 80), prose(message, 300)]),
    ),
    ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
  ].join('\n\n');
}

/** @param shown how many at the most */
export function warnings(
  { warnings: all }: Pick<Report, 'warnings'>,
  shown: number = Number.POSITIVE_INFINITY,
): string {
  const lines = all
    .slice(0, shown)
    .map(({ code: name, message }) => `- ${text(message, 600)} (${text(name)})`);
  return [...lines, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
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
