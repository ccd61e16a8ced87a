import { type ApiCenterTarget, checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import type { StagingPlace } from '../staging/pull-request.ts';
import { defaultStagingEnvironmentId } from '../staging/staged-request.ts';
import type { SweepPolicy } from '../staging/sweep-plan.ts';
import { resourceName } from './fields.ts';
import type { InputReader } from './values.ts';

export interface StagingInput {
  readonly place: StagingPlace;
  /** Where entries of pull requests are; in a preview, the API center that they are to change. */
  readonly target: ApiCenterTarget;
  readonly environmentId: string;
}

const dayMs = 86_400_000;

/** Where the entries of pull requests go. Throws InvalidInput. */
export function parseStaging(read: InputReader, production: ApiCenterTarget): StagingInput {
  const mode = read.choice('staging', ['auto', 'same-center', 'off']) ?? 'auto';
  const own = parseStagingCenter(read, production);
  const environmentId = resourceName(read, 'staging-environment-id') ?? defaultStagingEnvironmentId;
  if (mode === 'same-center' && own) {
    throw new InvalidInput({
      code: 'staging-doubled',
      message: 'staging is same-center, and staging-api-center-id names another API center.',
      next: 'Give one of the two.',
    });
  }
  if (mode === 'off' || (mode === 'auto' && !own)) {
    return { place: 'preview', target: production, environmentId };
  }
  if (!own || isSame(own, production)) return { place: 'same-center', target: production, environmentId };
  return { place: 'staging-center', target: own, environmentId };
}

/** Where a sweep looks: the API center for pull requests where there is one, else the one that people use. */
export function parseSweepTarget(
  read: InputReader,
  production: ApiCenterTarget,
): Pick<StagingInput, 'place' | 'target'> {
  const own = parseStagingCenter(read, production);
  if (!own || isSame(own, production)) return { place: 'same-center', target: production };
  return { place: 'staging-center', target: own };
}

/** What a sweep may remove. Throws InvalidInput. */
export function parseSweepPolicy(read: InputReader): SweepPolicy {
  return {
    ttlMs: (read.integer('staging-ttl', 1, 365) ?? 14) * dayMs,
    maxDeletes: read.integer('max-deletes', 0, 10_000) ?? 5,
  };
}

/** The number of the pull request that the inputs name, or that the run is for `none`. Throws InvalidInput. */
export function parsePullRequest(read: InputReader): number | 'none' | undefined {
  return read.text('pull-request') === 'none' ? 'none' : read.integer('pull-request', 1, 2_147_483_647);
}

function parseStagingCenter(read: InputReader, { workspace }: ApiCenterTarget): ApiCenterTarget | undefined {
  const id = read.text('staging-api-center-id');
  return id === undefined
    ? undefined
    : checkTarget({ ...parseApiCenterId(id, 'staging-api-center-id'), workspace });
}

function isSame(a: ApiCenterTarget, b: ApiCenterTarget): boolean {
  const key = ({ subscriptionId, resourceGroup, serviceName }: ApiCenterTarget) =>
    [subscriptionId, resourceGroup, serviceName].join('/').toLowerCase();
  return key(a) === key(b);
}
