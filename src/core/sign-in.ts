import { Denied, type Failure } from './errors.ts';
import { printable } from './text/printable.ts';

/** The errors of @azure/identity, recognised by name: the library itself is loaded only when needed. */
export function failureOfSignIn(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (
    !/^(CredentialUnavailable|Authentication|AggregateAuthentication|AuthenticationRequired)/.test(error.name)
  ) {
    return undefined;
  }
  return new Denied({
    code: 'sign-in-failed',
    message: `No token for Azure could be had: ${printable(error.message, 600)}`,
    next: 'Sign in with: az login --tenant <tenant id>',
    cause: error,
  });
}
