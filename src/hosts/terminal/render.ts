import type { JsonValue } from '../../core/json.ts';
import type { ProbeAttempt, ProbeResult, ServerDescription } from '../../core/probe/result.ts';
import { helpUrl } from '../../core/project.ts';
import type { FleetReport } from '../../core/report/fleet-report.ts';
import type { PlanReport, Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
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
    count(tools.length, 'tool'),
    `${Math.round(result.latencyMs)} ms`,
  ].filter(Boolean);
  return line(colors, 'Probe', printable(result.url, 300), facts.join(' · '));
}

/** All that a healthy server offers, by name: for the command that only probes. */
export function renderFindings(colors: Colors, server: ServerDescription): string {
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

/** The plan as a table: what is created, updated and kept, and for an update which fields. */
export function renderPlan(colors: Colors, plan: readonly PlanReport[]): string {
  const paint = {
    create: colors.green,
    update: colors.yellow,
    keep: colors.dim,
    delete: colors.red,
  } as const;
  const rows = plan.flatMap(({ kind, id, action, changes }) => [
    paint[action](`${actionMarks[action]} ${action.padEnd(7)} ${kind.padEnd(14)} ${printable(id, 90)}`),
    ...(action === 'update'
      ? changes.map(({ field, before, after }) =>
          colors.dim(`    ${printable(field, 60)}: ${brief(before)} -> ${brief(after)}`),
        )
      : []),
  ]);
  return line(colors, 'Plan', ...rows);
}

function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  return printable(typeof value === 'string' ? `"${value}"` : JSON.stringify(value), 80);
}

/** What a change of the surface means for its clients, the gravest first; empty when nothing changed. */
export function renderSurface(colors: Colors, report: Report): string {
  const changes = report.surface?.changes ?? [];
  const paint = {
    breaking: colors.red,
    unproven: colors.yellow,
    warning: colors.yellow,
    compatible: colors.green,
    notice: colors.dim,
  } as const;
  return names(
    colors,
    'Surface',
    changes,
    ({ verdict, message }) => `${paint[verdict](verdict.padEnd(10))} ${printable(message, 300)}`,
  ).join('');
}

const visibilities = {
  listed: 'yes, verified in the registry',
  hidden: 'not yet',
  unknown: 'unknown: the registry could not be read',
} as const;

/** What a run over several entries did with each, and why. */
export function renderEntries(colors: Colors, { results }: FleetReport): string {
  return names(
    colors,
    'Entries',
    results,
    ({ status, warnings: [reason] }) =>
      `${status.padEnd(10)} ${colors.dim(printable(reason?.message ?? '', 200))}`,
  ).join('');
}

/** The end of the page: what happened, and where to go from here. */
export function renderResult(colors: Colors, report: Report): string {
  const { status, target, names: ids, links, requests, timings, visibility } = report;
  const seconds = `${((timings.total ?? 0) / 1000).toFixed(1)} s`;
  const entry = ids && target && `${ids.apiId} in ${target.serviceName}`;
  const headlines: Partial<Record<Report['status'], string>> = {
    registered: `Registered ${entry}`,
    unchanged: entry
      ? `Unchanged: ${entry} is as it should be, nothing was written`
      : 'Unchanged: nothing was written',
    planned: report.changed
      ? 'Planned: the changes above, nothing was written'
      : 'Planned: nothing to change, nothing was written',
    removed: target ? `Removed from ${target.serviceName}: what the plan says` : 'Removed',
    healthy: 'Healthy',
    skipped: report.staging
      ? 'Skipped: nothing was staged'
      : 'Not healthy, and not unhealthy: a credential is needed to see more',
  };
  const effort = target
    ? `${count(requests.writes, 'write')}, ${count(requests.reads + requests.exports, 'read')}, ${seconds}`
    : seconds;
  return [
    '',
    `  ${colors.bold(colors.green(headlines[status] ?? status))}  ${colors.dim(`(${effort})`)}`,
    ...(visibility ? [line(colors, 'Listed', visibilities[visibility], ...views(colors, report))] : []),
    ...(links?.portal ? [line(colors, 'Portal', links.portal)] : []),
    ...(links?.registry
      ? [
          line(
            colors,
            'Registry',
            `${links.registry}  ${colors.dim('as VS Code wants it')}`,
            `${links.registry}/v0.1  ${colors.dim('as GitHub Copilot CLI wants it')}`,
          ),
        ]
      : []),
    ...(links ? [line(colors, 'VS Code', links.vscode)] : []),
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

/** What happened, why, and the next thing to do; fits on one screen. */
export function renderError(
  colors: Colors,
  title: string,
  error: { readonly code: string; readonly message: string; readonly why?: string; readonly next: string },
): string {
  return [
    '',
    `  ${colors.bold(colors.red(title))}  ${colors.dim(error.code)}`,
    line(colors, 'What', error.message),
    ...(error.why ? [line(colors, 'Why', error.why)] : []),
    line(colors, 'Next', error.next),
    line(colors, 'More', colors.dim(helpUrl(error.code))),
  ].join('\n');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
