import type { ApiCenterTarget } from '../apicenter/target.ts';
import { exitCodes, Failure } from '../errors.ts';
import { type RegisteredEntry, readEntry } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { Baseline } from '../surface/baseline.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import type { RegistrationInput } from './registration-steps.ts';
import { registeredBaseline } from './surface-gate.ts';

/** A registration that is compared with what people use, and changes none of it. */
export interface ComparedInput extends RegistrationInput {
  /** The API center with the entry that a pull request is to change; it is only read. */
  readonly production: ApiCenterTarget;
}

/** What is registered, where the pull request leads to. What cannot be read is only missing from the comparison. */
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
      message: `The registered entry could not be read, so nothing is compared with it: ${error.message}`,
    });
    return undefined;
  }
}

/** Whether a deployment of the registered entry has this URL: then there is nothing of a pull request to look at. */
export function isRegisteredUrl(url: string, production: RegisteredEntry | undefined): boolean {
  const deployments = production?.catalogue.deployments ?? [];
  return deployments.some(({ properties }) => properties.server?.runtimeUri?.includes(url));
}

export function baselineOf(
  production: RegisteredEntry | undefined,
  gate: RegistrationInput['gate'],
): Baseline {
  if (!production) return { kind: 'unproven' };
  return registeredBaseline(production.catalogue, production.names, gate.baseline);
}

/** The registered entry as it would become: with its own URL, and not that of a slot. */
export function asRegistered(
  request: RegistrationRequest,
  production: RegisteredEntry | undefined,
): RegistrationRequest {
  const published = production?.catalogue.deployments.find(
    ({ name }) => name === production.names.deploymentId,
  )?.properties.server?.runtimeUri?.[0];
  return published === undefined ? request : { ...request, serverUrl: published };
}

export function notComparable({ request }: ComparedInput, { draft }: CatalogueRun): Outcome {
  draft.warnings.push({
    code: 'not-comparable',
    level: 'notice',
    message: `server-url is the registered deployment’s own (${request.serverUrl}), which says nothing about the pull request: nothing was staged or compared. Deploy the pull request to an address of its own, a slot for example.`,
  });
  return { status: 'skipped', exitCode: exitCodes.done, changed: false };
}
