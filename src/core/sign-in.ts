import { Denied, type Failure } from './errors.ts';
import { sentence } from './message.ts';
import { way } from './references.ts';
import { printable } from './text/printable.ts';

/**
 * The failure that an error of @azure/identity means for the run; undefined for every other error. The errors are
 * recognised by name, because the library itself is loaded only when it is needed.
 */
export function failureOfSignIn(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (
    !/^(CredentialUnavailable|Authentication|AggregateAuthentication|AuthenticationRequired)/.test(error.name)
  ) {
    return undefined;
  }
  return noAzureToken(`: ${printable(error.message, 600)}`, error);
}

/** @param detail what the library said, after a colon; a full stop where it said nothing */
export function noAzureToken(detail = '.', cause?: unknown): Denied {
  return new Denied({
    code: 'sign-in-failed',
    message: `Could not get an Azure access token${detail}`,
    next: sentence`To sign in, ${way('sign-in')}.`,
    ...(cause === undefined ? {} : { cause }),
  });
}
