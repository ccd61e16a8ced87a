import { parseSource, type Source } from '../core/registration/source.ts';
import type { RunFacts } from '../core/report/report.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a pipeline runs this: then nothing is assumed that a person at a keyboard would see. */
export function isCi(env: Environment): boolean {
  const { CI = '', TF_BUILD } = env;
  return (CI !== '' && CI !== 'false') || TF_BUILD === 'True';
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The repository that the pipeline runs for, by the host's own stable id where it gives one. */
export function sourceOfPipeline(env: Environment): Source | undefined {
  if (env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY) {
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return parseSource(`${server}/${env.GITHUB_REPOSITORY}`, env.GITHUB_REPOSITORY_ID);
  }
  const address = builtRepository(env);
  if (env.TF_BUILD === 'True' && address !== undefined) {
    const id = env.BUILD_REPOSITORY_ID;
    // Of a repository elsewhere the id is its name once more, in whatever case somebody typed it.
    return parseSource(address, id !== undefined && guid.test(id) ? id : undefined);
  }
  if (env.CI_PROJECT_URL) return parseSource(env.CI_PROJECT_URL, env.CI_PROJECT_ID);
  return undefined;
}

/** Address of the repository that Azure Pipelines builds. Azure Repos writes the organisation into it as a user name. */
export function builtRepository({ BUILD_REPOSITORY_URI: address }: Environment): string | undefined {
  return address ? address.replace(/^(https?:\/\/)[^@/]*@/, '$1') : undefined;
}

/** Who ran what, for the report. */
export function runFacts(env: Environment): RunFacts {
  const facts: Record<keyof RunFacts, string | undefined> = {
    actor: env.GITHUB_ACTOR ?? env.BUILD_REQUESTEDFOR,
    repository: env.GITHUB_REPOSITORY ?? env.BUILD_REPOSITORY_NAME,
    commit: env.GITHUB_SHA ?? env.BUILD_SOURCEVERSION,
    url: runUrl(env),
    identity: undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

function runUrl(env: Environment): string | undefined {
  if (env.GITHUB_RUN_ID && env.GITHUB_REPOSITORY) {
    return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  }
  const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = env;
  if (!collection || !project || !build) return undefined;
  return `${collection}${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`;
}
