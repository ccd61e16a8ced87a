import type { Clock } from '../../src/core/clock.ts';
import type { NameResolver } from '../../src/core/http/name-resolver.ts';
import { createHttpTransport, type HttpTransport } from '../../src/core/http/transport.ts';

/** What the connections to a host come to: the code of an error, by the number of the attempt from 1. */
export type HostTrouble = (attempt: number) => string | undefined;

/** What DNS says about a name. */
export type NameAnswer =
  | { readonly alias: string }
  | { readonly addresses: readonly string[] }
  | { readonly code: string };

/** The network between the machine of an audit and servers on the internet. */
export interface AuditNetwork {
  readonly transport: HttpTransport;
  readonly resolver: NameResolver;
  /** By host name. */
  readonly troubles: Map<string, HostTrouble>;
  /** By host name; other names have a public address. */
  readonly names: Map<string, NameAnswer>;
}

const domain = '.contoso.example';
/** How long a system waits for a connection that nobody accepts or refuses. */
const silenceMs = 21_000;

/** The URL of a server, each on a host of its own. */
export function urlOf(id: string): string {
  return `https://${id}${domain}/mcp`;
}

/**
 * Every host of the domain leads to one listener on loopback, where its name is the first part of the path. All other
 * requests are sent as they are.
 */
export function auditNetwork(origin: string, clock: Clock): AuditNetwork {
  const http = createHttpTransport();
  const troubles = new Map<string, HostTrouble>();
  const names = new Map<string, NameAnswer>();
  const attempts = new Map<string, number>();
  const answerOf = (name: string): NameAnswer => {
    const answer = names.get(name) ?? { addresses: ['20.50.1.2'] };
    if ('code' in answer) throw Object.assign(new Error(`query ${name}`), { code: answer.code });
    return answer;
  };
  return {
    troubles,
    names,
    transport: {
      async send(request) {
        const { hostname, pathname, search } = new URL(request.url);
        if (!hostname.endsWith(domain)) return http.send(request);
        const attempt = (attempts.get(hostname) ?? 0) + 1;
        attempts.set(hostname, attempt);
        const code = troubles.get(hostname)?.(attempt);
        if (code === 'ETIMEDOUT') await clock.sleep(silenceMs, request.signal);
        if (code !== undefined) throw Object.assign(new Error(`connect ${code} ${hostname}`), { code });
        const label = hostname.slice(0, -domain.length);
        return http.send({ ...request, url: `${origin}/${label}${pathname}${search}` });
      },
    },
    resolver: {
      async alias(name) {
        const answer = answerOf(name);
        return 'alias' in answer ? answer.alias : undefined;
      },
      async addresses(name) {
        const answer = answerOf(name);
        return 'addresses' in answer ? answer.addresses : [];
      },
    },
  };
}
