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

/** Whom a token was issued to, as far as the token says; never the token itself. */
export interface SignedInIdentity {
  /** Object id, which role assignments refer to. */
  readonly objectId?: string;
  /** A description for people: "application … of tenant …". */
  readonly name: string;
  /** The token comes from a person's session of the Azure CLI. */
  readonly isAzureCli: boolean;
}

/** Id of the Azure CLI's own application, the same in every tenant (Azure/azure-cli, azure/cli/core/auth). */
const azureCliApplication = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/** Reads an access token of Entra. A token in another form is not an error here: the service decides whether it is valid. */
export function readIdentity(token: string): SignedInIdentity {
  const { oid, appid, tid, upn, idtyp } = readTokenClaims(token, claims) ?? {};
  const tenant = tid === undefined ? '' : ` of tenant ${printable(tid, 60)}`;
  const who =
    upn !== undefined && idtyp !== 'app'
      ? `${printable(upn, 100)}`
      : appid === undefined
        ? 'an identity whose token does not name it'
        : `application ${printable(appid, 60)}`;
  return {
    name: `${who}${tenant}`,
    isAzureCli: appid === azureCliApplication,
    ...(oid === undefined ? {} : { objectId: printable(oid, 60) }),
  };
}
