import type { RunPorts } from '../core/commands/ports.ts';
import type { ExportInputs } from '../core/inputs/command-inputs.ts';
import { missingInput } from '../core/inputs/required.ts';
import { optional } from '../core/optional.ts';
import type { Report } from '../core/report/report.ts';
import type { RunContext } from './run-context.ts';

/** Throws InvalidInput where the host needs a file to write to and none is named. */
export async function runExport(
  inputs: ExportInputs,
  { run, print }: RunContext,
  ports: RunPorts,
): Promise<Report> {
  if (inputs.request.out === undefined && !print) throw missingInput('out');
  // Loads a YAML parser, which most runs never need.
  const { exportCatalogue } = await import('../core/commands/export.ts');
  return exportCatalogue({ ...inputs, run, ...optional('print', print) }, ports);
}
