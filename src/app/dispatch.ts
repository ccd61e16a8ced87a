import { lookWithoutCredentials } from '../core/commands/look-without-credentials.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { probeServer } from '../core/commands/probe-server.ts';
import { surface } from '../core/commands/surface.ts';
import { unregister } from '../core/commands/unregister.ts';
import { exitCodes } from '../core/errors.ts';
import type { IdleInputs } from '../core/inputs/command-inputs.ts';
import { optional } from '../core/optional.ts';
import { noRequests, type Report, type RunFacts, warningsInWords } from '../core/report/report.ts';
import { runAudit } from './run-audit.ts';
import type { Dispatched, RunContext, RunInputs } from './run-context.ts';
import { runExport } from './run-export.ts';
import { runDump, runInit } from './run-manifest-writers.ts';
import { runPreview, runPromote, runStage, runStageFleet, runSweep, runUnstage } from './run-pull-request.ts';
import { runRegister, runSync } from './run-reviewed.ts';
import { withWarnings } from './with-warnings.ts';

/**
 * Does what the inputs say. Throws InvalidInput where the owner of an entry does not fit its pull request, or the host
 * needs another input; whatever else happens is in the report.
 */
export async function dispatch(inputs: RunInputs, context: RunContext, ports: RunPorts): Promise<Dispatched> {
  const { run } = context;
  switch (inputs.job) {
    case 'nothing':
      return { report: idle(inputs, run, ports) };
    case 'look':
      return { report: await lookWithoutCredentials({ ...inputs, run }, ports) };
    case 'probe':
      return { report: await probeServer({ ...inputs, run }, ports) };
    case 'surface':
      return { report: await surface({ ...inputs, run, ...optional('print', context.print) }, ports) };
    case 'register':
      return { report: await runRegister(inputs, context, ports) };
    case 'unregister': {
      const { source, warnings } = await context.identify(inputs.request.source);
      const input = { ...inputs, run, request: { ...inputs.request, source } };
      return { report: withWarnings(await unregister(input, ports), warnings, ports) };
    }
    case 'preview':
      return { report: await runPreview(inputs, run, ports) };
    case 'stage':
      return runStage(inputs, context, ports);
    case 'unstage':
      return runUnstage(inputs, context, ports);
    case 'sweep':
      return runSweep(inputs, context, ports);
    case 'sync':
      return { report: await runSync(inputs, context, ports) };
    case 'stage-fleet':
      return runStageFleet(inputs, context, ports);
    case 'audit':
    case 'audit-registry':
      return { report: await runAudit(inputs, context, ports) };
    case 'promote':
      return runPromote(inputs, context, ports);
    case 'export':
      return { report: await runExport(inputs, context, ports) };
    case 'dump':
      return { report: await runDump(inputs, context, ports) };
    case 'init':
      return { report: await runInit(inputs, context, ports) };
  }
}

function idle({ command, reason }: IdleInputs, run: RunFacts, { words }: RunPorts): Report {
  return {
    status: 'skipped',
    exitCode: exitCodes.done,
    changed: false,
    command,
    run,
    plan: [],
    applied: [],
    requests: noRequests,
    timings: {},
    warnings: warningsInWords([{ code: 'nothing-to-do', level: 'notice', message: reason }], words),
  };
}
