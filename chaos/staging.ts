import { type TestCenter, testPorts, testTarget } from '../__tests__/support/run.ts';
import { parseArmEndpoint } from '../src/core/apicenter/endpoint.ts';
import type { RunPorts } from '../src/core/commands/ports.ts';
import { inputReader, type RawInputs } from '../src/core/inputs/values.ts';
import type { FleetReport } from '../src/core/report/fleet-report.ts';
import type { Report } from '../src/core/report/report.ts';
import type { PullRequestState } from '../src/core/staging/pull-request.ts';
import { runForPullRequest, runSweep } from '../src/hosts/pipeline-run.ts';
import { type PullRequests, unknownPullRequests } from '../src/hosts/pull-requests.ts';

/** A pull request, as its host would tell of it at this moment. */
export interface PullRequestNow {
  readonly number: number;
  readonly state: PullRequestState;
}

const inSameCenter = { staging: 'same-center' };

function pullRequestsThat(stateOf: (number: number) => PullRequestState): PullRequests {
  return { ...unknownPullRequests('not asked', () => {}), stateOf: async (number) => stateOf(number) };
}

function whereOf({ emulator }: TestCenter) {
  return { endpoint: parseArmEndpoint(emulator.url, false), target: testTarget };
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
  const pullRequests = pullRequestsThat(() => pullRequest.state);
  const { report } = await runForPullRequest(
    'register',
    inputReader({ ...raw, ...inSameCenter }),
    whereOf(center),
    { env: {}, event, pullRequestsOf: () => pullRequests },
    { ...testPorts(), ...ports },
  );
  return report;
}

/** A sweep that finds these pull requests closed and all others open. */
export async function runSweepOf(
  center: TestCenter,
  closed: readonly number[],
  ports: Partial<RunPorts>,
): Promise<FleetReport> {
  const pullRequests = pullRequestsThat((number) => (closed.includes(number) ? 'closed' : 'open'));
  const pipeline = { env: {}, pullRequestsOf: () => pullRequests };
  const allPorts = { ...testPorts(), ...ports };
  return (await runSweep(inputReader({}), whereOf(center), pipeline, allPorts)).report;
}
