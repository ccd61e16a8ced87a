import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { embeddedIpv4 } from './embedded-ipv4.ts';

/** The kind of network that an address belongs to. */
type Reach = 'public' | 'private' | 'loopback' | 'link-local' | 'reserved';

/** The special-purpose registries of IANA (RFC 6890), from the most to the least dangerous. */
const reaches: readonly (readonly [Reach, readonly string[]])[] = [
  ['loopback', ['127.0.0.0/8', '::1/128', '0.0.0.0/8', '::/128']],
  // 168.63.129.16 is where a virtual machine reaches the services of the Azure platform.
  ['link-local', ['169.254.0.0/16', 'fe80::/10', '168.63.129.16/32']],
  // fec0::/10 was site-local. 64:ff9b:1::/48 translates to IPv4 within a network (RFC 8215).
  [
    'private',
    [
      '10.0.0.0/8',
      '172.16.0.0/12',
      '192.168.0.0/16',
      '100.64.0.0/10',
      '198.18.0.0/15',
      'fc00::/7',
      'fec0::/10',
      '64:ff9b:1::/48',
    ],
  ],
  // Multicast, broadcast, what is kept for protocols, or set up between two hosts (Teredo, ORCHID).
  [
    'reserved',
    [
      '192.0.0.0/24',
      '192.88.99.0/24',
      '224.0.0.0/4',
      '240.0.0.0/4',
      '2001::/32',
      '2001:2::/48',
      '2001:10::/28',
      '2001:20::/28',
    ],
  ],
];

/** All of IPv6 that is given to the internet. */
const internet = new BlockList();
internet.addSubnet('2000::', 3, 'ipv6');

const lists = reaches.map(([reach, subnets]) => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix] = subnet.split('/');
    list.addSubnet(net, Number(prefix), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return [reach, list] as const;
});

/**
 * The kind of network of an IP address. An IPv6 address that stands for an IPv4 address (mapped, compatible, translated,
 * NAT64, 6to4) is of the kind of that address. What is no IP address is reserved.
 */
export function reachOf(address: string): Reach {
  const [plain = ''] = address.split('%', 1);
  const family = isIP(plain);
  if (family === 0) return 'reserved';
  if (family === 4) return reachWithin(plain, 'ipv4');
  const own = reachWithin(plain, 'ipv6');
  if (own !== 'public') return own;
  const embedded = embeddedIpv4(plain);
  if (embedded !== undefined) return reachWithin(embedded, 'ipv4');
  return internet.check(plain, 'ipv6') ? 'public' : 'reserved';
}

function reachWithin(address: string, family: 'ipv4' | 'ipv6'): Reach {
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
