import type { ExportInputs } from '../inputs/command-inputs.ts';
import type { Report, RunFacts } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

export async function exportCatalogue(
  _input: ExportInputs & { readonly run: RunFacts },
  _ports: RunPorts,
): Promise<Report> {
  throw new Error('export is not there yet');
}
