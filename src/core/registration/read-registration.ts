import type { ApiCenter } from '../apicenter/api-center.ts';
import { missingApiCenter } from '../apicenter/service-failure.ts';
import { type CurrentState, type PendingReads, readCurrentState, readFurther } from './current-state.ts';
import { checkOwnership } from './ownership.ts';
import { textReads } from './registered-texts.ts';
import type { RegistrationRequest } from './request.ts';
import { firstReading, type Names, settleNames } from './resource-ids.ts';
import { checkNewIds } from './short-ids.ts';

/** Further reads are needed when another version, environment or definition turns out to be in use. */
const furtherLooks = 4;

/** Settles what only the current state tells, before any name is. Throws InvalidInput where it does not fit. */
export type RefineRequest = (currentState: CurrentState) => RegistrationRequest;

/**
 * Reads everything that a registration needs and settles its names: in one parallel step where the names are the usual
 * ones, otherwise in a few more. Throws InvalidInput for an API center that does not exist and is not to be created,
 * for an entry that this source may not change, for names that cannot be settled, and for a new one that is too short.
 *
 * @returns the request as it was refined, too
 */
export async function readRegistration(
  center: ApiCenter,
  given: RegistrationRequest,
  refine: RefineRequest = () => given,
): Promise<RegisteredEntry & { readonly request: RegistrationRequest }> {
  const currentState = await firstWave(center, given);
  if (!currentState.service && !given.createApiCenter) throw missingApiCenter(center.paths.service);
  checkOwnership(given, currentState);
  const request = refine(currentState);
  const entry = await settleFrom(center, request, currentState);
  checkNewIds(request, entry.names, entry.currentState);
  return { ...entry, request };
}

/** Reads an entry of any source, only to compare with it. Throws InvalidInput when its names cannot be settled. */
export async function readEntry(center: ApiCenter, request: RegistrationRequest): Promise<RegisteredEntry> {
  return settleFrom(center, request, await firstWave(center, request));
}

function settleFrom(
  center: ApiCenter,
  request: RegistrationRequest,
  currentState: CurrentState,
): Promise<RegisteredEntry> {
  return settle(request, currentState, (known, missing) =>
    readFurther(center, request.apiId, known, missing),
  );
}

export interface RegisteredEntry {
  readonly currentState: CurrentState;
  readonly names: Names;
}

function firstWave(center: ApiCenter, request: RegistrationRequest): Promise<CurrentState> {
  return readCurrentState(center, request.apiId, {
    ...firstReading(request),
    portal: request.portal !== undefined,
  });
}

/**
 * Settles the names of a registration, reading as often as they show that more must be known. Throws InvalidInput when
 * they cannot be settled.
 *
 * @param readMore returns the state with what was missing in it
 */
export async function settle(
  request: RegistrationRequest,
  known: CurrentState,
  readMore: (known: CurrentState, missing: PendingReads) => Promise<CurrentState>,
): Promise<RegisteredEntry> {
  let currentState = known;
  for (let look = 0; look <= furtherLooks; look++) {
    const settled = settleNames(request, currentState);
    const missing =
      'names' in settled
        ? { environments: [], definitions: textReads(request, settled.names, currentState) }
        : settled.missing;
    if ('names' in settled && missing.definitions.length === 0) return { currentState, names: settled.names };
    currentState = await readMore(currentState, missing);
  }
  throw new Error(`The names of ${request.apiId} could not be settled after ${furtherLooks} further reads`);
}
