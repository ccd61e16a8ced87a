import { shownUrl } from '../fleet/audit/judge-urls.ts';
import type { AuditCredentials, AuditOptions } from '../fleet/audit/options.ts';
import type { ProbePass } from '../fleet/audit/probe-endpoints.ts';
import type { Manifest } from '../fleet/manifest.ts';
import { optional } from '../optional.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { announcingWait } from './fleet-run.ts';
import type { RunPorts } from './ports.ts';
import { runProbe } from './run-probe.ts';

/**
 * Probes a registered URL: with the credential that the manifest has for exactly this URL, else with that of the run
 * where the run names the host, else with none.
 */
export function auditProbe(
  manifest: Manifest | undefined,
  { credentials, unreachableMs }: Pick<AuditOptions, 'credentials' | 'unreachableMs'>,
  ports: RunPorts,
): ProbePass['probe'] {
  const declared = new Map((manifest?.units ?? []).map(({ request, probe }) => [request.serverUrl, probe]));
  // A log of a thousand probes says nothing to anybody.
  const quiet: RunPorts = { ...ports, progress: { ...ports.progress, attempt() {}, probed() {} } };
  const announcing = new Map<string, RunPorts>();
  const portsOf = (url: string) => {
    const known = announcing.get(url) ?? announcingWait(quiet, shownUrl(url));
    announcing.set(url, known);
    return known;
  };
  // An audit looks twice at a server that fails.
  const ofLook = unreachableMs === undefined ? {} : { unreachableMs: unreachableMs / 2 };
  return (url, timeoutMs) => {
    const input = declared.get(url) ?? withCredentials(url, credentials);
    const { expectVersion: _, ...rest } = input;
    const given = { ...rest, ...ofLook, timeoutMs, timeoutGiven: false, includeBodies: false };
    return runProbe(given, portsOf(url), ports.signal);
  };
}

function withCredentials(url: string, credentials: AuditCredentials | undefined): ProbeInput {
  const bare: ProbeInput = {
    mode: 'warn',
    url,
    timeoutMs: 0,
    headers: {},
    expectTools: [],
    includeBodies: false,
  };
  const { hostname } = new URL(url);
  if (!credentials?.hosts.some((pattern) => matchesWildcard(pattern, hostname))) return bare;
  const { headers, functionKey, audience } = credentials;
  return { ...bare, headers, ...optional('functionKey', functionKey), ...optional('audience', audience) };
}
