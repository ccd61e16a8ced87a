import type { TokenCredential } from '@azure/core-auth';
import * as v from 'valibot';
import { cloudAt, publicCloud } from '../core/clouds.ts';
import { Denied } from '../core/errors.ts';
import type { HostVariables } from '../core/host-variables.ts';
import { sendToService } from '../core/http/connection-failure.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { sentence } from '../core/message.ts';
import { input } from '../core/references.ts';
import { federatedCredential } from './federated-credential.ts';
import type { SignInContext } from './sign-in-refusal.ts';

export interface GitHubSignIn {
  readonly clientId: string;
  readonly tenantId: string;
  /** Address of Azure Resource Manager, which decides the cloud. */
  readonly armEndpoint: string;
}

export interface GitHubSignInPorts {
  readonly send: ServiceClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called with the runner's token before anything is sent with it. */
  readonly mask: (secret: string) => void;
}

/**
 * Signs in without a secret: exchanges the token of the workflow's job for a token of Entra, in the cloud that the
 * address of Azure Resource Manager belongs to. Rejects with Denied.
 */
export function gitHubCredential(
  { clientId, tenantId, armEndpoint }: GitHubSignIn,
  env: HostVariables,
  { send, now, mask }: GitHubSignInPorts,
): TokenCredential {
  const cloud = cloudAt(armEndpoint);
  const { federationAudience } = cloud ?? publicCloud;
  return federatedCredential({
    tenantId,
    clientId,
    // Azure Stack and tests set their own authority.
    authority: env.AZURE_AUTHORITY_HOST || cloud?.authority,
    ask: async () => {
      const token = await askRunner(federationAudience, env, send);
      mask(token);
      return token;
    },
    send,
    now,
    context: contextOf(env),
  });
}

function contextOf(env: HostVariables): SignInContext {
  return {
    bearer: 'this job',
    subjects:
      'Each branch, each environment and pull requests have different subjects. In repositories that were created, renamed or transferred since July 2026, the subject contains the ids of owner and repository.',
    checkIdentity: sentence`Check ${input('client-id')} and ${input('tenant-id')}: the application must belong to that tenant.`,
    checkCloud: sentence`Set ${input('arm-endpoint')} to the cloud of the tenant.`,
    otherSpelling: (subject) => otherSpelling(subject, env),
  };
}

/** The subject with the ids of owner and repository where it has none, without them where it has them. */
export function otherSpelling(subject: string, env: HostVariables): string | undefined {
  const [owner, name] = env.GITHUB_REPOSITORY?.split('/') ?? [];
  const { GITHUB_REPOSITORY_OWNER_ID: ownerId, GITHUB_REPOSITORY_ID: id } = env;
  if (!owner || !name || !ownerId || !id) return undefined;
  const [plain, numbered] = [`repo:${owner}/${name}:`, `repo:${owner}@${ownerId}/${name}@${id}:`];
  if (subject.startsWith(plain)) return `${numbered}${subject.slice(plain.length)}`;
  if (subject.startsWith(numbered)) return `${plain}${subject.slice(numbered.length)}`;
  return undefined;
}

const answer = v.pipe(v.string(), v.parseJson(), v.object({ value: v.pipe(v.string(), v.nonEmpty()) }));

async function askRunner(audience: string, env: HostVariables, send: ServiceClient): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (!url || !token) {
    throw new Denied({
      code: 'no-id-token',
      message: 'This job is not allowed to request an id token.',
      why: 'The job lacks the permission id-token: write. A pull request from a fork never has it.',
      next: 'Add this line to the job: permissions: { id-token: write, contents: read }',
    });
  }
  const response = await sendToService(send, {
    method: 'GET',
    url: `${url}&audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    repeatable: true,
  });
  const parsed = response.status === 200 ? v.safeParse(answer, response.text) : undefined;
  if (parsed?.success) return parsed.output.value;
  throw noToken(`it returned the status ${response.status}`);
}

function noToken(what: string): Denied {
  return new Denied({
    code: 'no-id-token',
    message: `The token service of GitHub issued no token for this job: ${what}.`,
    next: 'Run the job again. If it fails again, check the status page of GitHub Actions.',
  });
}
