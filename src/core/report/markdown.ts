import { installWays } from '../install-ways.ts';
import type { JsonValue } from '../json.ts';
import { helpUrl } from '../project.ts';
import type { SurfaceChange } from '../surface/change.ts';
import { counted } from '../text/counted.ts';
import { seconds } from '../text/seconds.ts';
import { auditBlocks, auditCounts } from './audit-markdown.ts';
import { type AuditReport, isAuditReport } from './audit-report.ts';
import { type FleetReport, isFleetReport } from './fleet-report.ts';
import { fleetRows } from './fleet-rows.ts';
import { countsLine, headlineOf } from './headline.ts';
import { clause, code, lines, section, sentenceOf, table, text, toCopy } from './markdown-parts.ts';
import { fleetTotals, planTotals } from './plan-totals.ts';
import type { Report } from './report.ts';
import { waitingText } from './waiting.ts';

/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
const toolsShown = 50;
const changesShown = 50;
const entriesShown = 100;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;

/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
export function renderMarkdown(report: Report | FleetReport): string {
  const blocks = isFleetReport(report) ? fleetBlocks(report) : reportBlocks(report);
  const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}

function reportBlocks(report: Report): string[] {
  return [
    heading(report),
    failure(report),
    facts(report),
    effort(report),
    section('Plan', planTable(report)),
    section('Written', written(report)),
    section('What changes for clients', surfaceTable(report, changesShown)),
    section('Warnings', warnings(report)),
    tools(report),
    installation(report),
  ];
}

function auditSummary(report: AuditReport): string[] {
  const { audit } = report;
  return [
    `### Audit of ${text(audit.subject, 100)}: ${auditCounts(audit)}`,
    failure(report),
    ...auditBlocks(audit),
    section('Warnings', warnings(report)),
  ];
}

/**
 * What happened to each entry, with the reason, before anything else. What is up to date is only counted.
 *
 * @param shown maximum number of rows
 */
export function fleetBlocks(report: FleetReport, shown: number = entriesShown): string[] {
  if (isAuditReport(report)) return auditSummary(report);
  const results = report.results.filter(
    ({ status, warnings: said }) => status !== 'unchanged' || said.length > 0,
  );
  const { rows, rest } = fleetRows({ results }, shown);
  const isSweep = report.command === 'sweep';
  const cells = rows.map(({ name, environment, status, owner, reason }) =>
    isSweep
      ? [text(name, 90), status, text(reason, 200)]
      : [text(name, 90), text(environment, 90), status, text(owner, 60), text(reason, 200)],
  );
  const columns = isSweep ? ['entry', '', 'why'] : ['entry', 'environment', 'result', 'owner', 'why'];
  const headline = isSweep ? sweepHeadline(report) : fleetHeadline(report);
  const counts = countsLine(report);
  return [
    `### ${headline}`,
    failure(report),
    isSweep || headline.endsWith(counts) ? '' : counts,
    isSweep ? '' : fleetTotals(report.results),
    rows.length === 0 ? '' : table(columns, cells),
    rest > 0 ? `And ${rest} more in the report.` : '',
    section('Warnings', warnings(report)),
  ];
}

function sweepHeadline(report: FleetReport): string {
  const headlines: Partial<Record<Report['status'], string>> = {
    removed: 'Sweep: entries of closed pull requests were removed',
    unchanged: 'Sweep: nothing to remove',
    planned: 'Sweep: planned; nothing was written',
  };
  return headlines[report.status] ?? `Sweep: ${fleetFailure(report)}`;
}

function fleetHeadline(report: FleetReport): string {
  const { status, command, manifest } = report;
  const headlines: Partial<Record<Report['status'], string>> = {
    registered: 'the catalogue is up to date now',
    unchanged: 'nothing to change',
    planned: 'planned; nothing was written',
  };
  const what = `${text(command, 30)}${manifest === undefined ? '' : ` of ${code(manifest)}`}`;
  return `${what}: ${headlines[status] ?? fleetFailure(report)}`;
}

/** As the last line of the log says it: which result, and of how many. */
function fleetFailure({ exitCode, counts }: FleetReport): string {
  return `failed (exit ${exitCode}); ${countsLine({ counts })}`;
}

/** The headline of a run, and below it the rest of what it came to. */
export function heading(report: Report): string {
  const { title, clauses } = headlineOf(report);
  const [first, ...rest] = clauses;
  return [`### ${text(title)}: ${clause(first)}`, ...rest.map(sentenceOf)].join('\n\n');
}

/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
export function failure({ error }: Pick<Report, 'error'>): string {
  if (!error) return '';
  const [next = '', ...copied] = error.next.split('\n');
  return [
    `**What** ${lines(error.message, 1000)}`,
    ...(error.why ? [`**Why** ${text(error.why, 1000)}`] : []),
    `**Next** ${text(next, 1000)}`,
    ...(copied.length > 0 ? [toCopy(copied)] : []),
    `**More** ${helpUrl(error.code)}`,
  ].join('\n\n');
}

