import type { LoggedRequest } from '../src/emulator/request-log.ts';
import { type Catalogue, differences } from './catalogue.ts';
import type { NamedFault, Step } from './faults.ts';
import type { RunReport } from './scenarios.ts';

/** A run that something happened to. */
export interface Disturbed {
  readonly fault: Pick<NamedFault, 'kind' | 'uncertain' | 'exitCodes' | 'special'>;
  /** The request that it happened to. */
  readonly step: Step;
  readonly report: RunReport;
  readonly before: Catalogue;
  readonly left: Catalogue;
  readonly desired: Catalogue;
  /** All that was asked while it ran. */
  readonly requests: readonly LoggedRequest[];
}

/** Milliseconds, on the client's clock, within which every run must have ended, whatever happens. */
const deadlineMs = 450_000;

/** @returns what was not as promised about how the run ended */
export function judgeEnd(disturbed: Disturbed): string[] {
  const { fault, report, before, left, desired, requests } = disturbed;
  const problems: string[] = [];
  const { exitCode, timings } = report;
  const told = `exit ${exitCode} (${report.error?.code ?? report.status})`;
  if ((timings.total ?? 0) > deadlineMs) problems.push(`it took ${timings.total} ms`);
  if (fault.kind === 'once' && exitCode !== 0) problems.push(`a passing fault ended the run: ${told}`);
  const deleted = fault.special === 'deleted-meanwhile';
  if (exitCode === 0 && !deleted && differences(left, desired).length > 0) {
    problems.push(`done, but not as desired: ${differences(left, desired)}`);
  }
  if (exitCode !== 0 && !deleted) {
    const changed = differences(left, before);
    const wrote = requests.some(isWrite);
    if (changed.length > 0 && exitCode !== 6) problems.push(`${told}, but written: ${changed}`);
    // Units that are as declared make of the others an incomplete run.
    const isPartial =
      report.command === 'sync' && report.results?.some((result) => result.exitCode === 0) === true;
    // A write of another entry can be under way when the connection is cut, and never arrive.
    const isUncertain = wrote || (report.results?.some((result) => result.exitCode === 6) ?? false);
    const allowed = isPartial ? [6] : [...fault.exitCodes, ...(fault.uncertain && isUncertain ? [6] : [])];
    if (changed.length === 0 && !allowed.includes(exitCode)) problems.push(`${told}, and nothing is written`);
  }
  if (exitCode !== 0 && !report.error?.next) problems.push('no next step is told');
  if (!deleted) problems.push(...judgeCounts(report, requests));
  return deleted ? problems : [...problems, ...judgeDeletes(disturbed)];
}

/** Nothing is deleted where a list of it could not be read. */
function judgeDeletes({ fault, step, report, requests }: Disturbed): string[] {
  const scope = /^(.*?)\/(?:apis|versions|definitions|deployments)$/.exec(step.path)?.[1];
  const isReadAtLast = report.exitCode === 0 && fault.kind !== 'final';
  if (isReadAtLast || step.method !== 'GET' || scope === undefined) return [];
  const deleted = requests.filter(
    ({ method, path }) => method === 'DELETE' && (path === scope || path.startsWith(`${scope}/`)),
  );
  return deleted.map(({ path }) => `deleted after an incomplete list: ${path}`);
}

/** The report's counts against what arrived. After a failure some further attempts were never sent. */
function judgeCounts({ requests: told, exitCode }: RunReport, requests: readonly LoggedRequest[]): string[] {
  const arrived = requests.filter(({ host }) => host === 'management');
  const first = told.reads + told.writes + told.exports;
  const throttled = arrived.filter(({ status }) => status === 429).length;
  const problems: string[] = [];
  if (exitCode === 0 && arrived.length !== first + told.retries) {
    problems.push(`${arrived.length} requests came, ${first} and ${told.retries} retries are told`);
  }
  if (told.throttled < throttled) problems.push(`${throttled} were throttled, ${told.throttled} are told`);
  return problems;
}

/**
 * @param left what the disturbed run left
 * @param completion what the run after it did, and what came to its server
 * @param completed what is there after it
 */
export function judgeCompletion(
  { fault, left, desired }: Pick<Disturbed, 'fault' | 'left' | 'desired'>,
  completion: { readonly report: RunReport; readonly requests: readonly LoggedRequest[] },
  completed: Catalogue,
): string[] {
  const { report, requests } = completion;
  if (report.exitCode !== 0) return [`the next run fails: ${report.error?.code} ${report.error?.message}`];
  const problems: string[] = [];
  if (fault.special === 'deleted-meanwhile') {
    return [...judgeValid(completed), ...judgeOthers(desired, completed)];
  }
  const different = differences(completed, desired);
  if (different.length > 0) problems.push(`the next run does not complete it: ${different}`);
  const writes = requests
    .filter(isWrite)
    .map(({ path }) => path.split('/workspaces/default/')[1] ?? path)
    .sort();
  // What vanishes with its parent needs no write of its own.
  const missing = differences(left, desired).filter((path) => desired.has(path) || writes.includes(path));
  if (writes.join() !== missing.join()) problems.push(`missing were ${missing}; written ${writes}`);
  return problems;
}

/** Nothing dangles: a deployment's environment and definition are there, and a definition has its document. */
export function judgeValid(catalogue: Catalogue): string[] {
  return [...catalogue].flatMap(([path, stored]) => {
    if (/\/definitions\/[^/]+$/.test(path)) {
      return catalogue.has(`${path}/importSpecification`) ? [] : [`${path} has no document`];
    }
    if (!path.includes('/deployments/') || typeof stored !== 'object' || stored === null) return [];
    return Object.entries(stored)
      .filter(([member]) => member === 'environmentId' || member === 'definitionId')
      .filter(([, id]) => !catalogue.has(String(id).replace('/workspaces/default/', '')))
      .map(([member, id]) => `${path} points to a missing ${member} ${String(id)}`);
  });
}

/** @returns whose entries were touched although they are not ours */
export function judgeOthers(before: Catalogue, after: Catalogue): string[] {
  const touched = differences(before, after).filter((path) => /^apis\/billing|\/theirs/.test(path));
  return touched.length > 0 ? [`other teams' entries are touched: ${touched}`] : [];
}

export function isWrite({ method, path }: Pick<LoggedRequest, 'method' | 'path'>): boolean {
  return method !== 'GET' && !path.endsWith('/exportSpecification');
}
