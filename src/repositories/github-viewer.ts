import * as v from 'valibot';
import type { Connect } from './github-client.ts';

/** The name under which the token of a workflow's job writes. */
const jobsOwnName = 'github-actions[bot]';

const viewerSchema = v.looseObject({ viewer: v.looseObject({ login: v.string() }) });
const userSchema = v.looseObject({ login: v.string() });

/**
 * Under which name a token writes, as {@link plainName} gives names. Only an app's own token may ask by GraphQL, and only
 * a person's may ask for the user; else it is the job's own.
 */
export async function gitHubViewer(connect: Connect): Promise<string> {
  const { octokit } = await connect();
  const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
  const parsed = v.safeParse(viewerSchema, answer);
  if (parsed.success) return plainName(parsed.output.viewer.login);
  const user = await octokit.request('GET /user').catch(() => undefined);
  const named = v.safeParse(userSchema, user?.data);
  return plainName(named.success ? named.output.login : jobsOwnName);
}

/** Some answers write a bot's name with `[bot]`, some without. */
export function plainName(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
