import type { JsonValue } from '../../core/json.ts';
import type { ProbeAttempt, ProbeResult, ServerDescription } from '../../core/probe/result.ts';
import { helpUrl } from '../../core/project.ts';
import type { FleetReport } from '../../core/report/fleet-report.ts';
import { fleetRows } from '../../core/report/fleet-rows.ts';
import { countsLine, resultLine } from '../../core/report/headline.ts';
import { planTotals } from '../../core/report/plan-totals.ts';
import type { PlanReport, Report } from '../../core/report/report.ts';
import { waitingText } from '../../core/report/waiting.ts';
import { counted } from '../../core/text/counted.ts';
import { printable } from '../../core/text/printable.ts';
import { seconds } from '../../core/text/seconds.ts';
import type { Terminal } from './output.ts';

type Colors = Terminal['colors'];

const transports = { 'streamable-http': 'Streamable HTTP', sse: 'HTTP+SSE' } as const;
const labelWidth = 10;
/** Names that are shown before the rest is only counted. */
const namesShown = 40;

/** One entry of the page: a label, then its text; further lines stand under the text. */
export function line(colors: Colors, label: string, ...texts: readonly string[]): string {
  return texts
    .map((text, index) => `  ${colors.dim((index === 0 ? label : '').padEnd(labelWidth))}${text}`)
    .join('\n');
}

export function renderAttempt(colors: Colors, attempt: ProbeAttempt): string {
  const { phase, method, httpStatus, ms, error } = attempt;
  const answer = httpStatus === undefined ? 'no answer' : `answered ${httpStatus}`;
  const said = error === undefined ? '' : `: ${printable(error)}`;
  const step = method === phase ? phase : `${phase} (${method})`;
  return line(colors, 'Asked', `${printable(step)} ${answer} in ${Math.round(ms)} ms${colors.dim(said)}`);
}

/** The verdict, and for a healthy server who it is. */
export function renderProbe(colors: Colors, result: ProbeResult): string {
  if (result.status !== 'healthy') {
    return line(colors, 'Probe', printable(result.url, 300), colors.yellow(result.status));
  }
  const { transport, protocolVersion, serverInfo, tools } = result.server;
  const facts = [
    colors.green(result.status),
    serverInfo &&
      `${printable(serverInfo.title ?? serverInfo.name, 60)} ${printable(serverInfo.version, 30)}`,
    transports[transport],
    `protocol ${printable(protocolVersion, 30)}`,
    counted(tools.length, 'tool'),
    `${Math.round(result.latencyMs)} ms`,
  ].filter(Boolean);
  return line(colors, 'Probe', printable(result.url, 300), facts.join(' · '));
}

/** All that a healthy server offers, by name, for the command that only probes. */
export function renderOfferings(colors: Colors, server: ServerDescription): string {
  const { tools, resources, resourceTemplates, prompts, eras } = server;
  const width = Math.min(36, Math.max(0, ...tools.map(({ name }) => name.length)));
  const opened = [eras.modern && 'server/discover', eras.legacy && 'initialize', eras.sse && 'HTTP+SSE'];
  return [
    line(colors, 'Opens by', opened.filter(Boolean).join(', ')),
    ...names(colors, 'Tools', tools, ({ name, description }) =>
      `${printable(name, 60).padEnd(width)}  ${colors.dim(printable(description ?? '', 60))}`.trimEnd(),
    ),
    ...names(colors, 'Resources', resources, ({ uri }) => printable(uri, 90)),
    ...names(colors, 'Templates', resourceTemplates, ({ uriTemplate }) => printable(uriTemplate, 90)),
    ...names(colors, 'Prompts', prompts, ({ name }) => printable(name, 60)),
  ].join('\n');
}

function names<T>(colors: Colors, label: string, items: readonly T[], show: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - namesShown;
  return [
    line(colors, label, ...items.slice(0, namesShown).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])),
  ];
}

const actionMarks = { create: '+', update: '~', keep: '=', delete: '-' } as const;

/** The plan as a table: what is created, updated and kept, with the fields, then how many of each. */
export function renderPlan(colors: Colors, plan: readonly PlanReport[]): string {
  const paint = {
    create: colors.green,
    update: colors.yellow,
    keep: colors.dim,
    delete: colors.red,
  } as const;
  const rows = plan.flatMap(({ kind, id, action, changes, reason }) => [
    paint[action](`${actionMarks[action]} ${action.padEnd(7)} ${kind.padEnd(14)} ${printable(id, 90)}`),
    ...(reason === undefined ? [] : [colors.dim(`    ${printable(reason, 200)}`)]),
    ...changes.map(({ field, before, after }) => {
      const was = action === 'create' ? '' : `${brief(before)} -> `;
      return colors.dim(`    ${printable(field, 60)}: ${was}${brief(after)}`);
    }),
  ]);
  const totals = planTotals(plan);
  return line(colors, 'Plan', ...rows, ...(totals === '' ? [] : [totals]));
}

function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  return printable(typeof value === 'string' ? `"${value}"` : JSON.stringify(value), 80);
}

