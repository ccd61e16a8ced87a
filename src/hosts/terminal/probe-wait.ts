import type { RunInputs } from '../../app/run-context.ts';
import type { ProbeInput } from '../../core/probe/probe-input.ts';

/** How long a person at a terminal waits for a probe who did not say how long. */
const terminalSeconds = 10;

/**
 * The probe with the wait that suits who runs it, and what to say about that.
 *
 * @param isTerminal whether a person watches
 */
export function waitAtTerminal(
  probe: ProbeInput,
  isTerminal: boolean,
): { readonly probe: ProbeInput; readonly note?: string } {
  if (!isTerminal || probe.timeoutGiven) return { probe };
  return {
    probe: { ...probe, timeoutMs: terminalSeconds * 1000 },
    note: `Waits up to ${terminalSeconds} s for a healthy server; --probe-timeout changes that.`,
  };
}

/**
 * The inputs of a run over many servers, which a person does not let wait longer for a host that does not exist than a
 * single probe would. A time that was given stays.
 *
 * @param isTerminal whether a person watches
 */
export function fleetWaitAtTerminal(inputs: RunInputs, isTerminal: boolean): RunInputs {
  if (!isTerminal) return inputs;
  const unreachableMs = terminalSeconds * 1000;
  switch (inputs.job) {
    case 'sync': {
      const units = inputs.manifest.units.map((unit) => ({
        ...unit,
        probe: { ...unit.probe, unreachableMs },
      }));
      return { ...inputs, manifest: { ...inputs.manifest, units } };
    }
    case 'audit':
    case 'audit-registry': {
      const { options } = inputs;
      if (options.probeTimeoutMs !== undefined) return inputs;
      return { ...inputs, options: { ...options, unreachableMs } };
    }
    default:
      return inputs;
  }
}
