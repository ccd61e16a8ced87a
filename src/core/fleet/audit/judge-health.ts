import type { ProbeReason } from '../../codes.ts';
import { sentence } from '../../message.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/printable.ts';
import { claimableSuffix } from './claimable-names.ts';
import type { AuditedEndpoint, AuditedEntry, AuditFacts, Health } from './facts.ts';
import { type Found, stateKey } from './finding.ts';
import { about, endpointsOf, shownUrl } from './judge-urls.ts';

/** Share of the probed URLs that one reason of the network must take before it is about the runner. */
const runnerShare = 0.3;
/** Fewer failures than this say nothing about the runner. */
const runnerFailures = 3;

/** Reasons that a network between the runner and the server can give. */
const networkReasons: ReadonlySet<ProbeReason> = new Set<ProbeReason>([
  'dns',
  'connect',
  'tls',
  'timeout',
  'http-407',
]);

interface Case {
  readonly entry: AuditedEntry;
  readonly endpoint: AuditedEndpoint;
  readonly health: Health;
}

function casesOf(facts: AuditFacts): Case[] {
  return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
    const health = facts.health.get(endpoint.url);
    return health ? [{ entry, endpoint, health }] : [];
  });
}

/** The reason that fails so many servers that it says something about the runner; undefined where there is none. */
export function reasonOfRunner(health: Iterable<Health>): ProbeReason | undefined {
  const probed = [...health].filter(({ kind }) => kind !== 'not-probed');
  const counts = new Map<ProbeReason, number>();
  for (const one of probed) {
    if (one.kind !== 'failed' || !networkReasons.has(one.reason)) continue;
    counts.set(one.reason, (counts.get(one.reason) ?? 0) + 1);
  }
  const [worst] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!worst || worst[1] < runnerFailures || worst[1] <= probed.length * runnerShare) return undefined;
  return worst[0];
}

export function runnerNetwork(facts: AuditFacts): Found[] {
  const reason = reasonOfRunner(facts.health.values());
  if (reason === undefined) return [];
  const failing = [...facts.health].filter(
    ([, health]) => health.kind === 'failed' && health.reason === reason,
  );
  const probed = [...facts.health.values()].filter(({ kind }) => kind !== 'not-probed').length;
  const [[url] = ['']] = failing;
  const message = `${failing.length} of ${counted(probed, 'server')} fail for the same reason (${reason}), so nothing is said about them: this machine seems not to reach them.`;
  return [{ subject: reason, message, evidence: `POST ${shownUrl(url)}` }];
}

/** Servers that failed for a reason of their own. */
function failing(facts: AuditFacts): (Case & { readonly health: Extract<Health, { kind: 'failed' }> })[] {
  const reason = reasonOfRunner(facts.health.values());
  return casesOf(facts).flatMap(({ health, ...rest }) =>
    health.kind === 'failed' && health.reason !== reason && health.reason !== 'dns'
      ? [{ ...rest, health }]
      : [],
  );
}

export function unhealthy(facts: AuditFacts): Found[] {
  return sick(facts)
    .filter(({ audits }) => audits < facts.deadAfter)
    .map(({ found }) => found);
}

export function dead(facts: AuditFacts): Found[] {
  return sick(facts)
    .filter(({ audits }) => audits >= facts.deadAfter)
    .map(({ found }) => found);
}

function sick(facts: AuditFacts): { readonly found: Found; readonly audits: number }[] {
  return failing(facts).map(({ entry, endpoint, health }) => {
    const found = about(entry, endpoint, '');
    const audits = facts.failures(stateKey('unhealthy', found)) + 1;
    const message = sentence`${health.message} It failed in ${counted(audits, 'audit')} in a row; ${facts.deadAfter} make it dead.`;
    return { audits, found: { ...found, message, evidence: `POST ${shownUrl(endpoint.url)}` } };
  });
}

export function notVerified(facts: AuditFacts): Found[] {
  return casesOf(facts).flatMap(({ entry, endpoint, health }) =>
    health.kind === 'not-verified'
      ? [{ ...about(entry, endpoint, health.message), evidence: `POST ${shownUrl(endpoint.url)}` }]
      : [],
  );
}

/** Servers whose name does not resolve, unless all names fail here. */
function unresolved(facts: AuditFacts): (Case & { readonly claimable?: readonly string[] })[] {
  if (reasonOfRunner(facts.health.values()) === 'dns') return [];
  return casesOf(facts).flatMap((one) => {
    if (one.health.kind !== 'failed' || one.health.reason !== 'dns') return [];
    const fact = facts.names.get(new URL(one.endpoint.url).hostname);
    const chain = fact?.kind === 'missing' ? fact.chain : [];
    return [claimableSuffix(chain.at(-1) ?? '') === undefined ? one : { ...one, claimable: chain }];
  });
}

export function dangling(facts: AuditFacts): Found[] {
  return unresolved(facts).flatMap(({ entry, endpoint, claimable }) => {
    if (!claimable) return [];
    const [end = '', ...others] = claimable.toReversed();
    const way = others.length === 0 ? '' : `, where ${printable(others.at(-1) ?? '', 100)} leads,`;
    const message = `The name ${printable(end, 100)}${way} does not exist, and anybody can create it under ${claimableSuffix(end)}.`;
    return [
      {
        ...about(entry, endpoint, message),
        evidence: `DNS ${printable(claimable.join(' → '), 300)}: NXDOMAIN`,
      },
    ];
  });
}

export function unresolvedHere(facts: AuditFacts): Found[] {
  return unresolved(facts).flatMap(({ entry, endpoint, claimable }) => {
    if (claimable) return [];
    const { hostname } = new URL(endpoint.url);
    const message = `The name ${printable(hostname, 100)} does not resolve on this machine. A private name does not; whether clients resolve it is not known.`;
    return [{ ...about(entry, endpoint, message), evidence: `DNS ${printable(hostname, 100)}` }];
  });
}
