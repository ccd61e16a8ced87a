/** The 16-bit groups before the IPv4 address, for each form whose prefix has a fixed length. */
const prefixes: readonly (readonly number[])[] = [
  // IPv4-compatible (RFC 4291), mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052).
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
  // 6to4 (RFC 3056).
  [0x2002],
];

/** The IPv4 address that a valid IPv6 address stands for; undefined when it stands for none. */
export function embeddedIpv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const prefix = prefixes.find((one) => one.every((group, index) => group === groups[index]));
  const isatap = groups[5] === 0x5efe && (groups[4] === 0 || groups[4] === 0x200);
  const start = prefix?.length ?? (isatap ? 6 : undefined);
  if (start === undefined) return undefined;
  const [high = 0, low = 0] = groups.slice(start);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const { hostname } = new URL(`http://[${address}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}
