import { deploymentsUrl, portalView } from '../clients/api-center-portal.ts';
import type { ClientView, Evidence } from '../clients/client.ts';
import { developerHubView } from '../clients/developer-hub.ts';
import { entryOf, type JsonAnswer, type RegistryEntry } from '../clients/evidence.ts';
import { copilotView } from '../clients/github-copilot.ts';
import { byNameUrl, vsCodeView } from '../clients/vs-code.ts';
import { Incomplete } from '../errors.ts';
import { withTimeLimit } from '../http/with-time-limit.ts';
import { joined, sentence } from '../message.ts';
import type { Transport } from '../probe/result.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';
import { mayPass, type RegistryPorts, readJson } from './read-json.ts';
import { type RegistryReading, readRegistry } from './registry.ts';

/** What clients of the registry see: the entry with its URL, no such entry, or nothing because it is not readable. */
export type Visibility = 'listed' | 'hidden' | 'unknown';

export interface Verification {
  readonly visibility: Visibility;
  /** Empty when the registry could not be read; without those whose request could not be judged. */
  readonly clients: readonly ClientView[];
  readonly warnings: readonly Warning[];
}

export interface VerifyRequest {
  /** Undefined when the service does not name its data host. */
  readonly registryUrl: string | undefined;
  /** Name of the entry, as it is registered. */
  readonly apiId: string;
  readonly serverUrl: string;
  readonly transport: Transport;
  /** `require` makes anything but `listed` a failure. */
  readonly mode: 'auto' | 'require';
}

/** What one round of requests brought: one request a client, all at the same time. */
export interface RegistryRound {
  readonly list: RegistryReading;
  readonly byName: JsonAnswer;
  readonly deployments: JsonAnswer;
}

/** Milliseconds that a verification takes in all, the waits for a new entry included. */
const deadlineMs = 10_000;
const firstPauseMs = 500;

/**
 * Sends the requests of the clients, again and again until the registry lists the entry with its URL, time cannot
 * help any more, or ten seconds have passed. Throws Incomplete in mode `require` when the entry is not listed then.
 */
export async function verifyRegistration(
  request: VerifyRequest,
  ports: RegistryPorts,
): Promise<Verification> {
  const { registryUrl } = request;
  const round = registryUrl === undefined ? undefined : await watch({ ...request, registryUrl }, ports);
  const verification = judgeRound(round, request);
  if (request.mode === 'auto' || verification.visibility === 'listed') return verification;
  const isUnreachable = verification.warnings.some(({ code }) => code === 'registry-not-reachable');
  throw new Incomplete({
    code: 'not-verified',
    message: joined(
      ['The registration could not be verified.', ...verification.warnings.map(({ message }) => message)],
      ' ',
    ),
    why: sentence`${input('verify', 'require')} makes this a failure.`,
    next: isUnreachable
      ? sentence`Run on a network that reaches the API center’s data host, or give ${input('verify', 'auto')} to get only a warning.`
      : sentence`Allow anonymous access to the API center’s data plane, or give ${input('verify', 'auto')} to get only a warning.`,
  });
}

type KnownRegistry = VerifyRequest & { readonly registryUrl: string };

/** The last round that was complete within the time. */
async function watch(request: KnownRegistry, ports: RegistryPorts): Promise<RegistryRound> {
  const { clock, signal } = ports;
  const ends = clock.now() + deadlineMs;
  let last: RegistryRound | undefined;
  try {
    await withTimeLimit(clock, deadlineMs, signal, async (limited) => {
      for (let pause = firstPauseMs; ; pause *= 2) {
        last = await readRound(request, { ...ports, signal: limited }, last);
        if (!timeMayHelp(last, request) || clock.now() + pause > ends) return;
        await clock.sleep(pause, limited);
      }
    });
  } catch (error) {
    if (signal.aborted || last === undefined) throw error;
  }
  // A request that was cut short stands as silent in the round: a cancelled run must not take that for an answer.
  signal.throwIfAborted();
  return last ?? silentRound(request);
}

/** Whether the same requests may show more a moment later. Without `require`, only what is known to pass is waited for. */
function timeMayHelp({ list, byName }: RegistryRound, request: VerifyRequest): boolean {
  if (!list.readable) {
    return list.passing === true || (request.mode === 'require' && list.closed === undefined);
  }
  const found = findEntry(list, request);
  if (!found?.hasOurUrl) return true;
  return mayPass(byName) || byName.status === 404;
}

/** @param last the previous round; its answer is used where a request runs out of time */
async function readRound(
  { registryUrl, apiId }: KnownRegistry,
  ports: RegistryPorts,
  last: RegistryRound | undefined,
): Promise<RegistryRound> {
  const orElse = async <T>(reading: Promise<T>, known: T): Promise<T> => {
    try {
      return await reading;
    } catch (error) {
      if (ports.signal.aborted) return known;
      throw error;
    }
  };
  const silent = last ?? silentRound({ registryUrl, apiId });
  const [list, byName, deployments] = await Promise.all([
    orElse(readRegistry(registryUrl, ports), silent.list),
    orElse(readJson(byNameUrl(registryUrl, apiId), ports), silent.byName),
    orElse(readJson(deploymentsUrl(registryUrl, apiId), ports), silent.deployments),
  ]);
  return { list, byName, deployments };
}

