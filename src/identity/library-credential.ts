import type { TokenCredential } from '@azure/core-auth';
import { Failure } from '../core/errors.ts';
import { pageInstead, sendToService } from '../core/http/connection-failure.ts';
import type { ServiceAnswer, ServiceClient } from '../core/http/service-client.ts';
import type { credentialOptions } from './azure-http-client.ts';
import { lazyCredential } from './lazy-credential.ts';

type Library = typeof import('@azure/identity');
type Options = ReturnType<typeof credentialOptions>;

/**
 * A credential of @azure/identity that is created when the first token is requested and sends through the product's own
 * client. Rejects with a Failure where Entra could not be reached, otherwise with the library's error: the library
 * replaces the reason of a failed request by an error of its own.
 *
 * @param authority address of Entra; undefined for the library's default
 */
export function libraryCredential(
  send: ServiceClient,
  authority: string | undefined,
  create: (identity: Library, options: Options) => TokenCredential,
): TokenCredential {
  let failure: Failure | undefined;
  const explained: ServiceClient = async (request) => {
    failure = undefined;
    try {
      const answer = await sendToService(send, request);
      if (isPageInstead(answer)) throw pageInstead(request.url, answer);
      return answer;
    } catch (error) {
      if (error instanceof Failure) failure = error;
      throw error;
    }
  };
  const credential = lazyCredential(async () => {
    const [identity, { credentialOptions: optionsFor }] = await Promise.all([
      import('@azure/identity'),
      import('./azure-http-client.ts'),
    ]);
    return create(identity, optionsFor(explained, authority));
  });
  return {
    async getToken(scopes, options) {
      failure = undefined;
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        throw failure ?? error;
      }
    },
  };
}

/** A token service answers with JSON; a refusal may have other words, such as those of a managed identity. */
function isPageInstead({ status, text }: ServiceAnswer): boolean {
  if (status >= 300 && status < 500) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
