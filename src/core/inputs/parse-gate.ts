import type { GateInput } from '../commands/surface-gate.ts';
import { optional } from '../optional.ts';
import type { CheckedInputs } from './check-inputs.ts';

/** Which changes of the server's surface stop the run. */
export function parseGate({ values, baseline }: CheckedInputs): GateInput {
  return {
    failOn: values['fail-on'],
    ...optional('acceptSurface', values['accept-surface']),
    ...optional('baseline', baseline),
  };
}
