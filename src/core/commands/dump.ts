import type { DumpInputs } from '../inputs/command-inputs.ts';
import type { Report, RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function dump(
  _input: DumpInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<Report> {
  throw new Error('dump is not there yet');
}
