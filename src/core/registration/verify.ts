import { Incomplete } from '../errors.ts';
import {
  type RegistryEntry,
  type RegistryPorts,
  type RegistryReading,
  readRegistry,
} from '../registry/registry.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from './request.ts';

/** What a client of the registry sees: our entry with our URL, no such entry, or it cannot be told. */
export type Visibility = 'listed' | 'hidden' | 'unknown';

export interface Verification {
  readonly visibility: Visibility;
  readonly warnings: readonly Warning[];
}

export interface VerifyRequest {
  /** Undefined when the service does not say where its data host is. */
  readonly registryUrl: string | undefined;
  readonly apiId: string;
  readonly serverUrl: string;
  /** `require` makes anything but `listed` a failure. */
  readonly mode: 'auto' | 'require';
}

/** New entries may take a moment to appear; a run waits no longer than this. */
const deadlineMs = 10_000;
const firstPauseMs = 500;

/**
 * Looks at the registration as clients do, through the registry, until it is listed with our URL or ten
 * seconds have passed. Throws Incomplete in mode `require` when it is not.
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
      if (!reading.readable || findEntry(reading.servers, request)?.hasOurUrl) break;
      if (clock.now() + pause > ends) break;
      await clock.sleep(pause, signal);
    }
  }
  const verification = judge(reading, request);
  if (request.mode === 'auto' || verification.visibility === 'listed') return verification;
  throw new Incomplete({
    code: 'not-verified',
    message: `The registration could not be verified: ${verification.warnings.map(({ message }) => message).join(' ')}`,
    why: 'verify is set to require.',
    next: 'Allow anonymous access to the API center’s data plane, or set verify: auto to be warned only.',
  });
}

function judge(reading: RegistryReading, request: VerifyRequest): Verification {
  if (!reading.readable) {
    const message = `The registry could not be read: ${reading.why}. VS Code and GitHub Copilot read it without a token.`;
    return { visibility: 'unknown', warnings: [{ code: 'registry-unreadable', message }] };
  }
  const found = findEntry(reading.servers, request);
  const problems = found ? problemsOf(found.entry, found.hasOurUrl, request) : notListed(request);
  return { visibility: found?.hasOurUrl ? 'listed' : 'hidden', warnings: problems };
}

function findEntry(servers: readonly RegistryEntry[], request: VerifyRequest) {
  const entry = servers.find(({ name }) => name.toLowerCase() === request.apiId.toLowerCase());
  return entry && { entry, hasOurUrl: entry.remotes.some(({ url }) => url === request.serverUrl) };
}

function notListed(request: VerifyRequest): Warning[] {
  return [
    {
      code: 'not-listed',
      message: `The registry does not list "${request.apiId}" yet. It may take a while, or the portal’s visibility conditions leave it out.`,
    },
  ];
}

/** What a client would stumble over; VS Code drops an entry without name, description or version. */
function problemsOf(entry: RegistryEntry, hasOurUrl: boolean, request: VerifyRequest): Warning[] {
  const others = entry.remotes.map(({ url }) => printable(url)).join(', ') || 'none';
  return [
    ...(hasOurUrl
      ? []
      : [
          {
            code: 'listed-with-another-url',
            message: `The registry lists "${request.apiId}" with another URL: ${others}.`,
          },
        ]),
    ...(entry.description?.trim()
      ? []
      : [
          {
            code: 'listed-without-description',
            message: 'The registry entry has no description: VS Code does not show it.',
          },
        ]),
    ...(entry.version?.trim()
      ? []
      : [
          {
            code: 'listed-without-version',
            message: 'The registry entry has no version: VS Code does not show it.',
          },
        ]),
  ];
}
