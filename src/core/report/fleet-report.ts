import { noRequests, type Report, type StagingReport, type Status } from './report.ts';

/** What a run over several entries did (schemas/fleet-report.schema.json). */
export interface FleetReport {
  readonly status: Status;
  readonly exitCode: Report['exitCode'];
  readonly command: string;
  /** Path of the manifest. */
  readonly manifest?: string;
  /** Paths of the manifest and of the files that it includes; absent where it includes none. */
  readonly files?: readonly string[];
  /** The pull request that the run was for. */
  readonly staging?: StagingReport;
  /** How many results have each status. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  /** One report for each entry, in the order in which they were looked at. */
  readonly results: readonly Report[];
  readonly requests: Report['requests'];
  readonly timings: Report['timings'];
  readonly warnings: Report['warnings'];
  readonly error?: NonNullable<Report['error']>;
}

export function isFleetReport(report: Report | FleetReport): report is FleetReport {
  return 'results' in report;
}

/** A run as a whole, where only one report can be shown. */
export interface OverallReport extends Report {
  /** Ids of the entries that a pull request over a manifest has; absent where it has none. */
  readonly stagedIds?: readonly string[];
}

export function overallReport(report: Report | FleetReport): OverallReport {
  if (!isFleetReport(report)) return report;
  const { results, counts: _, manifest: _manifest, files: _files, ...whole } = report;
  const stagedIds = results.flatMap((result) => stagedNames(result)?.apiId ?? []);
  return {
    ...whole,
    ...(stagedIds.length === 0 ? {} : { stagedIds }),
    changed: results.some(({ changed }) => changed),
    run: results[0]?.run ?? {},
    plan: results.flatMap(({ plan }) => plan),
    applied: results.flatMap(({ applied }) => applied),
  };
}

/** The names of the entry that a pull request has for a unit of its manifest; undefined where it has none. */
export function stagedNames({ unit, staging, names, status, applied }: Report): Report['names'] {
  if (!unit || !staging || staging.place === 'preview') return undefined;
  const isThere =
    status === 'registered' || status === 'unchanged' || applied.some(({ kind }) => kind === 'api');
  return isThere ? names : undefined;
}

/** The fleet report of a run that has one report of its own, and these results. */
export function fleetReport(whole: Report, results: readonly Report[]): FleetReport {
  const { status, exitCode, command, requests, timings, warnings, error } = whole;
  return {
    status,
    exitCode,
    command,
    counts: fleetCounts(results).counts,
    results,
    requests,
    timings,
    warnings,
    ...(error === undefined ? {} : { error }),
  };
}

/** The same report with other results. */
export function withResults(report: FleetReport, results: readonly Report[]): FleetReport {
  return { ...report, counts: fleetCounts(results).counts, results };
}

/** How many of the results have each status. */
export function fleetCounts(results: readonly Report[]): Pick<FleetReport, 'counts'> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return { counts };
}

/** A result within a fleet: effort is counted for the run as a whole. */
export function resultWithoutEffort(result: Omit<Report, 'requests' | 'timings' | 'run'>): Report {
  return { ...result, run: {}, requests: noRequests, timings: {} };
}
