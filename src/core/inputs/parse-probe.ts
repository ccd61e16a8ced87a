import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import type { InputValues } from './read-values.ts';

/**
 * What to probe and how; undefined when no URL is given. Throws InvalidInput when a credential would go to a host
 * that `allowed-hosts` does not name.
 *
 * @param given names of the inputs that were given
 */
export function parseProbe(values: InputValues, given: ReadonlySet<string>): ProbeInput | undefined {
  const url = values['probe-url'] ?? values['server-url'];
  if (url === undefined) return undefined;
  const headers = parseProbeHeaders(values['probe-headers'] ?? '');
  const { 'function-key': functionKey, 'probe-audience': audience } = values;
  const sendsCredential =
    functionKey !== undefined || audience !== undefined || Object.keys(headers).length > 0;
  if (sendsCredential) checkAllowedHost(url, values['allowed-hosts']);
  return {
    mode: values.probe,
    url,
    timeoutMs: values['probe-timeout'] * 1000,
    timeoutGiven: given.has('probe-timeout'),
    headers,
    ...optional('functionKey', functionKey),
    ...optional('audience', audience),
    ...optional('onProtected', values['on-protected']),
    ...optional('expectVersion', values['expect-version']),
    expectTools: values['expect-tools'],
    includeBodies: values.verbose,
  };
}

/** Patterns are host names in which `*` stands for any part. */
function checkAllowedHost(url: string, patterns: readonly string[]): void {
  if (patterns.length === 0) return;
  const { hostname } = new URL(url);
  if (patterns.some((pattern) => matchesWildcard(pattern, hostname))) return;
  throw new InvalidInput({
    code: 'host-not-allowed',
    message: sentence`A credential is given, and ${input('allowed-hosts')} does not include the host ${printable(hostname)}.`,
    next: sentence`Correct ${input('server-url')} (or ${input('probe-url')}), or add the host to ${input('allowed-hosts')}.`,
  });
}
