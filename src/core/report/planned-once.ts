import { printable } from '../text/printable.ts';
import type { Report } from './report.ts';

/** What is removed because another entry takes its place. */
export interface Rename {
  readonly from: string;
  /** The id of the other entry; ids have no case. */
  readonly to: string;
  /** The planned removals. */
  readonly results: readonly Report[];
}

/**
 * The results of a plan in which the same thing is shown once: the creation of an environment that several units need at
 * the first of them, and a rename as one line, that of the entry that takes the place of the other.
 */
export function plannedOnce(results: readonly Report[], renames: readonly Rename[] = []): Report[] {
  return environmentsOnce(renames.reduce(withRename, [...results]));
}

function environmentsOnce(results: readonly Report[]): Report[] {
  const shown = new Set<string>();
  return results.map((result) => {
    if (result.status !== 'planned') return result;
    const plan = result.plan.filter(({ kind, action, id }) => {
      if (kind !== 'environment' || action !== 'create') return true;
      const isNew = !shown.has(id.toLowerCase());
      shown.add(id.toLowerCase());
      return isNew;
    });
    return { ...result, plan };
  });
}

function withRename(results: readonly Report[], { from, to, results: removals }: Rename): Report[] {
  const successor = results.find(
    ({ unit, status }) => status === 'planned' && unit?.apiId.toLowerCase() === to.toLowerCase(),
  );
  // Where the other entry is registered already, the removal is the only line.
  if (!successor || removals.some(({ error }) => error !== undefined)) return [...results, ...removals];
  const message = `It takes the place of ${printable(from, 90)}, which is removed once it is registered.`;
  const merged: Report = {
    ...successor,
    plan: [...successor.plan, ...removals.flatMap(({ plan }) => plan)],
    warnings: [{ code: 'prune-note', level: 'notice', message }, ...successor.warnings],
  };
  return results.map((result) => (result === successor ? merged : result));
}
