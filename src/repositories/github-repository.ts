import * as v from 'valibot';
import type { ServiceClient } from '../core/http/service-client.ts';
import { sentence } from '../core/message.ts';
import { isSameSource, type Source, shownSource, sourceAt } from '../core/registration/source.ts';
import type { Warning } from '../core/warning.ts';
import { explainGitHub, type GitHubAccess, gitHubClient } from './github-client.ts';

/** A repository and the GitHub that knows it. */
export type GitHubRepository = Pick<GitHubAccess, 'repository' | 'apiUrl'>;

/** Which GitHub a run may ask: its own, and those that the host trusts with the token. */
export interface GitHubRules {
  /** The repository that the run belongs to, as its host describes it. */
  readonly own?: Source;
  /** Where the run's own GitHub, if it runs on one, tells about that repository. */
  readonly ownPlace?: GitHubRepository;
  /** Whether a token for GitHub may be sent to a host that a text names. */
  readonly mayAsk: (host: string) => boolean;
  /** Address of the API of a host; undefined for that of github.com. */
  readonly apiUrlOf: (source: Source) => string | undefined;
}

/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
export function usualApiUrl({ host, url }: Source): string | undefined {
  if (host === 'github.com') return undefined;
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}

/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
export function gitHubRepositoryOf(source: Source, rules: GitHubRules): GitHubRepository | undefined {
  if (rules.own && rules.ownPlace && isSameSource(rules.own, source)) return rules.ownPlace;
  if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host)) return undefined;
  return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
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
  { send, token }: { readonly send: ServiceClient; readonly token: string | undefined },
  rules: GitHubRules,
): Promise<IdentifiedSource> {
  if (token === undefined || isWhole(source)) return { source, warnings: [] };
  // The host says already what GitHub would answer.
  const { own } = rules;
  if (own && isWhole(own) && isSameSource(own, source)) return { source: own, warnings: [] };
  const question = questionAbout(source, rules);
  if (!question) return { source, warnings: [] };
  try {
    return { source: await ask(question, source, { send, token }), warnings: [] };
  } catch (error) {
    const rest =
      source.path === undefined
        ? 'Its name stays unknown.'
        : 'The run identifies the owner of an entry by this name alone.';
    const message = sentence`GitHub could not identify the repository ${shownSource(source)}: ${explainGitHub(error)}. ${rest}`;
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

function questionAbout(source: Source, rules: GitHubRules): Question | undefined {
  if (source.path === undefined) {
    const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && rules.mayAsk(source.host);
    return isKnown ? { path: `/repositories/${source.id}`, apiUrl: rules.apiUrlOf(source) } : undefined;
  }
  const place = gitHubRepositoryOf(source, rules);
  const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
  return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}

async function ask(
  { path, apiUrl }: Question,
  source: Source,
  { send, token }: { readonly send: ServiceClient; readonly token: string },
): Promise<Source> {
  const octokit = await gitHubClient({ send, token, apiUrl });
  const { data } = await octokit.request(`GET ${path}`);
  const { id, full_name: name } = v.parse(repositorySchema, data);
  const found = sourceAt(`${new URL(source.url).origin}/${name}`, String(id));
  if (!found) throw new Error('its response names no repository');
  return found;
}
