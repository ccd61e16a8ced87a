import type { JsonValue } from '../../core/json.ts';
import type { ProbeAttempt, ProbeResult } from '../../core/probe/result.ts';
import type { PlanReport, ProbeReport, Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';

type Colors = Terminal['colors'];

const transports = { 'streamable-http': 'Streamable HTTP', sse: 'HTTP+SSE' } as const;
const labelWidth = 10;

/** One line of the page: a label, then the text; further lines stand under the text. */
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
  return line(colors, 'probe', `${printable(step)} ${answer} in ${Math.round(ms)} ms${said}`);
}

/** What the probe found, in two lines at most. */
export function renderProbe(colors: Colors, probe: ProbeReport, url: string): string {
  if (probe.status === 'off') return line(colors, 'Probe', colors.yellow('switched off'));
  const verdict = probe.status === 'healthy' ? colors.green('healthy') : colors.yellow(probe.status);
  const { transport, protocolVersion, serverInfo, tools } = probe;
  const facts = [
    serverInfo &&
      `${printable(serverInfo.title ?? serverInfo.name, 60)} ${printable(serverInfo.version, 30)}`,
    transport && transports[transport],
    protocolVersion && `protocol ${printable(protocolVersion, 30)}`,
    probe.status === 'healthy' && `${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}`,
  ].filter(Boolean);
  return line(colors, 'Probe', printable(url, 300), [verdict, ...facts].join(' · '));
}

/** What a failed probe says, when it did not end the run: the same three parts as an error. */
export function renderVerdict(colors: Colors, result: ProbeResult): string {
  if (result.status === 'healthy') return '';
  return renderError(colors, result.status, { code: result.reason, ...result });
}

const actionMarks = { create: '+', update: '~', keep: '=' } as const;

/** The plan as a table: what is created, updated and kept, and for an update which fields. */
export function renderPlan(colors: Colors, plan: readonly PlanReport[]): string {
  const paint = { create: colors.green, update: colors.yellow, keep: colors.dim } as const;
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

/** The surface's changes against what was registered; empty when there are none. */
export function renderSurface(colors: Colors, report: Report): string {
  const changes = report.surface?.changes ?? [];
  if (changes.length === 0) return '';
  const shown = changes
    .slice(0, 20)
    .map(({ kind, name, change }) => `${change.padEnd(7)} ${kind} ${printable(name, 80)}`);
  const rest = changes.length - shown.length;
  return line(colors, 'Surface', ...shown, ...(rest > 0 ? [`and ${rest} more`] : []));
}

/** The end of the page: what happened, and where to go from here. */
export function renderResult(colors: Colors, report: Report): string {
  const { target, names, links, requests, timings } = report;
  const seconds = ((timings.total ?? 0) / 1000).toFixed(1);
  const entry = names && target && `${names.apiId} in ${target.serviceName}`;
  const effort = `${requests.writes} ${requests.writes === 1 ? 'write' : 'writes'}, ${requests.reads + requests.exports} reads, ${seconds} s`;
  const headlines: Partial<Record<Report['status'], string>> = {
    registered: colors.green(`Registered ${entry}`),
    unchanged: colors.green(`Unchanged: ${entry} is as it should be; nothing was written`),
    planned: report.changed
      ? `Planned: the changes above; nothing was written`
      : colors.green(`Planned: nothing to change; nothing was written`),
  };
  const visibility = {
    listed: colors.green('yes, verified in the registry'),
    hidden: 'not yet',
    unknown: 'unknown',
  };
  return [
    '',
    `  ${colors.bold(headlines[report.status] ?? report.status)}  ${colors.dim(`(${effort})`)}`,
    ...(report.visibility ? [line(colors, 'Listed', visibility[report.visibility])] : []),
    ...(links?.portal ? [line(colors, 'Portal', links.portal)] : []),
    ...(links?.registry ? [line(colors, 'Registry', links.registry)] : []),
    ...(links ? [line(colors, 'VS Code', links.vscode)] : []),
  ].join('\n');
}

export function renderWarnings(colors: Colors, warnings: Report['warnings']): string {
  return warnings
    .map(({ code, message }) =>
      line(colors, colors.yellow('Warning'), `${printable(message, 600)} (${code})`),
    )
    .join('\n');
}

/** What happened, why, and the next thing to do; fits on one screen. */
export function renderError(
  colors: Colors,
  title: string,
  error: { code: string; message: string; why?: string; next: string },
): string {
  return [
    '',
    `  ${colors.red(colors.bold(title))}  ${colors.dim(error.code)}`,
    line(colors, 'What', error.message),
    ...(error.why ? [line(colors, 'Why', error.why)] : []),
    line(colors, 'Next', error.next),
  ].join('\n');
}
