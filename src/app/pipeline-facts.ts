import type { HostVariables } from '../core/host-variables.ts';
import { type Source, sourceAt } from '../core/registration/source.ts';
import type { RunFacts } from '../core/report/report.ts';

/** Whether a pipeline runs this: then nothing is assumed that a person at a keyboard would see. */
export function isCi(env: HostVariables): boolean {
  const { CI = '', TF_BUILD } = env;
  return (CI !== '' && CI !== 'false') || TF_BUILD === 'True';
}

/**
 * The repository that the pipeline runs for, by the host's own stable id where it gives one; undefined where the
 * host names none, or none that has an address.
 */
export function sourceOfPipeline(env: HostVariables): Source | undefined {
  if (env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY) {
    return sourceAt(`${gitHubServer(env)}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
  }
  const address = builtRepository(env);
  if (env.TF_BUILD === 'True' && address !== undefined) {
    // Of a repository elsewhere the id is its name once more, or that of the service connection.
    const isAzureRepos = (env.BUILD_REPOSITORY_PROVIDER || 'TfsGit').toLowerCase() === 'tfsgit';
    return sourceAt(address, isAzureRepos ? env.BUILD_REPOSITORY_ID : undefined);
  }
  if (env.CI_PROJECT_URL) return sourceAt(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
  return undefined;
}

/** Address of the GitHub that the runner belongs to. */
export function gitHubServer(env: HostVariables): string {
  return env.GITHUB_SERVER_URL || 'https://github.com';
}

/** Address of the repository that Azure Pipelines builds. Azure Repos writes the organisation into it as a user name. */
export function builtRepository({ BUILD_REPOSITORY_URI: address }: HostVariables): string | undefined {
  return address ? address.replace(/^(https?:\/\/)[^@/]*@/, '$1') : undefined;
}

/** Who ran what, for the report. */
export function runFacts(env: HostVariables): RunFacts {
  const facts: Record<keyof RunFacts, string | undefined> = {
    actor: env.GITHUB_ACTOR ?? env.BUILD_REQUESTEDFOR,
    repository: env.GITHUB_REPOSITORY ?? env.BUILD_REPOSITORY_NAME,
    commit: env.GITHUB_SHA ?? env.BUILD_SOURCEVERSION,
    url: runUrl(env),
    identity: undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

function runUrl(env: HostVariables): string | undefined {
  if (env.GITHUB_RUN_ID && env.GITHUB_REPOSITORY) {
    return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  }
  const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = env;
  if (!collection || !project || !build) return undefined;
  return `${collection}${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`;
}
