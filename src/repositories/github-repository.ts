import * as v from 'valibot';
import { type Environment, gitHubServer, sourceOfPipeline } from '../app/pipeline-facts.ts';
import { isSameSource, type Source, shownSource, sourceAt } from '../core/registration/source.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import { type GitHubAccess, gitHubClient } from './github.ts';

/** A repository and the GitHub that knows it. */
export type GitHubRepository = Pick<GitHubAccess, 'repository' | 'apiUrl'>;

/** Well-known hosts that are not GitHub: a token for GitHub must not be sent there. */
const otherHosts = /(^|\.)(azure\.com|visualstudio\.com|gitlab\.com|bitbucket\.org|codeberg\.org|localhost)$/;

/**
 * The GitHub that knows a repository: github.com, a tenant of ghe.com, the GitHub of the run, or an Enterprise Server.
 *
 * @returns undefined when the repository is not on a GitHub that may be asked
 */
export function gitHubRepositoryOf(source: Source, env: Environment): GitHubRepository | undefined {
  const own = env.GITHUB_ACTIONS === 'true' ? sourceOfPipeline(env) : undefined;
  if (own && isSameSource(own, source)) {
    return { repository: env.GITHUB_REPOSITORY, apiUrl: env.GITHUB_API_URL };
  }
  if (source.path?.split('/').length !== 2 || !mayAsk(source.host, env)) return undefined;
  return { repository: source.path, apiUrl: apiUrlOf(source, env) };
}

/** Whether a token for GitHub may be sent to a host that a text names: in a workflow only to the GitHub of the run. */
function mayAsk(host: string, env: Environment): boolean {
  if (env.GITHUB_ACTIONS === 'true') return host === gitHubHostOf(env);
  if (env.TF_BUILD === 'True') {
    return host === 'github.com' || host.endsWith('.ghe.com') || host === sourceOfPipeline(env)?.host;
  }
  return !otherHosts.test(host);
}

function gitHubHostOf(env: Environment): string | undefined {
  return sourceAt(`${gitHubServer(env)}/owner/name`)?.host;
}

function apiUrlOf({ host, url }: Source, env: Environment): string | undefined {
  if (env.GITHUB_ACTIONS === 'true' && host === gitHubHostOf(env)) return env.GITHUB_API_URL;
  if (host === 'github.com') return undefined;
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}

const repositorySchema = v.looseObject({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  full_name: v.string(),
});

/** A source as far as it could be identified, and warnings about that. */
export interface IdentifiedSource {
  readonly source: Source;
  readonly warnings: readonly Warning[];
}

/**
 * Asks GitHub for the stable id of a repository of which only the name is known, so that a name that another repository
 * took over is noticed; or for the name where only the id is known. Without a token, or where no GitHub can be asked,
 * the source stays as it is. Never rejects: a refusal is a warning.
 */
export async function identifySource(
  source: Source,
  token: string | undefined,
  env: Environment,
): Promise<IdentifiedSource> {
  if (token === undefined || isWhole(source)) return { source, warnings: [] };
  // The runner says already what GitHub would answer.
  const own = sourceOfPipeline(env);
  if (own && isWhole(own) && isSameSource(own, source)) return { source: own, warnings: [] };
  const question = questionAbout(source, env);
  if (!question) return { source, warnings: [] };
  try {
    return { source: await ask(question, source, token), warnings: [] };
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error), 200);
    const rest =
      source.path === undefined
        ? 'Its name stays unknown.'
        : 'The run identifies the owner of an entry by this name alone.';
    const message = `GitHub could not identify the repository ${shownSource(source)}: ${reason}. ${rest}`;
    return { source, warnings: [{ code: 'source-id-unknown', message }] };
  }
}

function isWhole({ id, path }: Source): boolean {
  return id !== undefined && path !== undefined;
}

interface Question {
  readonly path: string;
  readonly apiUrl: string | undefined;
}

function questionAbout(source: Source, env: Environment): Question | undefined {
  if (source.path === undefined) {
    const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && mayAsk(source.host, env);
    return isKnown ? { path: `/repositories/${source.id}`, apiUrl: apiUrlOf(source, env) } : undefined;
  }
  const place = gitHubRepositoryOf(source, env);
  const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
  return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}

async function ask({ path, apiUrl }: Question, source: Source, token: string): Promise<Source> {
  const octokit = await gitHubClient(token, apiUrl);
  const { data } = await octokit.request(`GET ${path}`);
  const { id, full_name: name } = v.parse(repositorySchema, data);
  const found = sourceAt(`${new URL(source.url).origin}/${name}`, String(id));
  if (!found) throw new Error('its response names no repository');
  return found;
}
