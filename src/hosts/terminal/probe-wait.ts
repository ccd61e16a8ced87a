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
