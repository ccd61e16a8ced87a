import { optional } from '../optional.ts';
import type { GateInput } from '../surface/gate.ts';
import { gatePolicies } from '../surface/gate-policies.ts';
import type { CheckedInputs } from './check-inputs.ts';
import { checkWords } from './read-values.ts';

/** Which changes of the server's surface stop the run. Throws InvalidInput for words that only an audit takes. */
export function parseGate({ values, baseline }: CheckedInputs): GateInput {
  checkWords('fail-on', values['fail-on'], 'register');
  return {
    failOn: gatePolicies.find((policy) => policy === values['fail-on'][0]) ?? 'none',
    ...optional('acceptSurface', values['accept-surface']),
    ...optional('baseline', baseline),
  };
}
