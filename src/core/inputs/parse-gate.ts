import { optional } from '../optional.ts';
import type { GateInput } from '../surface/gate.ts';
import type { CheckedInputs } from './check-inputs.ts';

/** Which changes of the server's surface stop the run. */
export function parseGate({ values, baseline }: CheckedInputs): GateInput {
  return {
    failOn: values['fail-on'],
    ...optional('acceptSurface', values['accept-surface']),
    ...optional('baseline', baseline),
  };
}
