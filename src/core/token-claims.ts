import * as v from 'valibot';

/**
 * The claims of a JSON Web Token that a schema asks for; undefined when the text is not such a token or lacks a claim.
 * The signature is not checked: the service that receives the token does that.
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
