import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../core/json.ts';

/** Whom the emulator's tokens are for, and the tenant of everything in it. */
export const emulatorTenant = '00000000-0000-0000-0000-00000000e001';
export const emulatorClient = '00000000-0000-0000-0000-00000000e002';
const emulatorPrincipal = '00000000-0000-0000-0000-00000000e003';

/** Seconds, as managed identities have it. */
const tokenLife = 86_400;

/**
 * A token in the form of Microsoft Entra's, which clients take apart, and plainly none of theirs: the algorithm is
 * `none`, the signature is words, the issuer a name that cannot exist. No service but this emulator takes it.
 *
 * @param nowSeconds since the Unix epoch
 */
export function emulatorToken(resource: string, nowSeconds: number): { token: string; expiresOn: number } {
  const expiresOn = nowSeconds + tokenLife;
  const header = { alg: 'none', typ: 'JWT' };
  const payload = {
    aud: resource,
    iss: `https://emulator.invalid/${emulatorTenant}/`,
    iat: nowSeconds,
    nbf: nowSeconds,
    exp: expiresOn,
    tid: emulatorTenant,
    appid: emulatorClient,
    oid: emulatorPrincipal,
    sub: emulatorPrincipal,
    idtyp: 'app',
    jti: randomUUID(),
    xms_mirid: '/subscriptions/emulator/resourcegroups/emulator/providers/Microsoft.Web/sites/emulator',
    note: 'Made by the embedded API Center of mcp-register. Not a real token.',
  };
  const token = [encoded(header), encoded(payload), Buffer.from('not a signature').toString('base64url')];
  return { token: token.join('.'), expiresOn };
}

function encoded(part: JsonObject): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
