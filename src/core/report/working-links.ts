import type { Links } from './links.ts';
import type { Report, Status } from './report.ts';

/** The links that lead somewhere after the run: those to the entry only when the entry is there. */
export function workingLinks(
  links: Links | undefined,
  { status, plan, applied }: Pick<Report, 'status' | 'plan' | 'applied'>,
): Links | undefined {
  if (links === undefined || isThere(status, plan, applied)) return links;
  return links.portal === undefined ? undefined : { portal: links.portal };
}

/** A run that failed after its first write leaves an entry, when it found one or made one. */
function isThere(status: Status, plan: Report['plan'], applied: Report['applied']): boolean {
  if (status === 'registered' || status === 'unchanged') return true;
  if (status !== 'failed' || applied.length === 0) return false;
  const step = plan.find(({ kind }) => kind === 'api');
  return step?.action !== 'create' || applied.some(({ kind }) => kind === 'api');
}
