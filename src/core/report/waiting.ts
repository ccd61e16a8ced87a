import { seconds } from '../text/seconds.ts';
import type { Timings } from './report.ts';

/** A stretch of time, in milliseconds of one clock. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Milliseconds in which at least one of the stretches goes on. */
export function coveredMs(stretches: readonly Stretch[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return covered;
}

/**
 * Whose time it was: that of Azure, its sign-in included, that of the MCP server, and our own, in which nothing was
 * waited for. Azure and the server are asked at the same time, so the first two overlap.
 *
 * @param total milliseconds of the run
 */
export function whoseTime(
  { azure, server }: Readonly<Record<'azure' | 'server', readonly Stretch[]>>,
  total = 0,
): Required<Pick<Timings, 'azure' | 'server' | 'own'>> {
  return {
    azure: Math.round(coveredMs(azure)),
    server: Math.round(coveredMs(server)),
    own: Math.max(0, Math.round(total - coveredMs([...azure, ...server]))),
  };
}

/** "waiting for Azure 1.6 s (1.5 s of it to sign in) and for the server 0.2 s, own work 0.1 s"; empty where nothing was waited for. */
export function waitingText({ azure, server, own, token }: Timings): string {
  if (azure === undefined || server === undefined || own === undefined || azure + server === 0) return '';
  const signIn = token ? ` (${seconds(token)} of it to sign in)` : '';
  return `waiting for Azure ${seconds(azure)}${signIn} and for the server ${seconds(server)}, own work ${seconds(own)}`;
}
