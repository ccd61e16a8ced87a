import { optional } from '../optional.ts';
import type { GateInput } from '../surface/gate.ts';
import { gatePolicies } from '../surface/gate-policies.ts';
import type { CheckedInputs } from './check-inputs.ts';

/** Which changes of the server's surface stop the run. */
export function parseGate({ values, baseline }: CheckedInputs): GateInput {
  return {
    failOn: gatePolicies.find((policy) => policy === values['fail-on'][0]) ?? 'none',
    ...optional('acceptSurface', values['accept-surface']),
    ...optional('baseline', baseline),
  };
}
