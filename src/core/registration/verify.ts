import { Incomplete } from '../errors.ts';
import { joined, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { Transport } from '../probe/result.ts';
import { input } from '../references.ts';
import {
  type RegistryEntry,
  type RegistryPorts,
  type RegistryReading,
  readRegistry,
} from '../registry/registry.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';

/** What clients of the registry see: the entry with its URL, no such entry, or nothing because it is not readable. */
export type Visibility = 'listed' | 'hidden' | 'unknown';

/** How one client shows the entry. */
export interface ClientView {
  readonly client: 'VS Code' | 'GitHub Copilot' | 'API Center portal';
  readonly sees: boolean;
  /** Why the client does not see the entry, or a problem that it has with it. */
  readonly note?: string;
}

export interface Verification {
  readonly visibility: Visibility;
  /** Empty when the registry could not be read. */
  readonly clients: readonly ClientView[];
  readonly warnings: readonly Warning[];
}

export interface VerifyRequest {
  /** Undefined when the service does not name its data host. */
  readonly registryUrl: string | undefined;
  readonly apiId: string;
  readonly serverUrl: string;
  readonly transport: Transport;
  /** `require` makes anything but `listed` a failure. */
  readonly mode: 'auto' | 'require';
}

/** Milliseconds that a run waits for a new entry to appear. */
const deadlineMs = 10_000;
const firstPauseMs = 500;

/**
 * Reads the registry as clients do, until it lists the entry with its URL or ten seconds have passed. Throws Incomplete
 * in mode `require` when the entry is not listed then.
 */
export async function verifyRegistration(
  request: VerifyRequest,
  ports: RegistryPorts,
): Promise<Verification> {
  const { clock, signal } = ports;
  const ends = clock.now() + deadlineMs;
  let reading: RegistryReading = { readable: false, why: 'the service does not name its data host' };
  if (request.registryUrl !== undefined) {
    for (let pause = firstPauseMs; ; pause *= 2) {
      reading = await readRegistry(request.registryUrl, ports);
      if (!reading.readable || findEntry(reading.pages, request)?.hasOurUrl) break;
      if (clock.now() + pause > ends) break;
      await clock.sleep(pause, signal);
    }
  }
  const verification = judgeReading(reading, request);
  if (request.mode === 'auto' || verification.visibility === 'listed') return verification;
  throw new Incomplete({
    code: 'not-verified',
    message: joined(
      ['The registration could not be verified.', ...verification.warnings.map(({ message }) => message)],
      ' ',
    ),
    why: sentence`${input('verify', 'require')} makes this a failure.`,
    next: sentence`Allow anonymous access to the API center’s data plane, or give ${input('verify', 'auto')} to get only a warning.`,
  });
}

/** What the registry shows, for each client. Pure. */
export function judgeReading(reading: RegistryReading, request: VerifyRequest): Verification {
  if (!reading.readable) {
    const message = `The registry could not be read: ${reading.why}. VS Code and GitHub Copilot read it without a token.`;
    return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-unreadable', message }] };
  }
  const found = findEntry(reading.pages, request);
  if (!found) {
    const message = `The registry does not list "${request.apiId}" yet. It may take a while, or the visibility conditions of the portal exclude it.`;
    return { visibility: 'hidden', clients: [], warnings: [{ code: 'not-listed', message }] };
  }
  return {
    visibility: found.hasOurUrl ? 'listed' : 'hidden',
    clients: [vsCodeView(found), copilotView(found, reading.openToBrowsers), portalView(found, request)],
    warnings: [...urlWarnings(found, request), ...entryWarnings(found), ...transportWarnings(found, request)],
  };
}

interface Found {
  readonly entry: RegistryEntry;
  /** The first entry of the same page. */
  readonly first: RegistryEntry;
  readonly hasOurUrl: boolean;
}

function findEntry(pages: readonly (readonly RegistryEntry[])[], request: VerifyRequest): Found | undefined {
  for (const page of pages) {
    const entry = page.find(({ name }) => name.toLowerCase() === request.apiId.toLowerCase());
    const [first] = page;
    if (entry && first) {
      return { entry, first, hasOurUrl: entry.remotes.some(({ url }) => url === request.serverUrl) };
    }
  }
  return undefined;
}

/** VS Code drops an entry without name, description or version, and a whole page whose first entry lacks one of them. */
function vsCodeView({ entry, first, hasOurUrl }: Found): ClientView {
  const own = missingMembers(entry);
  const firsts = missingMembers(first);
  const note =
    own.length > 0
      ? `the entry has no ${own.join(' and no ')}`
      : firsts.length > 0
        ? `"${printable(first.name, 60)}", the first on its page, has no ${firsts.join(' and no ')}, so the whole page is dropped`
        : undefined;
  return { client: 'VS Code', sees: hasOurUrl && note === undefined, ...optional('note', note) };
}

function copilotView({ hasOurUrl }: Found, openToBrowsers: boolean): ClientView {
  const note = openToBrowsers ? undefined : 'the registry does not allow browsers (no CORS header)';
  return { client: 'GitHub Copilot', sees: hasOurUrl && openToBrowsers, ...optional('note', note) };
}

/** The portal shows the URL when a deployment and a definition exist, and the run has just written both. */
function portalView({ entry }: Found, request: VerifyRequest): ClientView {
  const first = entry.remotes[0]?.url;
  return first === undefined || first === request.serverUrl
    ? { client: 'API Center portal', sees: true }
    : { client: 'API Center portal', sees: true, note: `opens ${printable(first)}, the first deployment` };
}

function missingMembers({ description, version }: RegistryEntry): string[] {
  return [...(description?.trim() ? [] : ['description']), ...(version?.trim() ? [] : ['version'])];
}

function urlWarnings({ entry, hasOurUrl }: Found, request: VerifyRequest): Warning[] {
  if (hasOurUrl) return [];
  const others = entry.remotes.map(({ url }) => printable(url)).join(', ') || 'none';
  const message = `The registry lists "${request.apiId}" with another URL: ${others}.`;
  return [{ code: 'listed-with-another-url', message }];
}

function entryWarnings(found: Found): Warning[] {
  const { note } = vsCodeView(found);
  return note === undefined
    ? []
    : [{ code: 'invisible-in-vscode', message: `VS Code does not show the entry: ${note}.` }];
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
