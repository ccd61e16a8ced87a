import { allowedUrl } from '../http/transport.ts';
import type { Warning } from '../warning.ts';
import { probeLimits } from './limits.ts';
import type { ProbePorts, ProbeRequest } from './probe-request.ts';
import type { ProbeAttempt } from './result.ts';
import { safeMessage } from './warnings.ts';
import { credentialHeaders, hasCredential } from './wire/credentials.ts';
import type { Round } from './wire/exchange.ts';
import { createSecrets } from './wire/secrets.ts';

/** What the rounds of one probe share. Throws InvalidInput for a URL that must not be asked. */
export function createRounds(request: ProbeRequest, ports: ProbePorts) {
  const secrets = createSecrets();
  const url = allowedUrl(request.url);
  secrets.addFrom(url);
  const sources = {
    headers: request.headers,
    ...(request.functionKey === undefined ? {} : { functionKey: request.functionKey }),
    ...(ports.token === undefined ? {} : { token: ports.token }),
  };
  const attempts: ProbeAttempt[] = [];
  let latencyMs = 0;
  let requests = 0;
  const discovered = new Map<string, number>();

  return {
    attempts,
    sources,
    authenticated: hasCredential(sources),
    /** Of the last good request. */
    latencyMs: () => latencyMs,
    start(number: number, signal: AbortSignal): { round: Round; warnings: () => readonly Warning[] } {
      const warnings = new Map<string, Warning>();
      let credentials: Promise<Readonly<Record<string, string>>> | undefined;
      const round: Round = {
        number,
        http: ports.http,
        clock: ports.clock,
        client: ports.client,
        secrets,
        signal,
        bytes: { left: probeLimits.roundBytes },
        values: { left: probeLimits.roundValues },
        credentials: () => {
          credentials ??= credentialHeaders(sources, secrets);
          return credentials;
        },
        origin: url.origin,
        nextId: () => ++requests,
        discovered,
        includeBodies: request.includeBodies,
        record(attempt) {
          attempts.push(attempt);
          if (attempt.error === undefined && attempt.phase !== 'close') latencyMs = attempt.ms;
          ports.onAttempt?.(attempt);
        },
        warn(code, message) {
          if (!warnings.has(code))
            warnings.set(code, { code, message: safeMessage(message, (text) => secrets.line(text, 800)) });
        },
      };
      return { round, warnings: () => [...warnings.values()] };
    },
  };
}
