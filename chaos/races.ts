import type { TestCenter } from '../__tests__/support/run.ts';
import { fleetRaces } from './fleet-races.ts';
import { type Race, type Racer, several } from './race.ts';
import { type PullRequestNow, runPullRequest, runSweepOf } from './staging.ts';

const common = { probe: 'off', 'lifecycle-stage': 'production' };

function registration(name: string, apiId: string, more: Readonly<Record<string, string>> = {}): Racer {
  const raw = {
    ...common,
    'server-url': `http://127.0.0.1:1/${apiId}`,
    'api-id': apiId,
    title: apiId,
    summary: `As ${name} wants it`,
    ...more,
  };
  return { name, apiIds: [apiId], run: (center, ports) => center.register(raw, {}, ports) };
}

const removal = (name: string): Racer => ({
  name,
  apiIds: ['weather'],
  run: (center, ports) => center.unregister({ 'api-id': 'weather' }, ports),
});

function staging(name: string, pullRequest: PullRequestNow): Racer {
  const raw = { ...common, 'server-url': 'http://127.0.0.1:1/new', 'api-id': 'weather', title: 'weather' };
  const apiId = `weather-pr-${pullRequest.number}`;
  // The event said that it is open; what its host says since is another matter.
  return {
    name,
    apiIds: [apiId],
    run: (center, ports) => runPullRequest(center, pullRequest, raw, ports, false),
  };
}

/** The run of a close: from its first moment on everybody is told that the pull request is closed. */
function closing(name: string, pullRequest: { number: number; state: PullRequestNow['state'] }): Racer {
  return {
    name,
    apiIds: [`weather-pr-${pullRequest.number}`],
    run(center, ports) {
      pullRequest.state = 'closed';
      return runPullRequest(center, pullRequest, { 'api-id': 'weather' }, ports, true);
    },
  };
}

async function withStaged(center: TestCenter, ...numbers: readonly number[]): Promise<void> {
  await registration('first', 'weather').run(center, {});
  for (const number of numbers) await staging('first', { number, state: 'open' }).run(center, {});
}

export const registrationRaces: readonly Race[] = [
  {
    name: 'runs on one new server',
    racers: (count) => several(count, (index) => registration(`run-${index}`, 'weather')),
    leavesWhole: true,
  },
  {
    name: 'updates of one server',
    prepare: (center) => registration('first', 'weather').run(center, {}),
    racers: (count) =>
      several(count, (index) =>
        registration(`run-${index}`, 'weather', {
          'lifecycle-stage': index % 2 ? 'preview' : 'production',
          description: `As described by ${index}`,
        }),
      ),
    leavesWhole: true,
  },
  {
    name: 'runs on two servers that share a new environment',
    racers: (count) =>
      several(count, (index) =>
        registration(`run-${index}`, index % 2 ? 'weather' : 'tides', { 'environment-id': 'shared' }),
      ),
    leavesWhole: true,
  },
  {
    name: 'registrations and removals of one server',
    prepare: (center) => registration('first', 'weather').run(center, {}),
    racers: (count) =>
      several(count, (index) =>
        index % 2 ? registration(`run-${index}`, 'weather') : removal(`run-${index}`),
      ),
    leavesWhole: false,
  },
  {
    name: 'stagings of a pull request, and its close',
    prepare: (center) => withStaged(center),
    racers(count) {
      const pullRequest = { number: 7, state: 'open' as PullRequestNow['state'] };
      return [
        ...several(count - 1, (index) => staging(`run-${index}`, pullRequest)),
        closing('close', pullRequest),
      ];
    },
    leavesWhole: true,
    gone: ['apis/weather-pr-7'],
    there: ['apis/weather'],
    convergesAlone: false,
  },
  {
    name: 'stagings of one pull request, and sweeps after another',
    prepare: (center) => withStaged(center, 8),
    racers: (count) =>
      several(count, (index) =>
        index % 2
          ? staging(`run-${index}`, { number: 7, state: 'open' })
          : {
              name: `run-${index}`,
              apiIds: ['weather-pr-8'],
              run: (center, ports) => runSweepOf(center, [8], ports),
            },
      ),
    leavesWhole: true,
    gone: ['apis/weather-pr-8'],
    there: ['apis/weather', 'apis/weather-pr-7'],
    convergesAlone: false,
  },
];

/** Everything that races. */
export const races: readonly Race[] = [...registrationRaces, ...fleetRaces];
