import * as v from 'valibot';
import { printable } from '../text/printable.ts';
import { readTokenClaims } from '../token-claims.ts';

const claims = v.object({
  oid: v.optional(v.string()),
  appid: v.optional(v.string()),
  tid: v.optional(v.string()),
  upn: v.optional(v.string()),
  idtyp: v.optional(v.string()),
});

/** Who a token was given to, as far as the token says; never the token itself. */
export interface SignedInIdentity {
  /** Object id: what role assignments are made to. */
  readonly objectId?: string;
  /** In words, for people. */
  readonly name: string;
}

/** Reads an access token of Entra. A token that cannot be read still is one: the service judges it. */
export function readIdentity(token: string): SignedInIdentity {
  const { oid, appid, tid, upn, idtyp } = readTokenClaims(token, claims) ?? {};
  const tenant = tid === undefined ? '' : ` of tenant ${printable(tid, 60)}`;
  const who =
    upn !== undefined && idtyp !== 'app'
      ? `${printable(upn, 100)}`
      : appid === undefined
        ? 'an identity that its token does not name'
        : `application ${printable(appid, 60)}`;
  return { name: `${who}${tenant}`, ...(oid === undefined ? {} : { objectId: printable(oid, 60) }) };
}
