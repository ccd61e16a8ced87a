import { optional } from '../optional.ts';
import type { Links } from './links.ts';
import type { Report, Status } from './report.ts';

/** The links that lead somewhere after the run: those to the entry only when the entry is there. */
export function workingLinks(
  links: Links | undefined,
  { status, plan, applied }: Pick<Report, 'status' | 'plan' | 'applied'>,
): Links | undefined {
  if (links === undefined || isThere(status, plan, applied)) return links;
  const { portal, portalHelp } = links;
  if (portal === undefined && portalHelp === undefined) return undefined;
  return { ...optional('portal', portal), ...optional('portalHelp', portalHelp) };
}

/** A run that failed after its first write leaves an entry: the one that it found, or one that it made as a whole. */
function isThere(status: Status, plan: Report['plan'], applied: Report['applied']): boolean {
  if (status === 'registered' || status === 'unchanged') return true;
  if (status !== 'failed' || applied.length === 0) return false;
  const step = plan.find(({ kind }) => kind === 'api');
  if (step?.action !== 'create') return true;
  const done = (wanted: Report['plan'][number]) =>
    applied.some(({ kind, id }) => kind === wanted.kind && id === wanted.id);
  return plan.every((one) => one.action === 'keep' || done(one));
}
