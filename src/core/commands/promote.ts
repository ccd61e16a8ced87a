import type { PromoteInputs } from '../inputs/command-inputs.ts';
import type { Report, RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function promote(
  _input: PromoteInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<Report> {
  throw new Error('promote is not there yet');
}
