import * as v from 'valibot';
import { Denied } from '../core/errors.ts';
import { joined, type Message, sentence } from '../core/message.ts';
import { command } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
import { readTokenClaims } from '../core/token-claims.ts';

/** The claims of a pipeline's token that Entra compares; none of them is secret. */
export interface PresentedToken {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
}

/** The parts of an explanation that depend on the host. */
export interface SignInContext {
  /** What presented the token, for example "this job". */
  readonly bearer: string;
  /** How this host forms subjects, and why one may differ. */
  readonly subjects: string;
  /** What to check when Entra does not know the application or the tenant. */
  readonly checkIdentity: Message;
  /** What to check when the tenant is in another cloud. */
  readonly checkCloud: Message;
  /** Another form in which the host may write this subject; undefined when there is none. */
  readonly otherSpelling?: (subject: string) => string | undefined;
}

const presentedClaims = v.object({ sub: v.string(), iss: v.string(), aud: v.string() });

/** The three claims of a token; undefined when the text is not a token. The token itself is never shown. */
export function readPresented(token: string): PresentedToken | undefined {
  const claims = readTokenClaims(token, presentedClaims);
  return claims && { subject: claims.sub, issuer: claims.iss, audience: claims.aud };
}

/** Codes of Entra for a token that no federated credential of the application matches. */
const noMatch = /^(700213|70021|700211|700212|7002138)$/;

/** The meaning of other refusals, by the code of Entra, and which of the two checks helps. */
const causes: Readonly<Record<string, { readonly why: string; readonly check: 'identity' | 'cloud' }>> = {
  '700016': { why: 'The application is not in this tenant.', check: 'identity' },
  '7000229': { why: 'The application has no service principal in this tenant.', check: 'identity' },
  '90002': { why: 'The tenant does not exist in this cloud.', check: 'identity' },
  '900021': { why: 'The tenant id is not valid.', check: 'identity' },
  '900023': { why: 'The tenant id is not valid.', check: 'identity' },
  '900382': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
  '900439': { why: 'The tenant belongs to another Azure cloud.', check: 'cloud' },
  '7000215': { why: 'The client secret is wrong.', check: 'identity' },
  '7000222': { why: 'The client secret has expired.', check: 'identity' },
  '53003': { why: 'A conditional access policy of the tenant blocks this sign-in.', check: 'identity' },
};

/**
 * The failure for a sign-in that Entra refused. Where no federated credential matched, it shows the presented claims and
 * the command that creates a matching credential. Undefined when the error is not a refusal of Entra.
 */
export function explainRefusal(
  error: unknown,
  { clientId, presented }: { readonly clientId: string; readonly presented: PresentedToken | undefined },
  context: SignInContext,
): Denied | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = /\bAADSTS(\d+)/.exec(error.message)?.[1];
  if (code === undefined) return undefined;
  if (noMatch.test(code) && presented) {
    return noFederatedCredential(error, { code, clientId, presented }, context);
  }
  const cause = causes[code];
  return new Denied({
    code: 'sign-in-failed',
    message: `Entra refused the sign-in of ${context.bearer}: ${printable(error.message, 600)}`,
    ...(cause === undefined ? {} : { why: cause.why }),
    next: cause?.check === 'cloud' ? context.checkCloud : context.checkIdentity,
    cause: error,
  });
}

function noFederatedCredential(
  cause: Error,
  {
    code,
    clientId,
    presented: { subject, issuer, audience },
  }: { readonly code: string; readonly clientId: string; readonly presented: PresentedToken },
  { bearer, subjects, otherSpelling }: SignInContext,
): Denied {
  const parameters = JSON.stringify({ name: 'mcp-register', issuer, subject, audiences: [audience] });
  const other = otherSpelling?.(subject);
  const forApplication = command(
    ...['az', 'ad', 'app', 'federated-credential', 'create'],
    ...['--id', printable(clientId), '--parameters', printable(parameters, 900)],
  );
  const forIdentity = command(
    ...['az', 'identity', 'federated-credential', 'create', '--identity-name', '<name>'],
    ...['--resource-group', '<group>', '--name', 'mcp-register', '--issuer', printable(issuer)],
    ...['--subject', printable(subject), '--audiences', printable(audience)],
  );
  return new Denied({
    code: 'no-federated-credential',
    message: `Entra has no federated credential for the application ${printable(clientId)} that matches ${bearer} (AADSTS${code}). Presented: subject ${printable(subject)}, issuer ${printable(issuer)}, audience ${printable(audience)}.`,
    why:
      code === '7002138'
        ? `The subject differs only in upper and lower case, which Entra compares exactly. ${subjects}`
        : subjects,
    next: joined(
      [
        sentence`Create it: ${forApplication}`,
        sentence`for a user-assigned identity: ${forIdentity}`,
        ...(other === undefined
          ? []
          : [`if one exists already, it may have the other form of this subject: ${printable(other)}`]),
      ],
      '; ',
    ),
    cause,
  });
}
