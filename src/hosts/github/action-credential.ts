import { getIDToken } from '@actions/core';
import type { TokenCredential } from '@azure/core-auth';
import { Denied, InvalidInput } from '../../core/errors.ts';
import type { InputReader } from '../../core/inputs/values.ts';
import { printable } from '../../core/text/printable.ts';
import { azureCredential } from '../azure-credential.ts';
import type { Environment } from '../environment.ts';
import { explainRefusal, type PresentedToken, readPresented } from './identity-doctor.ts';

/** What the token of the runner must be for, by cloud. */
const audiences: Readonly<Record<string, string>> = {
  'https://management.usgovcloudapi.net': 'api://AzureADTokenExchangeUSGov',
  'https://management.chinacloudapi.cn': 'api://AzureADTokenExchangeChina',
};
const publicAudience = 'api://AzureADTokenExchange';

/** The library asks twice for each token; the runner's own lives for minutes. */
const assertionLifetimeMs = 60_000;

/**
 * Signs in without a secret when `client-id` and `tenant-id` are given: the runner's own token is exchanged
 * for one of Entra. Else as the session that azure/login left, or the environment, says.
 * Throws InvalidInput when only one of the two is given.
 */
export function actionCredential(read: InputReader, env: Environment, now: () => number): TokenCredential {
  const clientId = read.text('client-id');
  const tenantId = read.text('tenant-id');
  if (clientId === undefined) return azureCredential(env);
  if (tenantId === undefined) {
    throw new InvalidInput({
      code: 'input-missing',
      message: 'client-id is given without tenant-id.',
      next: 'Give the tenant (directory) id as well.',
    });
  }
  const audience = audiences[read.text('arm-endpoint') ?? ''] ?? publicAudience;
  const assertion = runnerAssertion(audience, env, now);
  let signedIn: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      signedIn ??= import('@azure/identity').then(
        ({ ClientAssertionCredential }) =>
          new ClientAssertionCredential(tenantId, clientId, assertion.get, authority(env)),
      );
      try {
        return await (await signedIn).getToken(scopes, options);
      } catch (error) {
        // The library wraps what went wrong on the way to an assertion; that was ours and says more.
        throw assertion.failure() ?? explainRefusal(error, { clientId, presented: assertion.presented() });
      }
    },
  };
}

/** Tests name an authority of their own; in Azure the library knows it. */
function authority(env: Environment) {
  const host = env.AZURE_AUTHORITY_HOST;
  return host === undefined || host === ''
    ? {}
    : { authorityHost: host, disableInstanceDiscovery: isLocal(host) };
}

function isLocal(host: string): boolean {
  return /^https:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(host);
}

function runnerAssertion(audience: string, env: Environment, now: () => number) {
  let last: { readonly token: Promise<string>; readonly at: number } | undefined;
  let presented: PresentedToken | undefined;
  let failure: unknown;
  return {
    presented: () => presented,
    failure: () => failure,
    get(): Promise<string> {
      failure = undefined;
      if (!last || now() - last.at > assertionLifetimeMs) last = { token: ask(), at: now() };
      return last.token.catch((error: unknown) => {
        failure = error;
        throw error;
      });
    },
  };

  async function ask(): Promise<string> {
    if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
      throw new Denied({
        code: 'no-id-token',
        message: 'The job may not ask for a token of its own.',
        why: 'The permission id-token: write is missing; a pull request from a fork never has it.',
        next: 'Add to the job: permissions: { id-token: write, contents: read }',
      });
    }
    const token = await getIDToken(audience).catch((error: unknown) => {
      throw new Denied({
        code: 'no-id-token',
        message: `The runner gave no token: ${printable(error instanceof Error ? error.message : String(error), 300)}`,
        next: 'Run the job again; if it lasts, look at the status of GitHub Actions.',
        cause: error,
      });
    });
    presented = readPresented(token);
    return token;
  }
}
