import type { ProbeInput } from '../probe/probe-input.ts';
import type { CheckedInputs } from './check-inputs.ts';
import type { EntryInputs } from './command-inputs.ts';
import { parseGate } from './parse-gate.ts';
import { missingInput } from './required.ts';

/** How the server of an entry is probed, and what its surface is judged by. Throws InvalidInput. */
export function entryChecks(checked: CheckedInputs): Pick<EntryInputs, 'probe' | 'gate' | 'verify'> {
  return { probe: requiredProbe(checked), gate: parseGate(checked), verify: checked.values.verify };
}

/** What to probe. Throws InvalidInput where no URL is given. */
export function requiredProbe({ probe, noServerUrl }: CheckedInputs): ProbeInput {
  if (probe === undefined) throw missingInput('server-url', noServerUrl);
  return probe;
}
