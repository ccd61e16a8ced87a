import { type Environment, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import {
  isSameSource,
  type Source,
  shownSource,
  sourceAt,
  stableId,
} from '../../core/registration/source.ts';
import { printable } from '../../core/text/printable.ts';
import { type AzureDevOpsPorts, azureDevOpsApi } from '../../repositories/azure-devops-api.ts';
import { azureRepos } from '../../repositories/azure-repos.ts';
import { gitHubPullRequests } from '../../repositories/github.ts';
import { gitHubRepositoryOf } from '../../repositories/github-repository.ts';
import { type PullRequests, unknownPullRequests } from '../../repositories/pull-requests.ts';
import { systemToken } from './service-connection.ts';

export interface PullRequestAccess {
  readonly env: Environment;
  /** The input github-token. */
  readonly gitHubToken: string | undefined;
  /** Told why a state is not known. */
  readonly onUnknown: (reason: string) => void;
}

/**
 * The pull requests of a repository, wherever that is kept: of Azure Repos in the organization of the build with
 * the token of the job, of GitHub with one that is given. Of others, and without a token, nothing is known.
 */
export function azurePullRequests(
  source: Source,
  access: PullRequestAccess,
  ports: AzureDevOpsPorts,
): PullRequests {
  const { env, gitHubToken: token, onUnknown } = access;
  const isBuilt = isSourceOfBuild(source, env);
  const provider = env.BUILD_REPOSITORY_PROVIDER?.toLowerCase();
  const inRepos = isBuilt && provider === 'tfsgit' ? ofBuild(env) : inCollectionOf(source, env);
  if (inRepos) return inAzureRepos(inRepos, access, ports);
  const isElsewhere = isBuilt && provider !== 'github' && provider !== 'githubenterprise';
  const place = isElsewhere ? undefined : gitHubRepositoryOf(source, env);
  if (place) return gitHubPullRequests({ token, ...place, onUnknown });
  const why = isBuilt
    ? `the repository is kept by “${printable(env.BUILD_REPOSITORY_PROVIDER || 'unknown', 40)}”; pull requests are known of Azure Repos and of GitHub`
    : `${shownSource(source)} is neither in the organization of this build nor on a GitHub that it may ask`;
  return unknownPullRequests(why, onUnknown);
}

function isSourceOfBuild(source: Source, env: Environment): boolean {
  const built = sourceOfPipeline(env);
  return built !== undefined && isSameSource(built, source);
}

/** Ids or names of a project and of a repository in it. */
interface ProjectRepository {
  readonly project: string | undefined;
  readonly repository: string | undefined;
}

function ofBuild(env: Environment): ProjectRepository {
  return {
    project: env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT,
    repository: stableId(env.BUILD_REPOSITORY_ID) ?? env.BUILD_REPOSITORY_NAME,
  };
}

/** Project and repository, where the source is in Azure Repos and in the collection of the build. */
function inCollectionOf({ host, path }: Source, env: Environment): ProjectRepository | undefined {
  // The name of a repository makes an address out of that of the collection.
  const probe = sourceAt(`${env.SYSTEM_COLLECTIONURI?.replace(/\/+$/, '')}/p/_git/r`);
  const prefix = probe?.path?.replace(/p\/_git\/r$/, '');
  if (!probe || prefix === undefined || host !== probe.host || !path?.startsWith(prefix)) return undefined;
  const [project, git, repository, ...more] = path.slice(prefix.length).split('/');
  return git === '_git' && more.length === 0 ? { project, repository } : undefined;
}

function inAzureRepos(
  { project, repository }: ProjectRepository,
  { env, onUnknown }: PullRequestAccess,
  ports: AzureDevOpsPorts,
): PullRequests {
  const token = systemToken(env);
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
  const api = azureDevOpsApi({ collection, token }, ports);
  return azureRepos({ api, collection, project, repository, onUnknown });
}
