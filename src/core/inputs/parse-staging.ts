import { type ApiCenterTarget, checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import type { StagingPlace } from '../pull-requests/pull-request.ts';
import type { SweepPolicy } from '../pull-requests/sweep-plan.ts';
import { input } from '../references.ts';
import type { InputValues } from './read-values.ts';

/** Where entries of pull requests are. */
export interface StagingInput {
  readonly place: StagingPlace;
  /** The API center with these entries; in a preview, the one that they would change. */
  readonly target: ApiCenterTarget;
  readonly environmentId: string;
}

const dayMs = 86_400_000;

/** Checks the staging inputs against each other. Throws InvalidInput. */
export function checkStaging(values: InputValues): void {
  const id = values['staging-api-center-id'];
  if (id === undefined) return;
  checkTarget({ ...parseApiCenterId(id, 'staging-api-center-id'), workspace: values.workspace });
  if (values.staging !== 'same-center') return;
  throw new InvalidInput({
    code: 'staging-doubled',
    message: sentence`Both ${input('staging', 'same-center')} and ${input('staging-api-center-id')} are given.`,
    next: 'Give one of the two.',
  });
}

/** Where the entries of pull requests go. */
export function parseStaging(values: InputValues, production: ApiCenterTarget): StagingInput {
  const environmentId = values['staging-environment-id'];
  const named = stagingCenter(values, production);
  if (values.staging === 'off' || (values.staging === 'auto' && !named)) {
    return { place: 'preview', target: production, environmentId };
  }
  return { ...placeOf(named, production), environmentId };
}

/** Where a sweep looks: the API center for pull requests if there is one, else the target itself. */
export function parseSweepTarget(
  values: InputValues,
  production: ApiCenterTarget,
): Pick<StagingInput, 'place' | 'target'> {
  return placeOf(stagingCenter(values, production), production);
}

/** What a sweep may remove. */
export function parseSweepPolicy(values: InputValues): SweepPolicy {
  return { ttlMs: values['staging-ttl'] * dayMs, maxDeletes: values['max-deletes'] };
}

function placeOf(
  named: ApiCenterTarget | undefined,
  production: ApiCenterTarget,
): Pick<StagingInput, 'place' | 'target'> {
  return !named || isSame(named, production)
    ? { place: 'same-center', target: production }
    : { place: 'staging-center', target: named };
}

function stagingCenter(values: InputValues, { workspace }: ApiCenterTarget): ApiCenterTarget | undefined {
  const id = values['staging-api-center-id'];
  return id === undefined ? undefined : { ...parseApiCenterId(id, 'staging-api-center-id'), workspace };
}

function isSame(a: ApiCenterTarget, b: ApiCenterTarget): boolean {
  const key = ({ subscriptionId, resourceGroup, serviceName }: ApiCenterTarget) =>
    [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
  return key(a) === key(b);
}
