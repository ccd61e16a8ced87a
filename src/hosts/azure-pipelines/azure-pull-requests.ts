import { gitHubRules } from '../../app/github-rules.ts';
import type { PullRequestAccess } from '../../app/host.ts';
import { sourceOfPipeline } from '../../app/pipeline-facts.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { createServiceClient } from '../../core/http/service-client.ts';
import {
  isSameSource,
  type Source,
  shownSource,
  sourceAt,
  stableId,
} from '../../core/registration/source.ts';
import { printable } from '../../core/text/printable.ts';
import { withoutEnd } from '../../core/text/without-end.ts';
import { azureDevOpsApi } from '../../repositories/azure-devops-api.ts';
import { azureReposPullRequests } from '../../repositories/azure-repos-pull-requests.ts';
import { gitHubPullRequests } from '../../repositories/github-pull-requests.ts';
import { gitHubRepositoryOf } from '../../repositories/github-repository.ts';
import { type PullRequests, unknownPullRequests } from '../../repositories/pull-requests.ts';

/** What the agent tells, and lets a job ask with. */
export interface Agent {
  readonly env: HostVariables;
  /** The token of the job, System.AccessToken. */
  readonly systemToken: string | undefined;
}

/**
 * The pull requests of a repository, wherever that is kept: of Azure Repos in the organization of the build with
 * the token of the job, of GitHub with one that is given. Of others, and without a token, nothing is known.
 */
export function azurePullRequests(source: Source, access: PullRequestAccess, agent: Agent): PullRequests {
  const { env } = agent;
  const { gitHubToken: token, network, onUnknown } = access;
  const isBuilt = isSourceOfBuild(source, env);
  const provider = env.BUILD_REPOSITORY_PROVIDER?.toLowerCase();
  const inRepos = isBuilt && provider === 'tfsgit' ? ofBuild(env) : inCollectionOf(source, env);
  if (inRepos) return inAzureRepos(inRepos, access, agent);
  const isElsewhere = isBuilt && provider !== 'github' && provider !== 'githubenterprise';
  const place = isElsewhere ? undefined : gitHubRepositoryOf(source, gitHubRules(env));
  if (place) return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
  const why = isBuilt
    ? `the repository is kept by “${printable(env.BUILD_REPOSITORY_PROVIDER || 'unknown', 40)}”; pull requests are known of Azure Repos and of GitHub`
    : `${shownSource(source)} is neither in the organization of this build nor on a GitHub that it may ask`;
  return unknownPullRequests(why, onUnknown);
}

function isSourceOfBuild(source: Source, env: HostVariables): boolean {
  const built = sourceOfPipeline(env);
  return built !== undefined && isSameSource(built, source);
}

/** Ids or names of a project and of a repository in it. */
interface ProjectRepository {
  readonly project: string | undefined;
  readonly repository: string | undefined;
}

function ofBuild(env: HostVariables): ProjectRepository {
  return {
    project: env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT,
    repository: stableId(env.BUILD_REPOSITORY_ID) ?? env.BUILD_REPOSITORY_NAME,
  };
}

/** Project and repository, where the source is in Azure Repos and in the collection of the build. */
function inCollectionOf({ host, path }: Source, env: HostVariables): ProjectRepository | undefined {
  // The name of a repository makes an address out of that of the collection.
  const probe = sourceAt(`${withoutEnd(env.SYSTEM_COLLECTIONURI ?? '', '/')}/p/_git/r`);
  const prefix = probe?.path?.replace(/p\/_git\/r$/, '');
  if (!probe || prefix === undefined || host !== probe.host || !path?.startsWith(prefix)) return undefined;
  const [project, git, repository, ...more] = path.slice(prefix.length).split('/');
  return git === '_git' && more.length === 0 ? { project, repository } : undefined;
}

function inAzureRepos(
  { project, repository }: ProjectRepository,
  { network, onUnknown }: PullRequestAccess,
  { env, systemToken: token }: Agent,
): PullRequests {
  const { SYSTEM_COLLECTIONURI: collection } = env;
  if (!token) {
    return unknownPullRequests('the agent gave the task no token of the job (System.AccessToken)', onUnknown);
  }
  if (!collection || !project || !repository) {
    return unknownPullRequests(
      'the agent does not tell collection, project and repository of the build',
      onUnknown,
    );
  }
  const api = azureDevOpsApi({ collection, token }, createServiceClient(network));
  return azureReposPullRequests({ api, collection, project, repository, onUnknown });
}
