/** Who a service connection signs in as, by its scheme. */
export type ConnectionIdentity =
  | { readonly scheme: 'federated'; readonly tenantId: string; readonly clientId: string }
  | {
      readonly scheme: 'secret';
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: string;
    }
  | {
      readonly scheme: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** Certificate and key, PEM. */
      readonly pem: string;
    }
  | {
      readonly scheme: 'managed-identity';
      /** Of a user-assigned identity; the machine's own without it. */
      readonly clientId: string | undefined;
    };

/** An Azure Resource Manager service connection, as the agent hands it over. */
export interface ServiceConnection {
  readonly id: string;
  readonly identity: ConnectionIdentity;
  /** Address of Azure Resource Manager, without a slash at the end. */
  readonly armUrl: string;
  /** Where Entra is; undefined for the library's own choice, the public cloud. */
  readonly authority: string | undefined;
  /** What tokens are for, where that does not follow from the address: Azure Stack. */
  readonly resource: string | undefined;
  readonly tenantId: string | undefined;
  /** Absent on a connection to a management group. */
  readonly subscriptionId: string | undefined;
}
