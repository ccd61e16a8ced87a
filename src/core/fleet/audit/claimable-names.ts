/** Names under which anybody can create a resource of any name that is free. */
interface ClaimableNames {
  readonly suffix: string;
  /** Labels of such a name before the suffix: what has more belongs to the owner of the last one. */
  readonly labels: number;
}

/**
 * From Azure's list of services whose DNS records can be left dangling (learn.microsoft.com, "Prevent dangling DNS
 * entries"). Names that Azure makes unique by itself, such as `weather-a1b2.westeurope-01.azurewebsites.net`, have
 * more labels and cannot be claimed.
 */
const claimableNames: readonly ClaimableNames[] = [
  { suffix: 'azurewebsites.net', labels: 1 },
  { suffix: 'azurewebsites.us', labels: 1 },
  { suffix: 'chinacloudsites.cn', labels: 1 },
  { suffix: 'trafficmanager.net', labels: 1 },
  { suffix: 'usgovtrafficmanager.net', labels: 1 },
  { suffix: 'azure-api.net', labels: 1 },
  { suffix: 'azureedge.net', labels: 1 },
  { suffix: 'azurefd.net', labels: 1 },
  { suffix: 'cloudapp.net', labels: 1 },
  { suffix: 'cloudapp.azure.com', labels: 2 },
  { suffix: 'azurecontainer.io', labels: 2 },
  { suffix: 'blob.core.windows.net', labels: 1 },
  { suffix: 'web.core.windows.net', labels: 2 },
];

/** The suffix under which anybody can create this name; undefined where nobody but its owner can. */
export function claimableSuffix(name: string): string | undefined {
  const host = name.toLowerCase().replace(/\.$/, '');
  const found = claimableNames.find(({ suffix, labels }) => {
    if (!host.endsWith(`.${suffix}`)) return false;
    return host.slice(0, -suffix.length - 1).split('.').length === labels;
  });
  return found?.suffix;
}
