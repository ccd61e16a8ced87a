import type { NameResolver } from '../../http/name-resolver.ts';
import type { Health, NameFact } from './facts.ts';
import { reasonOfRunner } from './judge-health.ts';
import { createProber, type HealthOf, healthOfAll, type ProbePass } from './probe-endpoints.ts';
import { lookUp, nameFact } from './resolve-names.ts';

/** Milliseconds that each server gets at first. */
const firstLookMs = 10_000;
/** Milliseconds in which an app that was scaled to zero starts: a function host takes up to 30 s for itself. */
export const coldStartMs = 60_000;

/** Probes at the same time: each may hold an answer of the largest size. */
const firstAtOnce = 12;
/** Servers that failed before seldom send much. */
const secondAtOnce = 24;

/**
 * The first look at servers: it may begin before every URL is known.
 *
 * @param lastLookMs the second look has more time, or less where the user says so: then the first one has no more
 */
export function createFirstLook(probe: ProbePass['probe'], lastLookMs: number): HealthOf {
  return createProber({ probe, timeoutMs: Math.min(firstLookMs, lastLookMs), atOnce: firstAtOnce });
}

export interface SurveyPorts {
  readonly firstLook: HealthOf;
  readonly probe: ProbePass['probe'];
  readonly resolver: NameResolver;
  /** A name that exists. */
  readonly controlName: string;
  /** Milliseconds that a server gets at the end. */
  readonly lastLookMs: number;
}

export interface Survey {
  readonly health: ReadonlyMap<string, Health>;
  readonly names: ReadonlyMap<string, NameFact>;
}

/**
 * Probes all URLs, those that fail once more with the time of a cold start, and asks DNS twice for the names of those
 * that cannot be reached. Where one reason of the network takes too many, there is no second look: it is the runner.
 */
export async function surveyEndpoints(urls: readonly string[], ports: SurveyPorts): Promise<Survey> {
  const { probe, resolver, lastLookMs, firstLook } = ports;
  const first = await healthOfAll(urls, firstLook);
  const ofRunner = reasonOfRunner(first.values());
  const again = failedUrls(first).filter((url) => reasonIn(first, url) !== ofRunner);
  const hosts = [
    ...new Set(again.filter((url) => mayBeName(first, url)).map((url) => new URL(url).hostname)),
  ];
  const look = async () =>
    new Map(await Promise.all(hosts.map(async (host) => [host, await lookUp(host, resolver)] as const)));
  const before = await look();
  const lastLook = createProber({ probe, timeoutMs: lastLookMs, atOnce: secondAtOnce });
  const second = await healthOfAll(again, lastLook);
  const after = await look();
  const control = hosts.length === 0 || (await lookUp(ports.controlName, resolver)).kind === 'addresses';
  const names = new Map(
    hosts.flatMap((host) => {
      const [one, other] = [before.get(host), after.get(host)];
      return one && other ? [[host, nameFact(one, other, control)] as const] : [];
    }),
  );
  return { health: withPrivateHosts(new Map([...first, ...second]), names), names };
}

function failedUrls(health: ReadonlyMap<string, Health>): string[] {
  return [...health].flatMap(([url, { kind }]) => (kind === 'failed' ? [url] : []));
}

function reasonIn(health: ReadonlyMap<string, Health>, url: string): string | undefined {
  const found = health.get(url);
  return found?.kind === 'failed' ? found.reason : undefined;
}

/** Failures that a name can explain. */
function mayBeName(health: ReadonlyMap<string, Health>, url: string): boolean {
  return ['dns', 'connect', 'timeout'].includes(reasonIn(health, url) ?? '');
}

/** A private address that does not answer here may answer where clients are. */
function withPrivateHosts(
  health: ReadonlyMap<string, Health>,
  names: ReadonlyMap<string, NameFact>,
): ReadonlyMap<string, Health> {
  return new Map(
    [...health].map(([url, found]): [string, Health] => {
      const isUnreachable = found.kind === 'failed' && ['connect', 'timeout'].includes(found.reason);
      if (!isUnreachable || names.get(new URL(url).hostname)?.kind !== 'private') return [url, found];
      const message = `The server has a private address, and this machine does not reach it.`;
      return [url, { kind: 'not-verified', reason: 'private-address', message }];
    }),
  );
}
