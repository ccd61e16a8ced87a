import { lookWithoutCredentials } from '../core/commands/look-without-credentials.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { probeServer } from '../core/commands/probe-server.ts';
import { register } from '../core/commands/register.ts';
import { stage } from '../core/commands/stage.ts';
import { sweep } from '../core/commands/sweep.ts';
import { unregister } from '../core/commands/unregister.ts';
import { unstage } from '../core/commands/unstage.ts';
import { exitCodes } from '../core/errors.ts';
import type { IdleInputs, InputsOf, StageInputs } from '../core/inputs/command-inputs.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import { noRequests, type Report, type RunFacts } from '../core/report/report.ts';
import type { PullRequest } from '../core/staging/pull-request.ts';
import type { PipelineCommand } from './pipeline-commands.ts';
import type { PullRequests } from './pull-requests.ts';

/** What every host can be asked to do. */
export type RunInputs = InputsOf<PipelineCommand>;

/** What a host knows and can do. */
export interface RunContext {
  /** Who ran what, for the report. */
  readonly run: RunFacts;
  readonly pullRequests: Pick<PullRequests, 'stateOf'>;
}

/** Does what the inputs say. Never rejects: whatever happens is in the report. */
export async function runInputs(
  inputs: RunInputs,
  { run, pullRequests }: RunContext,
  ports: RunPorts,
): Promise<Report | FleetReport> {
  switch (inputs.job) {
    case 'nothing':
      return idle(inputs, run);
    case 'look':
      return lookWithoutCredentials({ ...inputs, run }, ports);
    case 'probe':
      return probeServer({ ...inputs, run }, ports);
    case 'register':
      return register({ ...inputs, run }, ports);
    case 'unregister':
      return unregister({ ...inputs, run }, ports);
    case 'stage':
      return runStage(inputs, { run, pullRequests }, ports);
    case 'unstage': {
      const { number, staging, source, ...rest } = inputs;
      const { target, place } = staging;
      const pullRequest = pullRequestOf(number, pullRequests);
      return unstage({ ...rest, run, target, place, source: source.key, pullRequest }, ports);
    }
    case 'sweep': {
      const { staging, source, ...rest } = inputs;
      const stateOf = (number: number) => pullRequests.stateOf(number);
      return sweep({ ...rest, ...staging, source: source.key, run, stateOf }, ports);
    }
  }
}

function runStage(
  { number, staging, ...inputs }: StageInputs,
  { run, pullRequests }: RunContext,
  ports: RunPorts,
): Promise<Report> {
  const place = inputs.command === 'plan' ? 'preview' : staging.place;
  const input = {
    ...inputs,
    run,
    target: place === 'preview' ? inputs.target : staging.target,
    production: inputs.target,
    place,
    stagingEnvironmentId: staging.environmentId,
    pullRequest: pullRequestOf(number, pullRequests),
  };
  return stage(input, ports);
}

function pullRequestOf(number: number, pullRequests: RunContext['pullRequests']): PullRequest {
  return { number, state: () => pullRequests.stateOf(number) };
}

function idle({ command, reason }: IdleInputs, run: RunFacts): Report {
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
    warnings: [{ code: 'nothing-to-do', level: 'notice', message: reason }],
  };
}
