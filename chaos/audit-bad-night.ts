import { stagedMark } from '../__tests__/core/fleet/audited-catalogue.ts';
import { answer, legacyReply, type Reply } from '../__tests__/core/probe/scripted-server.ts';
import { type AuditNight, changeEntry } from '../__tests__/support/audit-fleet.ts';
import { urlOf } from '../__tests__/support/audit-network.ts';
import type { Random } from '../src/core/clock.ts';
import { toJson } from '../src/core/json.ts';
import type { Fault } from '../src/emulator/faults.ts';
import { withoutItem } from './audit-defects.ts';

const forEver = 1_000_000;
const minuteMs = 60_000;

/** Responses from which nothing can be learned, each for good. */
const broken: readonly Omit<Fault, 'path' | 'host'>[] = [
  { status: 403, body: { error: { code: 'AuthorizationFailed' } } },
  { status: 500 },
  { status: 503, retryAfter: 2 },
  { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>maintenance</html>' },
  { status: 200, body: '{"value":[{"name":"x' },
  { action: 'truncate' },
  { action: 'reset-after' },
];

/** Responses that the next attempt does not meet any more. */
const passing: readonly Omit<Fault, 'path' | 'host'>[] = [
  { status: 429, retryAfter: 5, times: 1 },
  { status: 500, times: 1 },
  { action: 'truncate', times: 1 },
];

/** Requests for one entry: what they end with, and the host that is asked. */
const reads = [
  { host: 'management', end: '/versions' },
  { host: 'management', end: '/deployments' },
  { host: 'management', end: '/versions/v1-0/definitions' },
  { host: 'management', end: '/exportSpecification' },
  { host: 'data', end: '/versions/latest' },
  { host: 'data', end: '/deployments' },
] as const;

/**
 * What is no defect, in a number of places that the seed decides: servers that are cold or ask for a credential, private
 * names, a bad network, lists of which a part cannot be read, entries that are new.
 *
 * @returns what the audit cannot read: the ids of entries, and an empty text for each part of the catalogue
 */
export async function badNight(
  night: AuditNight,
  random: Random,
): Promise<{ readonly unreadable: readonly string[] }> {
  const often = (share: number) => random() < share;
  const one = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  };
  const faults: Fault[] = [];
  const unreadable: string[] = [];
  const lost = { list: often(0.3) };
  const breakRead = (of: string, fault: Pick<Fault, 'host' | 'path'>) => {
    faults.push({ times: forEver, ...one(broken), ...fault });
    unreadable.push(of);
  };

  for (const id of night.ids) {
    if (often(0.06)) night.replies.set(id, coldServer(night, often(0.5), 5000 + random() * 45_000));
    else if (often(0.08)) night.replies.set(id, guardedServer(often(0.5)));
    else if (often(0.05)) hideName(night, id, one(['unclear', 'nowhere', 'private', 'link']));
    if (often(0.04)) {
      const { host, end } = one(reads);
      const path = `/(?:apis|servers)/${id}(?:/[^?]*)?${end}$`;
      if (often(0.3)) faults.push({ ...one(passing), host, path });
      // Of a registry without a list nobody asks for an entry.
      else if (host === 'management' || !lost.list) breakRead(id, { host, path });
    } else if (often(0.02)) await renew(night, id);
  }
  const [first = ''] = night.ids;
  if (!unreadable.includes(first)) await openPullRequest(night, first);
  if (often(0.3)) breakRead('', { host: 'management', path: '/environments$' });
  if (often(0.3)) breakRead('', { host: 'management', path: '/metadataSchemas$' });
  if (lost.list) {
    const pages = Math.ceil(night.ids.length / 50);
    faults.push({
      ...one(broken),
      host: 'data',
      path: '/v0.1/servers$',
      nth: 1 + Math.floor(random() * pages),
      times: forEver,
    });
    unreadable.push('');
  }
  if (often(0.5))
    loseConnections(night, one(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'CERT_HAS_EXPIRED']), random);
  night.center.emulator.setFaults(faults);
  night.center.emulator.clearRequests();
  return { unreadable };
}

/** An app that was scaled to zero: the first request starts it. It refuses requests meanwhile, or keeps them waiting. */
function coldServer({ clock }: AuditNight, refuses: boolean, startMs: number): Reply {
  const standard = legacyReply();
  let started: number | undefined;
  return async (received, response) => {
    started ??= clock.now() + startMs;
    const left = started - clock.now();
    if (left > 0 && refuses) return answer(response, 503, 'starting', 'text/plain');
    if (left > 0) await clock.server.sleep(left);
    return standard(received, response);
  };
}

function guardedServer(isExplained: boolean): Reply {
  const headers = isExplained ? { 'www-authenticate': 'Bearer realm="contoso"' } : {};
  return (_, response) => answer(response, 401, 'no', 'text/plain', headers);
}

/** A name that only another network resolves, or an address that only another network reaches. */
function hideName(
  { network }: AuditNight,
  id: string,
  how: 'unclear' | 'nowhere' | 'private' | 'link',
): void {
  const { hostname } = new URL(urlOf(id));
  network.troubles.set(hostname, () => (how === 'private' ? 'ETIMEDOUT' : 'ENOTFOUND'));
  if (how === 'unclear') network.names.set(hostname, { code: 'ESERVFAIL' });
  if (how === 'nowhere') network.names.set(hostname, { code: 'ENOTFOUND' });
  if (how === 'private') network.names.set(hostname, { addresses: ['10.1.2.3'] });
  if (how === 'link') {
    const link = `${id}.privatelink.azurewebsites.net`;
    network.names.set(hostname, { alias: link });
    network.names.set(link, { code: 'ENOTFOUND' });
  }
}

/** The network of the machine fails for one reason: some hosts always, or every connection at times. */
function loseConnections({ network, ids }: AuditNight, code: string, random: Random): void {
  const share = 0.35 + random() * 0.6;
  const isSteady = random() < 0.5;
  for (const id of ids) {
    const { hostname } = new URL(urlOf(id));
    if (network.troubles.has(hostname)) continue;
    const losses = Array.from({ length: 11 }, () => random() < share);
    network.troubles.set(hostname, (attempt) =>
      losses[isSteady ? 0 : attempt % losses.length] ? code : undefined,
    );
    if (code === 'ENOTFOUND') network.names.set(hostname, { code: 'ENOTFOUND' });
  }
  // Then not even names that exist.
  if (code === 'ENOTFOUND') network.names.set('management.azure.com', { code: 'ENOTFOUND' });
}

/** An entry that was written a moment ago: the registry need not list it yet. */
async function renew(night: AuditNight, id: string): Promise<void> {
  const { center, patches, time } = night;
  time.now = time.audit - minuteMs;
  await changeEntry(center, id, {});
  patches.push({ path: /\/v0\.1\/servers$/, change: (response) => withoutItem(response, id) });
}

/** The entry of a pull request that is open for months. */
async function openPullRequest({ center, units, pullRequests }: AuditNight, id: string): Promise<void> {
  units.delete(id);
  pullRequests.set(8, 'open');
  await changeEntry(center, id, { externalDocumentation: [toJson(stagedMark(8))] });
}
