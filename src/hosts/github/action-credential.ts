import { getIDToken } from '@actions/core';
import type { TokenCredential } from '@azure/core-auth';
import { Denied } from '../../core/errors.ts';
import type { CommonInputs } from '../../core/inputs/command-inputs.ts';
import { printable } from '../../core/text/printable.ts';
import { azureCredential } from '../azure-credential.ts';
import type { Environment } from '../environment.ts';
import { federatedCredential } from '../federated-credential.ts';
import type { RefusalWords } from '../identity-doctor.ts';

/** What the token of the runner must be for, by cloud. */
const audiences: Readonly<Record<string, string>> = {
  'https://management.usgovcloudapi.net': 'api://AzureADTokenExchangeUSGov',
  'https://management.chinacloudapi.cn': 'api://AzureADTokenExchangeChina',
};
const publicAudience = 'api://AzureADTokenExchange';

function wordsOf(env: Environment): RefusalWords {
  return {
    bearer: 'this job',
    why: 'Subjects are compared letter by letter: branch, environment and pull request each have their own, and repositories made, renamed or moved since July 2026 have one with owner and repository ids.',
    otherSpelling: (subject) => otherSpelling(subject, env),
  };
}

/** With the ids of owner and repository where the subject has none, without them where it has. */
export function otherSpelling(subject: string, env: Environment): string | undefined {
  const [owner, name] = env.GITHUB_REPOSITORY?.split('/') ?? [];
  const { GITHUB_REPOSITORY_OWNER_ID: ownerId, GITHUB_REPOSITORY_ID: id } = env;
  if (!owner || !name || !ownerId || !id) return undefined;
  const [plain, numbered] = [`repo:${owner}/${name}:`, `repo:${owner}@${ownerId}/${name}@${id}:`];
  if (subject.startsWith(plain)) return `${numbered}${subject.slice(plain.length)}`;
  if (subject.startsWith(numbered)) return `${plain}${subject.slice(numbered.length)}`;
  return undefined;
}

/**
 * Signs in without a secret when `client-id` and `tenant-id` are given: the runner's own token is exchanged
 * for one of Entra. Else as the session that azure/login left, or the environment, says.
 */
export function actionCredential(
  { clientId, tenantId, endpoint }: Pick<CommonInputs, 'clientId' | 'tenantId' | 'endpoint'>,
  env: Environment,
  now: () => number,
): TokenCredential {
  if (clientId === undefined || tenantId === undefined) return azureCredential(env);
  const audience = audiences[endpoint.url] ?? publicAudience;
  return federatedCredential({
    tenantId,
    clientId,
    // Tests name an authority of their own; in Azure the library knows it.
    authority: env.AZURE_AUTHORITY_HOST,
    ask: () => askRunner(audience, env),
    now,
    words: wordsOf(env),
  });
}

async function askRunner(audience: string, env: Environment): Promise<string> {
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    throw new Denied({
      code: 'no-id-token',
      message: 'The job may not ask for a token of its own.',
      why: 'The permission id-token: write is missing; a pull request from a fork never has it.',
      next: 'Add to the job: permissions: { id-token: write, contents: read }',
    });
  }
  return getIDToken(audience).catch((error: unknown) => {
    throw new Denied({
      code: 'no-id-token',
      message: `The runner gave no token: ${printable(error instanceof Error ? error.message : String(error), 300)}`,
      next: 'Run the job again; if it lasts, look at the status of GitHub Actions.',
      cause: error,
    });
  });
}
