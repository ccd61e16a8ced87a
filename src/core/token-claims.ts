import * as v from 'valibot';

/**
 * The claims of a JSON Web Token that a schema asks for; undefined when the text is no such token or lacks one. The
 * signature is not checked: whoever the token is for does that.
 */
export function readTokenClaims<T>(token: string, claims: v.GenericSchema<unknown, T>): T | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const parsed = v.safeParse(claims, payload);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
