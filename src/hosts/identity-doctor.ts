import * as v from 'valibot';
import { Denied } from '../core/errors.ts';
import { printable } from '../core/text/printable.ts';

/** What the pipeline's token says of itself: no secret, and what Entra compares. */
export interface PresentedToken {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
}

/** What a host calls the things that a refusal is about. */
export interface RefusalWords {
  /** Whose token was presented: “this job”. */
  readonly bearer: string;
  /** How subjects of this host come about, and why one may differ. */
  readonly why: string;
  /** The same subject as the host spells it for others; undefined when there is no other way. */
  readonly otherSpelling?: (subject: string) => string | undefined;
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
  {
    clientId,
    presented,
    words,
  }: {
    readonly clientId: string;
    readonly presented: PresentedToken | undefined;
    readonly words: RefusalWords;
  },
): unknown {
  if (!(error instanceof Error) || !noMatch.test(error.message) || !presented) return error;
  const { subject, issuer, audience } = presented;
  const parameters = JSON.stringify({ name: 'mcp-register', issuer, subject, audiences: [audience] });
  const other = words.otherSpelling?.(subject);
  const next = [
    `Create it: az ad app federated-credential create --id ${printable(clientId)} --parameters '${printable(parameters, 900)}'`,
    `For a user-assigned identity: az identity federated-credential create --identity-name <name> --resource-group <group> --name mcp-register --issuer ${printable(issuer)} --subject ${printable(subject)} --audiences ${printable(audience)}`,
    ...(other === undefined
      ? []
      : [`The other spelling of this subject, should one be there already: ${printable(other)}`]),
  ];
  return new Denied({
    code: 'no-federated-credential',
    message: `Entra knows no federated credential of the application ${printable(clientId)} for ${words.bearer}. Presented were: subject ${printable(subject)}, issuer ${printable(issuer)}, audience ${printable(audience)}.`,
    why: words.why,
    next: next.join('. '),
    cause: error,
  });
}
