import type { HostVariables } from '../core/host-variables.ts';
import { sourceAt } from '../core/registration/source.ts';
import { type GitHubRules, usualApiUrl } from '../repositories/github-repository.ts';
import { gitHubServer, sourceOfPipeline } from './pipeline-facts.ts';

/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;

/** Which GitHub a run may ask: in a workflow only the GitHub of the run, in a build GitHub's own hosts too. */
export function gitHubRules(env: HostVariables): GitHubRules {
  const own = sourceOfPipeline(env);
  const known = own === undefined ? {} : { own };
  if (env.GITHUB_ACTIONS === 'true') {
    const host = sourceAt(`${gitHubServer(env)}/owner/name`)?.host;
    return {
      ...known,
      ownPlace: { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL },
      mayAsk: (name) => name === host,
      apiUrlOf: (source) => (source.host === host ? env.GITHUB_API_URL : usualApiUrl(source)),
    };
  }
  if (env.TF_BUILD === 'True') {
    const mayAsk = (name: string) => name === 'github.com' || name.endsWith('.ghe.com') || name === own?.host;
    return { ...known, mayAsk, apiUrlOf: usualApiUrl };
  }
  return { ...known, mayAsk: (name) => !otherHosts.test(name), apiUrlOf: usualApiUrl };
}
