import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** The kind of network that an address belongs to. */
type Reach = 'public' | 'private' | 'loopback' | 'link-local';

const reaches: readonly (readonly [Reach, readonly (readonly [string, number])[]])[] = [
  [
    'loopback',
    [
      ['127.0.0.0', 8],
      ['::1', 128],
      ['0.0.0.0', 8],
      ['::', 128],
    ],
  ],
  [
    'link-local',
    [
      ['169.254.0.0', 16],
      ['fe80::', 10],
      // The services of the Azure platform, as a virtual machine reaches them.
      ['168.63.129.16', 32],
    ],
  ],
  [
    'private',
    [
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['100.64.0.0', 10],
      ['fc00::', 7],
    ],
  ],
];

const lists = reaches.map(([reach, subnets]) => {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');
  return [reach, list] as const;
});

/** The kind of network of an IP address; an IPv4 address written as IPv6 counts as IPv4. */
export function reachOf(address: string): Reach {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return lists.find(([, list]) => list.check(address, family))?.[0] ?? 'public';
}

/** The `code` of the error for a refused name. */
export const addressChanged = 'EADDRESSCHANGED';

/**
 * Resolves names, and refuses a name whose kind of address changes: a name that first resolved to the internet, or to the
 * user's own network, must not resolve to this machine or to the cloud's metadata service later, because the owner of
 * the name controls that (DNS rebinding). The first kind of address is the user's own choice.
 *
 * @param resolve the system's resolver, unless a test gives another
 */
export function guardedLookup(resolve: LookupFunction = lookup as LookupFunction): LookupFunction {
  const known = new Map<string, ReadonlySet<Reach>>();

  return (hostname, options, callback) => {
    resolve(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const addresses: readonly LookupAddress[] =
        typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found;
      const reached = new Set(addresses.map(({ address }) => reachOf(address)));
      const name = hostname.toLowerCase();
      const first = known.get(name) ?? reached;
      known.set(name, first);
      if ([...reached].every((reach) => reach === 'public' || first.has(reach))) {
        return callback(null, found, family);
      }
      const refused = Object.assign(
        new Error(`${hostname} resolves to another kind of address than before.`),
        { code: addressChanged },
      );
      callback(refused, found, family);
    });
  };
}
