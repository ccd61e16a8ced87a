import type { HostVariables } from '../../core/host-variables.ts';
import { optional } from '../../core/optional.ts';
import { pullRequestNumber, type RunEvent } from '../event-meaning.ts';
import { azurePipelinesEvent } from './azure-pipelines-event.ts';
import { gitHubEvent } from './github-event.ts';

/** The variables by which other pipelines say that a run is for a pull request; most hold its number. */
const pullRequestVariables = {
  CI_MERGE_REQUEST_IID: 'a merge request pipeline of GitLab',
  BITBUCKET_PR_ID: 'a pull request pipeline of Bitbucket',
  CHANGE_ID: 'a build of a change in Jenkins',
  CIRCLE_PULL_REQUEST: 'a build of a pull request in CircleCI',
  BUILDKITE_PULL_REQUEST: 'a build of a pull request in Buildkite',
  TRAVIS_PULL_REQUEST: 'a build of a pull request in Travis CI',
  APPVEYOR_PULL_REQUEST_NUMBER: 'a build of a pull request in AppVeyor',
  DRONE_PULL_REQUEST: 'a build of a pull request in Drone',
  CI_COMMIT_PULL_REQUEST: 'a pipeline of a pull request in Woodpecker',
} as const;

/** What started the pipeline that a command runs in, whichever pipeline it is; undefined where none says. */
export function eventOfPipeline(env: HostVariables): RunEvent | undefined {
  if (env.GITHUB_ACTIONS === 'true' || env.GITHUB_EVENT_NAME) return gitHubEvent(env);
  if (env.TF_BUILD?.toLowerCase() === 'true') return azurePipelinesEvent(env);
  const known = Object.entries(pullRequestVariables).find(([name]) => saysYes(env[name]));
  if (!known) return undefined;
  const [name, build] = known;
  return {
    meaning: {
      kind: 'about-pull-request',
      what: `${build}, by the variable ${name}`,
      ...optional('number', pullRequestNumber(env[name])),
    },
    ref: undefined,
    defaultBranch: undefined,
  };
}

/** Some write `false` where there is no pull request. */
function saysYes(value: string | undefined): boolean {
  return value !== undefined && !['', 'false', '0'].includes(value.trim().toLowerCase());
}
