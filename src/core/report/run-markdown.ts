import { installWays } from '../install-ways.ts';
import type { JsonValue } from '../json.ts';
import type { SurfaceChange } from '../surface/change.ts';
import { counted } from '../text/counted.ts';
import { seconds } from '../text/seconds.ts';
import { headlineOf } from './headline.ts';
import { clause, code, section, sentenceOf, table, text } from './markdown-parts.ts';
import { failure, warnings } from './outcome-markdown.ts';
import { planTotals } from './plan-totals.ts';
import type { Report } from './report.ts';
import { waitingText } from './waiting.ts';

const toolsShown = 50;
const changesShown = 50;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;

/** The run for one server, block by block. */
export function reportBlocks(report: Report): string[] {
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

/** The headline of a run, and below it the rest of what it came to. */
export function heading(report: Report): string {
  const { title, clauses } = headlineOf(report);
  const [first, ...rest] = clauses;
  return [`### ${text(title)}: ${clause(first)}`, ...rest.map(sentenceOf)].join('\n\n');
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
