import { workspacePath } from '../__tests__/support/run.ts';
import type { EndedRace } from './race.ts';

/** What was asked about a path of the workspace, by whom, in its order. */
interface Asked {
  readonly by: string;
  readonly method: string;
  readonly path: string;
}

const workspace = workspacePath.split('/providers/')[1] ?? '';

function askedFor({ order }: EndedRace): Asked[] {
  return order.map((line) => {
    const [by = '', method = '', path = ''] = line.split(' ');
    return { by, method, path: path.slice(workspace.length + 1) };
  });
}

/** Entries that somebody else owns now: a run that could see that writes nothing of them. */
export function judgeAfterChange(ended: EndedRace, apiIds: readonly string[]): string[] {
  const asked = askedFor(ended);
  return apiIds.flatMap((apiId) => {
    const entry = `apis/${apiId}`;
    const isRead = ({ by, method, path }: Asked) => by === 'sync' && method === 'GET' && path === entry;
    const isWritten = ({ by, method, path }: Asked) =>
      by === 'sync' && (method === 'PUT' || path.endsWith('/importSpecification')) && isBelow(entry, path);
    return judgeOrder(asked, { what: entry, isRead, isWritten, changed: entry });
  });
}

/** Entries that got a deployment: a run that could see that does not delete them. */
export function judgeRemovalAfterDeployment(ended: EndedRace, apiIds: readonly string[]): string[] {
  const asked = askedFor(ended);
  return apiIds.flatMap((apiId) => {
    const entry = `apis/${apiId}`;
    const isRead = ({ by, method, path }: Asked) =>
      by === 'sync' && method === 'GET' && path === `${entry}/deployments`;
    const changed = `${entry}/deployments/by-hand`;
    // A run that plans with the new deployment leaves that and the entry; one that finds it later leaves everything.
    const isPlannedWith = asked.findIndex(isRead) > savedAt(changed, asked);
    const isWritten = ({ method, path }: Asked) =>
      method === 'DELETE' && (path === entry || path === changed || (!isPlannedWith && isBelow(entry, path)));
    return judgeOrder(asked, { what: entry, isRead, isWritten, changed });
  });
}

/** Where a person saved a page; -1 where nobody did. */
function savedAt(page: string, asked: readonly Asked[]): number {
  return asked.findIndex(({ by, method, path }) => by === 'person' && method === 'PUT' && path === page);
}

function isBelow(entry: string, path: string): boolean {
  return path === entry || path.startsWith(`${entry}/`);
}

interface Rule {
  readonly what: string;
  readonly isRead: (asked: Asked) => boolean;
  readonly isWritten: (asked: Asked) => boolean;
  /** What the person wrote. */
  readonly changed: string;
}

/** The run reads twice before its first write, and writes nothing after a read that showed the change. */
function judgeOrder(asked: readonly Asked[], { what, isRead, isWritten, changed }: Rule): string[] {
  const change = savedAt(changed, asked);
  const seen = change < 0 ? -1 : asked.findIndex((one, index) => index > change && isRead(one));
  const first = asked.findIndex(isWritten);
  const late = seen < 0 ? undefined : asked.find((one, index) => index > seen && isWritten(one));
  const reads = asked.slice(0, Math.max(first, 0)).filter(isRead).length;
  return [
    ...(late ? [`${late.method} ${late.path} after the run had read the change of ${what}`] : []),
    ...(first >= 0 && reads < 2 ? [`${what} is written without a second look`] : []),
  ];
}
