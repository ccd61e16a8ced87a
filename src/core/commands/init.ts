import type { InitInputs } from '../inputs/command-inputs.ts';
import type { Report, RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function init(
  _input: InitInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<Report> {
  throw new Error('init is not there yet');
}