/** What the server is and where it is found, as a table. */
export function facts(report: Report): string {
  const { probe, promotion, endpointUrl, links, visibility, surface } = report;
  const info = probe?.serverInfo;
  const rows: (readonly [string, string] | undefined)[] = [
    endpointUrl === undefined ? undefined : ['Endpoint', code(endpointUrl)],
    promotion && ['Promotion', `${code(promotion.from)} → ${code(promotion.to)}`],
    probe && ['Health', `${probe.status}${probe.reason ? ` (${text(probe.reason)})` : ''}`],
    info && ['Server', `${text(info.title ?? info.name)} ${text(info.version)}`],
    probe?.protocolVersion === undefined ? undefined : ['Protocol', text(probe.protocolVersion)],
    probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
    probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
    visibility && ['In the registry', visibility],
    ...views(report),
    links?.portal === undefined ? undefined : ['Portal', links.portal],
    links?.portalHelp === undefined ? undefined : ['Portal', `off; to switch it on: ${links.portalHelp}`],
    links?.registry === undefined ? undefined : ['Registry', code(links.registry)],
    // The link is percent-encoded: nothing in it ends it.
    links?.clickable === undefined ? undefined : ['VS Code', `[Install the server](${links.clickable})`],
    surface && ['Surface', code(surface.surfaceHash)],
  ];
  const known = rows.filter((row) => row !== undefined);
  return known.length === 0 ? '' : table(['', ''], known);
}

/** Which clients see the entry, and for each that does not, why and by which of its requests. */
function views({ clients = [] }: Report): (readonly [string, string])[] {
  const seeing = clients.filter(({ sees }) => sees).map(({ client }) => client);
  const blind = clients.filter(({ sees }) => !sees);
  return [
    ...(seeing.length > 0 ? [['Seen by', seeing.join(', ')] as const] : []),
    ...blind.map(({ client, note = '', request }) => {
      return [`Not seen by ${client}`, `${text(note, 300)} (${code(request)})`] as const;
    }),
  ];
}

function effort({ requests, timings, error }: Report): string {
  const waited = waitingText(timings);
  const { writes, reads, exports } = requests;
  const counts = [
    // A write that failed was sent and is none of those that are listed as written.
    ...(error
      ? [counted(writes + reads + exports, 'request')]
      : [counted(writes, 'write'), counted(reads + exports, 'read')]),
    `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
    seconds(timings.total ?? 0),
  ].join(', ');
  return waited === '' ? counts : `${counts}: ${waited}`;
}

function planTable({ plan }: Report): string {
  if (plan.length === 0) return '';
  const rows = table(
    ['', 'resource', 'name', 'changes'],
    plan.map(({ kind, id, action, changes, reason }) => [
      action,
      kind,
      text(id, 90),
      [
        ...(reason === undefined ? [] : [text(reason)]),
        ...changes.map(({ field, before, after }) => {
          const was = action === 'create' ? '' : `${brief(before)} → `;
          return `${text(field)}: ${was}${brief(after)}`;
        }),
      ].join('<br>'),
    ]),
  );
  return `${planTotals(plan)}\n\n${rows}`;
}

const verbs = { create: 'created', update: 'updated', delete: 'removed' } as const;

/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
export function written({ applied, plan, status }: Report): string {
  const wanted = plan.some(({ action }) => action !== 'keep');
  if (applied.length === 0) return wanted && status === 'failed' ? 'Nothing was written.' : '';
  const rows = Object.entries(verbs).flatMap(([action, verb]) => {
    const steps = applied.filter((step) => step.action === action);
    return steps.length === 0
      ? []
      : [[verb, steps.map(({ kind, id }) => `${kind} ${text(id, 90)}`).join(', ')]];
  });
  return table(['', ''], rows);
}

/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown maximum number of rows
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
        .map((change) => [change.verdict, change.kind, text(change.name, 80), meaning(change)]),
    ),
    ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
  ].join('\n\n');
}

/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }: SurfaceChange): string {
  return [
    sentenceOf(parts),
    ...(before === undefined ? [] : [`Before: ${text(before, 400)}`]),
    ...(after === undefined ? [] : [`After: ${text(after, 400)}`]),
  ].join('<br>');
}

/** @param shown maximum number of warnings */
export function warnings(
  { warnings: all }: Pick<Report, 'warnings'>,
  shown: number = Number.POSITIVE_INFINITY,
): string {
  const rows = all
    .slice(0, shown)
    .map(({ code: name, message }) => `- ${text(message, 600)} (${text(name)})`);
  return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}

function tools({ probe }: Report): string {
  if (!probe || probe.tools.length === 0) return '';
  const rest = probe.tools.length - toolsShown;
  return [
    `<details><summary>${counted(probe.tools.length, 'tool')}</summary>`,
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

/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }: Report): string {
  if (links?.install === undefined || links.vscode === undefined) return '';
  const rows = installWays(links.install).map(({ client, lines: copied }) => [
    text(client),
    copied.map((line) => code(line, linkLength)).join(' '),
  ]);
  return [
    '<details><summary>Install it in a client</summary>',
    table(['client', 'to open, to run or to paste'], [['VS Code', code(links.vscode, linkLength)], ...rows]),
    '</details>',
  ].join('\n\n');
}

function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  return text(typeof value === 'string' ? value : JSON.stringify(value), 80);
}
