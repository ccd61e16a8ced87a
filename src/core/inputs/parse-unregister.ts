import { optional } from '../optional.ts';
import type { UnregisterRequest } from '../registration/unregister-plan.ts';
import { resourceName } from './fields.ts';
import { type OwnerContext, parseApiId, parseOwner } from './parse-entry.ts';
import type { InputReader } from './values.ts';

/** What is to be taken back. Throws InvalidInput. */
export function parseUnregister(read: InputReader, owner: OwnerContext): UnregisterRequest {
  return {
    apiId: parseApiId(read),
    ...optional('environmentId', resourceName(read, 'environment-id')),
    ...optional('deploymentId', resourceName(read, 'deployment-id')),
    ...optional('serverUrl', read.text('server-url')),
    mode: read.choice('unregister-mode', ['remove', 'deprecate', 'retire']) ?? 'remove',
    source: parseOwner(read, owner),
    force: read.boolean('force'),
  };
}
