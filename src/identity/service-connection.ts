/** The identity of a service connection, by its scheme. */
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
      /** Client id of a user-assigned identity; undefined for the identity of the machine. */
      readonly clientId: string | undefined;
    };

/** An Azure Resource Manager service connection, as the agent passes it to the task. */
export interface ServiceConnection {
  readonly id: string;
  readonly identity: ConnectionIdentity;
  /** Address of Azure Resource Manager, without a slash at the end. */
  readonly armUrl: string;
  /** Address of Entra; undefined for the library's default, the public cloud. */
  readonly authority: string | undefined;
  /** Resource of the tokens, where it does not follow from the address: in Azure Stack. */
  readonly resource: string | undefined;
  readonly tenantId: string | undefined;
  /** Undefined for a connection to a management group. */
  readonly subscriptionId: string | undefined;
}
