/** An Azure cloud: its addresses, and the audiences of its tokens. */
export interface Cloud {
  /** Name as service connections and the Azure CLI spell it. */
  readonly name: string;
  /** Origin of Azure Resource Manager, without a slash at the end. */
  readonly armEndpoint: string;
  /** Address of Entra. */
  readonly authority: string;
  /** Audience that a pipeline's own token must have so that Entra exchanges it. */
  readonly federationAudience: string;
}

export const publicCloud: Cloud = {
  name: 'AzureCloud',
  armEndpoint: 'https://management.azure.com',
  authority: 'https://login.microsoftonline.com',
  federationAudience: 'api://AzureADTokenExchange',
};

/** Every cloud that an API center can be in. */
export const clouds: readonly Cloud[] = [
  publicCloud,
  {
    name: 'AzureUSGovernment',
    armEndpoint: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    federationAudience: 'api://AzureADTokenExchangeUSGov',
  },
  {
    name: 'AzureChinaCloud',
    armEndpoint: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    federationAudience: 'api://AzureADTokenExchangeChina',
  },
];

/** The cloud with this address of Azure Resource Manager; undefined for any other address. */
export function cloudAt(armEndpoint: string): Cloud | undefined {
  const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
  return clouds.find((cloud) => cloud.armEndpoint === origin);
}

/** The cloud with this name, in upper or lower case. */
export function cloudNamed(name: string): Cloud | undefined {
  return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
}
