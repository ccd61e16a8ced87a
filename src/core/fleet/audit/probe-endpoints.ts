import { Failure } from '../../errors.ts';
import { plainWords, render } from '../../message.ts';
import type { ProbeResult } from '../../probe/result.ts';
import { printable } from '../../text/printable.ts';
import { createTurns } from '../../turns.ts';
import type { Health } from './facts.ts';
import { problemOfUrl } from './judge-urls.ts';

export interface ProbePass {
  /** Probes one registered URL, with the credential that is meant for it. */
  readonly probe: (url: string, timeoutMs: number) => Promise<ProbeResult>;
  readonly timeoutMs: number;
  /** Probes that run at the same time; each may hold the largest answer that a server may give. */
  readonly atOnce: number;
}

/** Probes of one host at the same time, once it has answered. */
const perHost = 4;

/**
 * Probes each URL, spread over their hosts. A host is asked for one URL first: where it cannot be reached at all, its
 * other URLs are not tried, so that a host that is down costs its time once.
 */
export async function probeEndpoints(urls: Iterable<string>, pass: ProbePass): Promise<Map<string, Health>> {
  const health = new Map<string, Health>();
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const why = refusal(url);
    if (why !== undefined) health.set(url, { kind: 'not-probed', why });
    else {
      const { host } = new URL(url);
      byHost.set(host, [...(byHost.get(host) ?? []), url]);
    }
  }
  const turn = createTurns(pass.atOnce, perHost);
  const look = async (url: string) => {
    const found = await turn(() => healthOf(url, pass), new URL(url).host);
    health.set(url, found);
    return found;
  };
  await Promise.all(
    [...byHost].map(async ([host, [first = '', ...others]]) => {
      const found = await look(first);
      if (found.kind === 'failed' && hostReasons.has(found.reason)) {
        const message = `The host ${printable(host, 100)} fails for another URL (${found.reason}).`;
        for (const url of others) health.set(url, { ...found, message });
        return;
      }
      await Promise.all(others.map(look));
    }),
  );
  return health;
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
    return { kind: 'healthy', server: result.server, warnings: result.warnings };
  }
  const { status, reason, message } = result;
  const isGuarded = status.startsWith('protected-') || reason === 'ip-restricted';
  return { kind: isGuarded ? 'not-verified' : 'failed', reason, message };
}
