import type { RunPorts, UserFiles } from '../core/commands/ports.ts';
import type { DumpInputs, InitInputs } from '../core/inputs/command-inputs.ts';
import type { Report, RunFacts } from '../core/report/report.ts';
import { pipelineOf } from './fleet-pipelines.ts';

/** What the commands that write a manifest take from their host. */
interface WriterContext {
  readonly run: RunFacts;
  readonly userFiles?: UserFiles;
}

export async function runDump(inputs: DumpInputs, context: WriterContext, ports: RunPorts): Promise<Report> {
  // Both load a YAML parser, which most runs never need.
  const { dump } = await import('../core/commands/dump.ts');
  return dump({ ...inputs, run: context.run, files: filesOf(context) }, ports);
}

export async function runInit(inputs: InitInputs, context: WriterContext, ports: RunPorts): Promise<Report> {
  const { init } = await import('../core/commands/init.ts');
  return init({ ...inputs, run: context.run, files: filesOf(context), pipelineOf }, ports);
}

function filesOf({ userFiles }: WriterContext): UserFiles {
  if (!userFiles) throw new Error('This host has no files of a user');
  return userFiles;
}
