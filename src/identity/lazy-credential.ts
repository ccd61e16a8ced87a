import type { TokenCredential } from '@azure/core-auth';

/** A credential that is made when the first token is asked for: loading the library takes 40 ms. */
export function lazyCredential(create: () => Promise<TokenCredential>): TokenCredential {
  let created: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      created ??= create();
      return (await created).getToken(scopes, options);
    },
  };
}
