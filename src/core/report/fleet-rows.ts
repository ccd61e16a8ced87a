import { printable } from '../text/printable.ts';
import type { FleetReport } from './fleet-report.ts';
import type { Report, Status } from './report.ts';

/** One result of a fleet, as a line of a table; its texts are from outside and not escaped. */
export interface FleetRow {
  readonly name: string;
  readonly environment: string;
  readonly status: Status;
  readonly owner: string;
  /** Why, or what people should know; empty where there is nothing to say. */
  readonly reason: string;
}

/** What people look for first. */
const order: readonly Status[] = [
  'failed',
  'refused',
  'unhealthy',
  'deleted',
  'removed',
  'registered',
  'planned',
  'skipped',
  'healthy',
  'unchanged',
];

/**
 * The results that a table shows, the most important first.
 *
 * @param most rows that the table may have
 */
export function fleetRows(
  { results }: Pick<FleetReport, 'results'>,
  most: number,
): { readonly rows: readonly FleetRow[]; readonly rest: number } {
  const rank = ({ status }: Report) => order.indexOf(status);
  const sorted = results.toSorted((a, b) => rank(a) - rank(b));
  return { rows: sorted.slice(0, most).map(rowOf), rest: Math.max(0, sorted.length - most) };
}

function rowOf({ unit, names, plan, status, error, warnings }: Report): FleetRow {
  return {
    name: unit?.apiId ?? names?.apiId ?? plan[0]?.id ?? '',
    environment: unit?.environmentId ?? '',
    status,
    owner: unit?.owner ?? '',
    reason: printable(error?.message ?? warnings[0]?.message ?? '', 300),
  };
}
