/** A cloud of Azure: what is where, and what tokens are for. */
export interface Cloud {
  /** Name as service connections and the Azure CLI spell it. */
  readonly name: string;
  /** Origin of Azure Resource Manager, without a slash at the end. */
  readonly armEndpoint: string;
  /** Where Entra is. */
  readonly authority: string;
  /** What a pipeline's own token must be for when it is exchanged at Entra. */
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

/** The cloud with this address of Azure Resource Manager; undefined for an address of one's own. */
export function cloudAt(armEndpoint: string): Cloud | undefined {
  const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
  return clouds.find((cloud) => cloud.armEndpoint === origin);
}

/** The cloud that a service connection names, in whatever case. */
export function cloudNamed(name: string): Cloud | undefined {
  return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
}
