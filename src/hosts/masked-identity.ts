import type { TokenCredential } from '@azure/core-auth';

/** Every token is masked the moment it exists. */
export function maskedIdentity(identity: TokenCredential, mask: (secret: string) => void): TokenCredential {
  return {
    async getToken(scopes, options) {
      const token = await identity.getToken(scopes, options);
      if (token) mask(token.token);
      return token;
    },
  };
}
