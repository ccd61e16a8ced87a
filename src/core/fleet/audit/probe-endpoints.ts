import { Failure } from '../../errors.ts';
import { plainWords, render } from '../../message.ts';
import type { ProbeResult } from '../../probe/result.ts';
import { printable } from '../../text/printable.ts';
import { createTurns } from '../../turns.ts';
import type { Health } from './facts.ts';
import { problemOfUrl } from './judge-urls.ts';
import { servedSurface } from './served-surface.ts';

export interface ProbePass {
  /** Probes one registered URL, with the credential that is meant for it. */
  readonly probe: (url: string, timeoutMs: number) => Promise<ProbeResult>;
  readonly timeoutMs: number;
  /** Probes that run at the same time; each may hold the largest answer that a server may give. */
  readonly atOnce: number;
}

/** Probes of one host at the same time, once it has answered. */
const perHost = 4;

/** Asks for the health of a URL; of each URL once, however often it is called. */
export type HealthOf = (url: string) => Promise<Health>;

/**
 * Probes URLs, spread over their hosts. A host is asked for one URL first: where it cannot be reached at all, its other
 * URLs are not tried, so that a host that is down costs its time once.
 */
export function createProber(pass: ProbePass): HealthOf {
  const turn = createTurns(pass.atOnce, perHost);
  const asked = new Map<string, Promise<Health>>();
  const firstOfHost = new Map<string, Promise<Health>>();

  async function afterFirst(url: string, host: string, first: Promise<Health>): Promise<Health> {
    const found = await first;
    if (found.kind !== 'failed' || !hostReasons.has(found.reason))
      return turn(() => healthOf(url, pass), host);
    return { ...found, message: `The host ${printable(host, 100)} fails for another URL (${found.reason}).` };
  }

  function ask(url: string): Promise<Health> {
    const why = refusal(url);
    if (why !== undefined) return Promise.resolve({ kind: 'not-probed', why });
    const { host } = new URL(url);
    const first = firstOfHost.get(host);
    if (first) return afterFirst(url, host, first);
    const looking = turn(() => healthOf(url, pass), host);
    firstOfHost.set(host, looking);
    return looking;
  }

  return (url) => {
    const health = asked.get(url) ?? ask(url);
    asked.set(url, health);
    return health;
  };
}

/** The health of each URL. */
export async function healthOfAll(urls: Iterable<string>, health: HealthOf): Promise<Map<string, Health>> {
  const found = [...new Set(urls)].map(async (url) => [url, await health(url)] as const);
  return new Map(await Promise.all(found));
}

/** Reasons that hold for every URL of a host. */
const hostReasons: ReadonlySet<string> = new Set(['dns', 'connect', 'tls', 'timeout', 'http-407']);

function refusal(url: string): string | undefined {
  const reasons = {
    malformed: 'it is no http or https URL',
    secret: 'it carries a credential',
    http: 'it is plain http',
  } as const;
  const problem = problemOfUrl(url);
  return problem && reasons[problem];
}

async function healthOf(url: string, { probe, timeoutMs }: ProbePass): Promise<Health> {
  try {
    return judged(await probe(url, timeoutMs));
  } catch (error) {
    if (error instanceof Failure && error.code !== 'interrupted') {
      return { kind: 'not-probed', why: printable(render(error.text, plainWords), 300) };
    }
    throw error;
  }
}

/** A server that asks for a credential, or that lets only some addresses in, is there: that is all that is known. */
function judged(result: ProbeResult): Health {
  if (result.status === 'healthy') {
    return { kind: 'healthy', served: servedSurface(result.server), warnings: result.warnings };
  }
  const { status, reason, message } = result;
  const isGuarded = status.startsWith('protected-') || reason === 'ip-restricted';
  return { kind: isGuarded ? 'not-verified' : 'failed', reason, message };
}