/** What a change of the surface means for clients, the gravest first; empty when nothing changed. */
export function renderSurface(colors: Colors, report: Report): string {
  const changes = report.surface?.changes ?? [];
  const paint = {
    breaking: colors.red,
    incomplete: colors.red,
    unproven: colors.yellow,
    warning: colors.yellow,
    compatible: colors.green,
    notice: colors.dim,
  } as const;
  const shown = changes
    .slice(0, namesShown)
    .flatMap(({ verdict, message, before, after }) => [
      `${paint[verdict](verdict.padEnd(10))} ${printable(message, 600)}`,
      ...(before === undefined ? [] : [colors.dim(`           - ${printable(before, 300)}`)]),
      ...(after === undefined ? [] : [colors.dim(`           + ${printable(after, 300)}`)]),
    ]);
  const rest = changes.length - namesShown;
  if (rest > 0) shown.push(`and ${rest} more`);
  return line(colors, 'Surface', ...shown);
}

const visibilities = {
  listed: 'yes, verified in the registry',
  hidden: 'not yet',
  unknown: 'unknown, because the registry could not be read',
} as const;

/**
 * What a run over several entries did with each, and why. What is up to date is only counted, but for entries that a
 * prune kept.
 */
export function renderEntries(colors: Colors, report: FleetReport): string {
  if (report.results.length === 0) return renderFiles(colors, report);
  const results = report.results.filter(
    ({ status, warnings }) =>
      report.command === 'sweep' ||
      status !== 'unchanged' ||
      warnings.some(({ code }) => code === 'prune-note' || code === 'no-longer-declared'),
  );
  const { rows } = fleetRows({ results }, namesShown);
  const further = report.results.length - rows.length;
  const texts = rows.map(({ name, environment, status, reason }) => {
    const where =
      environment === '' ? printable(name, 60) : `${printable(name, 60)} (${printable(environment, 30)})`;
    return `${status.padEnd(10)} ${where}  ${colors.dim(printable(reason, 200))}`.trimEnd();
  });
  const files = renderFiles(colors, report);
  const entries = line(colors, 'Entries', ...texts, ...(further > 0 ? [`${countsLine(report)}`] : []));
  return [...(files === '' ? [] : [files]), entries].join('\n');
}

/** The files that a manifest was read from; empty where it is one. */
function renderFiles(colors: Colors, { files = [] }: FleetReport): string {
  const rest = files.length - namesShown;
  const texts = files.slice(0, namesShown).map((path) => printable(path, 300));
  return line(colors, 'Files', ...texts, ...(rest > 0 ? [`and ${rest} more`] : []));
}

/** Where to go from here; empty when a run leads nowhere. */
export function renderLinks(colors: Colors, report: Report): string {
  const { links, visibility } = report;
  return [
    ...(visibility ? [line(colors, 'Listed', visibilities[visibility], ...views(colors, report))] : []),
    ...(links?.portal ? [line(colors, 'Portal', links.portal)] : []),
    ...(links?.portalHelp ? [line(colors, 'Portal', `off; to switch it on: ${links.portalHelp}`)] : []),
    ...(links?.registry
      ? [
          line(
            colors,
            'Registry',
            `${links.registry}  ${colors.dim('for VS Code')}`,
            `${links.registry}/v0.1  ${colors.dim('for GitHub Copilot CLI')}`,
          ),
        ]
      : []),
    ...(links?.vscode ? [line(colors, 'VS Code', links.vscode)] : []),
  ].join('\n');
}

/** The last line of the page: what the run came to. */
export function renderResult(colors: Colors, report: Report | FleetReport): string {
  const { requests, timings, error } = report;
  const sent = requests.writes + requests.reads + requests.exports > 0;
  const effort = sent
    ? error
      ? // What was written is in the result itself; a request more or less may have failed.
        `${counted(requests.writes + requests.reads + requests.exports, 'request')}, ${seconds(timings.total ?? 0)}`
      : `${counted(requests.writes, 'write')}, ${counted(requests.reads + requests.exports, 'read')}, ${seconds(timings.total ?? 0)}`
    : seconds(timings.total ?? 0);
  const paint = error ? colors.red : colors.green;
  const waited = waitingText(timings);
  return [
    `  ${colors.bold(paint(resultLine(report)))}  ${colors.dim(`(${effort})`)}`,
    ...(waited === '' ? [] : [`  ${colors.dim(waited)}`]),
  ].join('\n');
}

/** What each client sees, in one line where all is well. */
function views(colors: Colors, { clients = [] }: Report): string[] {
  const plain = clients.filter(({ sees, note }) => sees && note === undefined).map(({ client }) => client);
  return [
    ...(plain.length > 0 ? [`seen by ${plain.join(', ')}`] : []),
    ...clients
      .filter(({ sees, note }) => !sees || note !== undefined)
      .map(({ client, sees, note = '' }) =>
        colors.yellow(`${sees ? 'seen' : 'not seen'} by ${client}: ${note}`),
      ),
  ];
}

export function renderWarnings(colors: Colors, warnings: Report['warnings']): string {
  return warnings
    .map(({ code, message, level }) =>
      level === 'notice'
        ? line(colors, 'Note', printable(message, 600))
        : line(colors, 'Warning', `${colors.yellow(printable(message, 600))} (${code})`),
    )
    .join('\n');
}

/** What happened, why, and the next thing to do, on one screen. Further lines of the last are to be copied. */
export function renderError(
  colors: Colors,
  title: string,
  error: { readonly code: string; readonly message: string; readonly why?: string; readonly next: string },
): string {
  const [next = '', ...copied] = error.next.split('\n');
  return [
    '',
    `  ${colors.bold(colors.red(title))}  ${colors.dim(error.code)}`,
    line(colors, 'What', ...error.message.split('\n')),
    ...(error.why ? [line(colors, 'Why', error.why)] : []),
    line(colors, 'Next', next, ...copied),
    line(colors, 'More', colors.dim(helpUrl(error.code))),
  ].join('\n');
}
