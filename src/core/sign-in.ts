import { Denied, type Failure } from './errors.ts';
import { sentence } from './message.ts';
import { way } from './references.ts';
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
    message: `Could not get an Azure access token: ${printable(error.message, 600)}`,
    next: sentence`To sign in, ${way('sign-in')}.`,
    cause: error,
  });
}
