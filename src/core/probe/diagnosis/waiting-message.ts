import { type Message, sentence } from '../../message.ts';
import { input } from '../../references.ts';
import type { Cause, RoundFailure } from './classify.ts';

/** What may pass by itself, the object of "waiting for". */
const hopes: Partial<Readonly<Record<Cause, string>>> = {
  dns: 'the host name to resolve',
  connect: 'the server to accept connections',
  tls: 'a TLS connection',
  timeout: 'an answer',
  'host-not-running': 'the Azure Functions host to start',
  gateway: 'the app behind the front end to start',
  unavailable: 'the service to become available',
  'server-error': 'the app to start without errors',
  throttled: 'the rate limit to pass',
  'not-found': 'the path to be there',
  'session-lost': 'every instance to serve MCP',
  'default-page': 'the app to be deployed',
  'html-page': 'the app to answer instead of a web page',
  empty: 'an answer with content',
  'not-mcp': 'an answer in MCP',
  unauthorized: 'the credential to be accepted',
  'site-stopped': 'the app to be started',
  'server-bug': 'the server to recover',
  'version-mismatch': 'the expected version to be in service',
  unstable: 'a second good answer',
};

/**
 * One clause about a wait between two attempts: what was seen, what the probe waits for, and when it gives up.
 *
 * @param giveUpMs until the probe stops waiting for this
 * @param capped whether that is sooner than the time of the whole probe, because no time was given
 */
export function waitingFor(
  { cause, answer }: RoundFailure,
  { giveUpMs, capped }: { readonly giveUpMs: number; readonly capped: boolean },
): Message {
  const seen = answer && 'http' in answer ? `HTTP ${answer.http.status}, ` : '';
  const longer = capped ? sentence`; with ${input('probe-timeout')}, the probe waits as long as that` : '';
  return sentence`${seen}waiting for ${hopes[cause] ?? 'a good answer'} (giving up in ${Math.ceil(giveUpMs / 1000)} s${longer})`;
}