function silentRound({ registryUrl, apiId }: Pick<KnownRegistry, 'registryUrl' | 'apiId'>): RegistryRound {
  const why = `it did not respond within ${deadlineMs / 1000} seconds`;
  const silence = (url: string): JsonAnswer => ({ url, why, unreachable: false });
  return {
    list: { readable: false, why, passing: true },
    byName: silence(byNameUrl(registryUrl, apiId)),
    deployments: silence(deploymentsUrl(registryUrl, apiId)),
  };
}

/**
 * What the registry shows, for each client by its own rules. Pure.
 *
 * @param round undefined when the service does not name its data host
 */
export function judgeRound(round: RegistryRound | undefined, request: VerifyRequest): Verification {
  if (round === undefined) return unreadable('the service does not name its data host');
  const { list, byName, deployments } = round;
  if (!list.readable) {
    return list.unreachable ? notReachable(list.why) : unreadable(list.why);
  }
  const found = findEntry(list, request);
  const evidence: Evidence = {
    listUrl: list.pages[0]?.url ?? '',
    pages: list.pages,
    openToBrowsers: list.openToBrowsers,
    byName,
    deployments,
  };
  const vsCode = vsCodeView(evidence, request);
  const portal = portalView(evidence, request);
  const hub = developerHubView(evidence, request);
  const clients = [vsCode, copilotView(evidence, request), ...(portal ? [portal] : []), hub];
  if (!found) {
    const message = `The registry does not list "${request.apiId}" yet. It may take a while, or the visibility conditions of the portal exclude it.`;
    return { visibility: 'hidden', clients, warnings: [{ code: 'not-listed', message }] };
  }
  return {
    visibility: found.hasOurUrl ? 'listed' : 'hidden',
    clients,
    warnings: [
      ...urlWarnings(found, request),
      ...(found.hasOurUrl ? vsCodeWarnings(vsCode) : []),
      ...transportWarnings(found, request),
      ...duplicateWarnings(list, request),
    ],
  };
}

function unreadable(why: string): Verification {
  const message = `The registry could not be read: ${why}. VS Code and GitHub Copilot read it without a token.`;
  return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-unreadable', message }] };
}

/** The network of the run says nothing about that of the clients. */
function notReachable(why: string): Verification {
  const message = `The registry is not reachable from this runner: ${why}. Clients on another network may read it; this run cannot tell what they see.`;
  return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-not-reachable', message }] };
}

interface Found {
  readonly entry: RegistryEntry;
  readonly hasOurUrl: boolean;
}

type Readable = Extract<RegistryReading, { readonly readable: true }>;

function entriesOf({ pages }: Readable): RegistryEntry[] {
  return pages.flatMap(({ entries }) => entries.flatMap((item) => entryOf(item) ?? []));
}

/** The entry of this name; names differ in more than case, since Azure ignores it. */
function findEntry(list: Readable, { apiId, serverUrl }: VerifyRequest): Found | undefined {
  const entry = entriesOf(list).find(({ name }) => name.toLowerCase() === apiId.toLowerCase());
  return entry && { entry, hasOurUrl: entry.remotes.some(({ url }) => url === serverUrl) };
}

function urlWarnings({ entry, hasOurUrl }: Found, request: VerifyRequest): Warning[] {
  if (hasOurUrl) return [];
  const others = entry.remotes.map(({ url }) => printable(url)).join(', ') || 'none';
  const message = `The registry lists "${request.apiId}" with another URL: ${others}.`;
  return [{ code: 'listed-with-another-url', message }];
}

function vsCodeWarnings({ note, request }: ClientView): Warning[] {
  if (note === undefined) return [];
  const message = `VS Code does not show the entry, or does not let people start it: ${note} (${printable(request)}).`;
  return [{ code: 'invisible-in-vscode', message }];
}

function transportWarnings({ entry }: Found, request: VerifyRequest): Warning[] {
  const type = entry.remotes.find(({ url }) => url === request.serverUrl)?.type;
  if (type === undefined || type === request.transport) return [];
  return [
    {
      code: 'listed-with-another-transport',
      message: `The registry tells clients to use the transport "${printable(type)}", but the server uses "${request.transport}".`,
    },
  ];
}

/** Two entries with one URL: people find the server twice, and what allows one entry may block the other. */
function duplicateWarnings(list: Readable, { apiId, serverUrl }: VerifyRequest): Warning[] {
  const others = entriesOf(list).filter(
    ({ name, remotes }) =>
      name.toLowerCase() !== apiId.toLowerCase() && remotes.some(({ url }) => url === serverUrl),
  );
  if (others.length === 0) return [];
  const names = others
    .slice(0, 5)
    .map(({ name }) => `"${printable(name, 60)}"`)
    .join(', ');
  const message = `${others.length === 1 ? 'Another entry has' : `${others.length} other entries have`} the same URL: ${names}. People find the server more than once; unregister the entry that is not needed.`;
  return [{ code: 'duplicate-endpoint', message }];
}
