import {
  type TestCenter,
  targetInputs,
  testContext,
  testFacts,
  testPorts,
} from '../__tests__/support/run.ts';
import { dispatch } from '../src/app/dispatch.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import { readCommand } from '../src/core/inputs/read-command.ts';
import type { RawInputs } from '../src/core/inputs/read-values.ts';
import type { PullRequestState } from '../src/core/pull-requests/pull-request.ts';
import type { FleetReport } from '../src/core/report/fleet-report.ts';
import { isFleetReport } from '../src/core/report/fleet-report.ts';
import type { Report } from '../src/core/report/report.ts';

/** A pull request, as its host would tell of it at this moment. */
export interface PullRequestNow {
  readonly number: number;
  readonly state: PullRequestState;
}

/** The run for a pull request's event: it stages, or where it is the close removes. The state is read anew each time. */
export async function runPullRequest(
  center: TestCenter,
  pullRequest: PullRequestNow,
  raw: RawInputs,
  ports: Partial<RunPorts>,
  closed = pullRequest.state === 'closed',
): Promise<Report> {
  const event = { kind: 'pull-request', number: pullRequest.number, closed } as const;
  const given = { ...targetInputs(center.emulator), ...raw, staging: 'same-center' };
  const inputs = await readCommand('register', given, testFacts(event));
  const { report } = await dispatch(
    inputs,
    testContext(() => pullRequest.state),
    { ...testPorts(), ...ports },
  );
  if (isFleetReport(report)) throw new Error('A pull request has one entry.');
  return report;
}

/** A sweep that finds these pull requests closed and all others open. */
export async function runSweepOf(
  center: TestCenter,
  closed: readonly number[],
  ports: Partial<RunPorts>,
): Promise<FleetReport> {
  const context = testContext((number) => (closed.includes(number) ? 'closed' : 'open'));
  const inputs = await readCommand('sweep', targetInputs(center.emulator), testFacts());
  const { report } = await dispatch(inputs, context, { ...testPorts(), ...ports });
  if (!isFleetReport(report)) throw new Error('A sweep reports about several entries.');
  return report;
}
