import * as v from 'valibot';
import { Denied } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';

/** What the runner's token says of itself: no secret, and what Entra compares. */
export interface PresentedToken {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
}

const claims = v.object({ sub: v.string(), iss: v.string(), aud: v.string() });

/** The three claims out of a token; undefined when it is none. The token itself is never shown. */
export function readPresented(token: string): PresentedToken | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const parsed = v.safeParse(claims, payload);
    if (!parsed.success) return undefined;
    const { sub: subject, iss: issuer, aud: audience } = parsed.output;
    return { subject, issuer, audience };
  } catch {
    return undefined;
  }
}

/** No federated credential of the application fits the token that was presented. */
const noMatch = /AADSTS(700213|70021|700211|700212)\b/;

/**
 * The error to throw for a sign-in that failed. Where no federated credential matched, it names what was
 * presented and the command that creates the one that would match.
 */
export function explainRefusal(
  error: unknown,
  { clientId, presented }: { readonly clientId: string; readonly presented: PresentedToken | undefined },
): unknown {
  if (!(error instanceof Error) || !noMatch.test(error.message) || !presented) return error;
  const { subject, issuer, audience } = presented;
  const parameters = JSON.stringify({ name: 'mcp-register', issuer, subject, audiences: [audience] });
  return new Denied({
    code: 'no-federated-credential',
    message: `Entra knows no federated credential of the application ${printable(clientId)} for this job. Presented were: subject ${printable(subject)}, issuer ${printable(issuer)}, audience ${printable(audience)}.`,
    why: 'Subjects are compared letter by letter: branch, environment and pull request each have their own, and repositories made since July 2026 have one with owner and repository ids.',
    next: `Create it: az ad app federated-credential create --id ${printable(clientId)} --parameters '${printable(parameters, 900)}'`,
    cause: error,
  });
}
