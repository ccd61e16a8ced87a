import type { TokenCredential } from '@azure/core-auth';

/**
 * The credential, whose wait for a token ends with the signal's reason when the run is interrupted. A program that it
 * started, such as the Azure CLI, is not waited for.
 */
export function interruptible(credential: TokenCredential, signal: AbortSignal): TokenCredential {
  return {
    async getToken(scopes, options) {
      signal.throwIfAborted();
      let stop = () => {};
      const interrupted = new Promise<never>((_, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort);
        stop = () => signal.removeEventListener('abort', onAbort);
      });
      try {
        return await Promise.race([credential.getToken(scopes, options), interrupted]);
      } finally {
        stop();
      }
    },
  };
}
