import { printable } from '../text/printable.ts';
import { type FleetReport, stagedNames } from './fleet-report.ts';
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

/** Changed fields of a resource that a row names. */
const fieldsShown = 4;

/** Rows of one kind that come before the rest of it: one reason of many must not hide another of few. */
const firstOfKind = 20;

/** What people look for first. */
const order: readonly Status[] = [
  'interrupted',
  'failed',
  'refused',
  'unhealthy',
  'deleted',
  'released',
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
  // What goes away is looked for before anything else.
  const rank = ({ status, plan }: Report) =>
    plan.some(({ action }) => action === 'delete') ? -1 : order.indexOf(status);
  // What a cancelled run has not come to is only counted.
  const sorted = results
    .filter(({ status }) => status !== 'not-started')
    .toSorted((a, b) => rank(a) - rank(b));
  const seen = new Map<string, number>();
  const first = sorted.filter(({ status, error }) => {
    const kind = `${status} ${error?.code}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= firstOfKind;
  });
  const shown = new Set([...new Set([...first, ...sorted])].slice(0, most));
  return {
    rows: sorted.filter((result) => shown.has(result)).map(rowOf),
    rest: Math.max(0, sorted.length - most),
  };
}

function rowOf(result: Report): FleetRow {
  const { unit, names, plan, status, verdict, error, warnings } = result;
  const staged = stagedNames(result);
  const { apiId, environmentId } = staged ?? unit ?? {};
  const said =
    error?.message ??
    warnings[0]?.message ??
    (staged
      ? undefined
      : [...(verdict === 'breaking' ? ['breaking changes'] : []), ...plannedSteps(plan)].join('; '));
  return {
    name: apiId ?? names?.apiId ?? plan[0]?.id ?? '',
    environment: environmentId ?? '',
    status,
    owner: unit?.owner ?? '',
    reason: printable(
      [...(staged ? [`staged for ${unit?.apiId} (${unit?.environmentId})`] : []), said ?? '']
        .filter(Boolean)
        .join('; '),
      300,
    ),
  };
}

/** What would be written, for example `update api (title, description)`; what is created is named together. */
function plannedSteps(plan: Report['plan']): string[] {
  const created = plan.filter(({ action }) => action === 'create').map(({ kind }) => kind);
  const others = plan.flatMap(({ kind, action, changes }) => {
    if (action === 'keep' || action === 'create') return [];
    const fields = action === 'update' ? changes.slice(0, fieldsShown).map(({ field }) => field) : [];
    return [`${action} ${kind}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`];
  });
  return [...(created.length > 0 ? [`create ${created.join(', ')}`] : []), ...others];
}
