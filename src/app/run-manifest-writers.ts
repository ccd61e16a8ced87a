import type { RunPorts } from '../core/commands/ports.ts';
import type { DumpInputs, InitInputs } from '../core/inputs/command-inputs.ts';
import { optional } from '../core/optional.ts';
import type { Report } from '../core/report/report.ts';
import { pipelineOf } from './fleet-pipelines.ts';
import type { RunContext } from './run-context.ts';

type WriterContext = Pick<RunContext, 'run' | 'print'>;

export async function runDump(
  inputs: DumpInputs,
  { run, print }: WriterContext,
  ports: RunPorts,
): Promise<Report> {
  // Both load a YAML parser, which most runs never need.
  const { dump } = await import('../core/commands/dump.ts');
  return dump({ ...inputs, run, ...optional('print', print) }, ports);
}

export async function runInit(inputs: InitInputs, { run }: WriterContext, ports: RunPorts): Promise<Report> {
  const { init } = await import('../core/commands/init.ts');
  return init({ ...inputs, run, pipelineOf }, ports);
}
