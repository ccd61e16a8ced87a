import { exitCodes, GateClosed } from '../errors.ts';
import type { AuditFacts, Unknown } from '../fleet/audit/facts.ts';
import { failing } from '../fleet/audit/fail-on.ts';
import { entryMark, isOfRule } from '../fleet/audit/finding.ts';
import { withoutIgnored } from '../fleet/audit/ignore.ts';
import { judge } from '../fleet/audit/judge.ts';
import { reasonOfRunner } from '../fleet/audit/judge-health.ts';
import { endpointsOf, shownUrl } from '../fleet/audit/judge-urls.ts';
import { type AuditMemory, remember } from '../fleet/audit/memory.ts';
import type { AuditOptions } from '../fleet/audit/options.ts';
import type { RuleId } from '../fleet/audit/rule-ids.ts';
import { withoutUrlSecrets } from '../http/secret-parameters.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { type AuditReport, countBySeverity, findingsInWords } from '../report/audit-report.ts';
import { resultWithoutEffort } from '../report/fleet-report.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';
import type { RunPorts } from './ports.ts';

/** What an audit came to, before anything is written anywhere. */
export interface AuditResult {
  readonly audit: AuditReport['audit'];
  readonly results: readonly Report[];
  readonly memory: AuditMemory;
  readonly warnings: readonly Warning[];
}

/** Judges the facts. Pure but for the words of the host. */
export function auditResult(
  facts: AuditFacts,
  {
    subject,
    unknown,
    memory: before,
  }: {
    readonly subject: string;
    readonly unknown: readonly Unknown[];
    readonly memory: AuditMemory;
  },
  { words }: Pick<RunPorts, 'words'>,
): AuditResult {
  const at = new Date(facts.time).toISOString();
  const date = at.slice(0, 10);
  const kept = withoutIgnored(judge(facts), facts.manifest?.ignore ?? [], date);
  const { findings, memory } = remember(kept.findings, before, { date, isKept: keeper(facts, unknown) });
  const endpoints = endpointsOf(facts);
  const audit: AuditReport['audit'] = {
    subject: withoutUrlSecrets(subject),
    at,
    scope: {
      entries: facts.entries.length,
      endpoints: endpoints.length,
      healthy: endpoints.filter(({ endpoint }) => facts.health.get(endpoint.url)?.kind === 'healthy').length,
    },
    counts: countBySeverity(findings),
    ignored: kept.ignored,
    findings: findingsInWords(findings, words),
    unknown: unknown.map((one) => ({
      ...one,
      what: withoutUrlSecrets(one.what),
      why: withoutUrlSecrets(one.why),
    })),
  };
  return { audit, results: resultsOf(facts, audit), memory, warnings: kept.warnings };
}

const clientRules: readonly RuleId[] = [
  'not-listed',
  'by-name-broken',
  'hidden-from-vscode',
  'hidden-from-copilot',
  'hidden-from-portal',
];

/** Rules that need an answer of the server. */
const serverRules: readonly RuleId[] = [
  'unhealthy',
  'dangling',
  'unresolved-here',
  'surface-changed',
  'legacy-transport',
];

/** What this audit could not judge keeps its history: a bad network neither adds to a count nor ends it. */
function keeper(facts: AuditFacts, unknown: readonly Unknown[]): (key: string) => boolean {
  const unreadable = new Set(unknown.flatMap(({ apiId }) => (apiId === undefined ? [] : [entryMark(apiId)])));
  const ofRunner = reasonOfRunner(facts.health.values());
  const unanswered = new Set(
    endpointsOf(facts).flatMap(({ entry, endpoint }) => {
      const health = facts.health.get(endpoint.url);
      const isUnknown =
        !health || health.kind === 'not-probed' || (health.kind === 'failed' && health.reason === ofRunner);
      return isUnknown ? [entryMark(entry.apiId)] : [];
    }),
  );
  const isOf = (key: string, some: readonly RuleId[]) => some.some((rule) => isOfRule(key, rule));
  return (key) => {
    const mark = key.slice(0, entryMark('').length);
    if (unreadable.has(mark) || (unanswered.has(mark) && isOf(key, serverRules))) return true;
    return !facts.registry.known && isOf(key, clientRules);
  };
}

/** One report an entry: failed with an error, skipped where something about it is not known. */
function resultsOf({ entries, health }: AuditFacts, { findings, unknown }: AuditReport['audit']): Report[] {
  const failed = new Set(findings.flatMap(({ apiId, severity }) => (severity === 'error' ? [apiId] : [])));
  const unclear = new Set(unknown.map(({ apiId }) => apiId));
  return entries.map(({ apiId, title, endpoints }) => {
    const [url] = endpoints.known ? endpoints.value.map((one) => one.url) : [];
    const isHealthy =
      endpoints.known && endpoints.value.every((one) => health.get(one.url)?.kind === 'healthy');
    return resultWithoutEffort({
      status: failed.has(apiId) ? 'failed' : unclear.has(apiId) || !isHealthy ? 'skipped' : 'healthy',
      exitCode: exitCodes.done,
      changed: false,
      command: 'audit',
      title: printable(title, 100),
      plan: [{ kind: 'api', id: printable(apiId, 200), action: 'keep', changes: [] }],
      applied: [],
      ...optional('endpointUrl', url === undefined ? undefined : shownUrl(url)),
      warnings: [],
    });
  });
}

/** Throws GateClosed for findings that the input `fail-on` names. */
export function checkFindings({ findings }: AuditReport['audit'], { failOn }: AuditOptions): void {
  const closing = failing(findings, failOn);
  const [first, ...others] = closing;
  if (!first) return;
  const rest =
    others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'is' : 'are'} in the report.`;
  const about = first.apiId === undefined ? '' : ` "${printable(first.apiId, 90)}"`;
  throw new GateClosed({
    code: 'audit-findings',
    message: sentence`The audit has ${counted(closing.length, 'finding')} that ${input('fail-on', failOn.join(', '))} does not accept. ${first.rule}${about}: ${first.message}${rest}`,
    next: first.fix,
  });
}
