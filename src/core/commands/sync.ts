import type { SyncInputs } from '../inputs/command-inputs.ts';
import type { FleetReport } from '../report/fleet-report.ts';
import type { RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function sync(
  _input: SyncInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<FleetReport> {
  throw new Error('sync is not there yet');
}
