import type { RawInputs } from '../core/inputs/read-values.ts';
import { sentence } from '../core/message.ts';
import { input } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import type { RunInputs } from './run-context.ts';

/** Says that a run writes no plan although it was asked for one: on a pull request nothing of a plan may be applied. */
export function unsavedPlan({ 'plan-out': path = '' }: RawInputs, inputs: RunInputs): Warning[] {
  const saves = (inputs.job === 'register' || inputs.job === 'sync') && inputs.planOut !== undefined;
  if (path.trim() === '' || saves) return [];
  return [
    {
      code: 'plan-not-written',
      message: sentence`The run is not for the branch itself, so it did not write ${printable(path, 300)} (${input('plan-out')}): such a plan must not be applied. The run after the merge makes one.`,
    },
  ];
}
