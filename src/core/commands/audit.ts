import type { AuditInputs } from '../inputs/command-inputs.ts';
import type { FleetReport } from '../report/fleet-report.ts';
import type { RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function audit(
  _input: AuditInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<FleetReport> {
  throw new Error('audit is not there yet');
}
