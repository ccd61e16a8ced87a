import type { ApiCenterTarget } from '../apicenter/target.ts';
import { exitCodes, Failure } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { ofAnotherSource } from '../registration/ownership.ts';
import { type RegisteredEntry, readEntry } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import type { Baseline } from '../surface/baseline.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import type { RegistrationInput } from './registration-input.ts';
import { registeredBaseline } from './surface-gate.ts';

/** A registration that is compared with the registered entry and does not change it. */
export interface ComparedInput extends RegistrationInput {
  /** The API center with the entry that the pull request would change; it is only read. */
  readonly production: ApiCenterTarget;
}

/** Reads the registered entry. Where that fails, it adds a warning and returns undefined: then nothing is compared. */
export async function readProduction(
  { production, request }: ComparedInput,
  { readOther, draft }: CatalogueRun,
): Promise<RegisteredEntry | undefined> {
  try {
    return await readEntry(readOther(production), request);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    draft.warnings.push({
      code: 'production-unreadable',
      message: sentence`The registered entry could not be read, so nothing is compared with it: ${error.text}`,
    });
    return undefined;
  }
}

/** Whether a deployment of the registered entry has this URL; then the URL does not show what the pull request changes. */
export function isRegisteredUrl(url: string, production: RegisteredEntry | undefined): boolean {
  const deployments = production?.currentState.deployments ?? [];
  return deployments.some(({ properties }) => properties.server?.runtimeUri?.includes(url));
}

/** The surface that the pull request is compared with; `unproven` where the registered entry could not be read. */
export function baselineOf(
  production: RegisteredEntry | undefined,
  gate: RegistrationInput['gate'],
): Baseline {
  if (!production) return { kind: 'unproven' };
  return registeredBaseline(production.currentState, production.names, gate.baseline);
}

/** The request with the URL of the registered deployment instead of that of a slot, to show what a merge would change. */
export function asRegistered(
  request: RegistrationRequest,
  production: RegisteredEntry | undefined,
): RegistrationRequest {
  const published = production?.currentState.deployments.find(
    ({ name }) => name === production.names.deploymentId,
  )?.properties.server?.runtimeUri?.[0];
  return published === undefined ? request : { ...request, serverUrl: published };
}

/** Warns that the registered entry belongs to another source, so that the run after a merge would be refused. */
export function warnOfOtherOwner(
  { request }: ComparedInput,
  production: RegisteredEntry | undefined,
  { draft }: CatalogueRun,
): void {
  const stamp = readStamp(production?.currentState.api?.properties.externalDocumentation);
  if (!stamp || request.takeOver || isStampOf(stamp, request.source)) return;
  draft.warnings.push({
    code: 'api-of-another-source',
    message: sentence`${ofAnotherSource(request.apiId, stamp, request.source)} After a merge, this repository could not change that entry: choose another ${input('api-id')}, or correct ${input('source')}.`,
  });
}

/** Adds a notice that the run has nothing to compare, says so where the entry is another's, and returns its outcome. */
export function notComparable(
  given: ComparedInput,
  production: RegisteredEntry | undefined,
  run: CatalogueRun,
): Outcome {
  const { draft } = run;
  const { request } = given;
  warnOfOtherOwner(given, production, run);
  draft.warnings.push({
    code: 'not-comparable',
    level: 'notice',
    message: sentence`${input('server-url')} is the URL of the registered deployment (${request.serverUrl}), which does not show what the pull request changes. The run stages and compares nothing. Deploy the pull request to a separate address, for example a slot.`,
  });
  return { status: 'skipped', exitCode: exitCodes.done, changed: false };
}
