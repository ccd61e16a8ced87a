import type { TokenCredential } from '@azure/core-auth';

/** A credential that is created when the first token is requested, because loading the library takes 40 ms. */
export function lazyCredential(create: () => Promise<TokenCredential>): TokenCredential {
  let created: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      created ??= create();
      return (await created).getToken(scopes, options);
    },
  };
}
