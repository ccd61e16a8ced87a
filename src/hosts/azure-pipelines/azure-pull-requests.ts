import { printable } from '../../core/text/printable.ts';
import { builtRepository, type Environment } from '../environment.ts';
import { gitHubPullRequests, repositoryOf } from '../github/github-pull-requests.ts';
import type { PullRequests } from '../pull-requests.ts';
import { type AzureDevOpsPorts, azureDevOpsApi } from './azure-devops-api.ts';
import { azureRepos } from './azure-repos.ts';
import { systemToken } from './service-connection.ts';

export interface PullRequestAccess {
  readonly env: Environment;
  /** The input github-token. */
  readonly gitHubToken: string | undefined;
  /** Told why a state could not be learnt. */
  readonly onUnknown: (reason: string) => void;
}

/**
 * The pull requests of the repository that the pipeline builds, wherever that is kept: Azure Repos with the
 * token of the job, GitHub with one that is given. Of others, and without a token, nothing can be learnt.
 */
export function azurePullRequests(access: PullRequestAccess, ports: AzureDevOpsPorts): PullRequests {
  const { env, gitHubToken, onUnknown } = access;
  switch (env.BUILD_REPOSITORY_PROVIDER?.toLowerCase()) {
    case 'tfsgit':
      return inAzureRepos(access, ports);
    case 'github':
    case 'githubenterprise': {
      const address = builtRepository(env);
      return address === undefined
        ? untold('the agent does not tell where the repository is (Build.Repository.Uri)', onUnknown)
        : gitHubPullRequests({ token: gitHubToken, ...repositoryOf(address), onUnknown });
    }
    default:
      return untold(
        `the repository is kept by “${printable(env.BUILD_REPOSITORY_PROVIDER || 'unknown', 40)}”; pull requests are known of Azure Repos and of GitHub`,
        onUnknown,
      );
  }
}

function inAzureRepos({ env, onUnknown }: PullRequestAccess, ports: AzureDevOpsPorts): PullRequests {
  const token = systemToken(env);
  const { SYSTEM_COLLECTIONURI: collection, BUILD_REPOSITORY_ID: repository } = env;
  const project = env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT;
  if (!token) return untold('the agent gave the task no token of the job (System.AccessToken)', onUnknown);
  if (!collection || !project || !repository) {
    return untold('the agent does not tell collection, project and repository of the build', onUnknown);
  }
  const api = azureDevOpsApi({ collection, token }, ports);
  return azureRepos({ api, collection, project, repository, onUnknown });
}

function untold(why: string, onUnknown: (reason: string) => void): PullRequests {
  const refuse = () => Promise.reject(new Error(why));
  return {
    stateOf() {
      onUnknown(why);
      return Promise.resolve('unknown');
    },
    commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
  };
}
