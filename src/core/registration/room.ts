import { skuLimits } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import type { CurrentState } from './current-state.ts';
import type { Plan } from './plan-step.ts';

/**
 * Refuses a plan that would create an environment beyond the limit, which is the same in every plan. The API is
 * written at the same time, and without its environment it would stay behind unfinished.
 *
 * @throws InvalidInput with the code `environments-full`
 */
export function checkEnvironmentRoom({ steps }: Plan, { environments }: CurrentState): void {
  const created = steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
  const count = [...environments.values()].filter((one) => one !== undefined).length;
  const limit = skuLimits.Free.environments;
  if (created === undefined || count < limit) return;
  throw new InvalidInput({
    code: 'environments-full',
    message: sentence`The environment "${created.id}" does not exist, and the API center has ${count} environments, the maximum number.`,
    next: sentence`Remove an environment that nothing uses, or give ${input('environment-id')} with the id of one that exists.`,
  });
}
