import { InvalidInput } from '../errors.ts';
import type { SyncPolicy } from '../fleet/sync-policy.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { takeOverOfFleet } from './parse-take-over.ts';
import type { InputValues } from './read-values.ts';

/** What a run over a manifest may do. Throws InvalidInput for permissions that contradict each other. */
export function parseSyncPolicy(values: InputValues): SyncPolicy {
  const { adopt, prune, 'prune-only': pruneOnly } = values;
  if (adopt && (prune || pruneOnly)) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`${input('adopt')} is given together with ${input(pruneOnly ? 'prune-only' : 'prune')}. Adopting marks entries and changes nothing else.`,
      next: 'Adopt first, look at the result, and prune in another run.',
    });
  }
  return {
    adopt,
    prune: pruneOnly ? 'only' : prune ? 'after-writes' : 'off',
    allowEmpty: values['allow-empty'],
    maxDeletes: values['max-deletes'],
    maxFailed: values['max-failed'],
    takeOver: takeOverOfFleet(values),
    unregisterMode: values['unregister-mode'],
  };
}
