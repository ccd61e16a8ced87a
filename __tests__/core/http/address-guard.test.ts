import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { test } from 'node:test';
import { addressChanged, guardedLookup, reachOf } from '../../../src/core/http/address-guard.ts';
import { createHttpTransport } from '../../../src/core/http/transport.ts';

/** A resolver that answers as it is told, in this order; the last answer for ever. */
function resolver(...answers: readonly (readonly string[])[]): LookupFunction {
  let asked = 0;
  return (_hostname, options, callback) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family);
  };
}

function resolve(lookup: LookupFunction, all = true): Promise<string | undefined> {
  return new Promise((done) => {
    lookup('mcp.example', { all }, (error) => done(error?.code ?? undefined));
  });
}

test('every address is told by where it leads, in each of its spellings', () => {
  for (const [address, reach] of [
    ['203.0.113.5', 'public'],
    ['2001:db8::1', 'public'],
    ['2606:4700:4700::1111', 'public'],
    ['64:ff9b::8.8.8.8', 'public'],
    ['2002:808:808::1', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.255.1.2', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['::1', 'loopback'],
    ['::', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['::ffff:169.254.169.254', 'link-local'],
    ['168.63.129.16', 'link-local'],
    ['fe80::1', 'link-local'],
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd00::1', 'private'],
    ['198.18.0.1', 'private'],
    // Site-local, and NAT64 within a network.
    ['fec0::1', 'private'],
    ['64:ff9b:1::1', 'private'],
    // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, ISATAP.
    ['::ffff:10.0.0.1', 'private'],
    ['0:0:0:0:0:ffff:7f00:1', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['::ffff:0:127.0.0.1', 'loopback'],
    ['64:ff9b::169.254.169.254', 'link-local'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:a9fe:a9fe::1', 'link-local'],
    ['2002:7f00:1::', 'loopback'],
    ['2001:db8::5efe:10.0.0.1', 'private'],
    ['fe80::1%eth0', 'link-local'],
    // Teredo, ORCHID, multicast, broadcast, kept for protocols, discarded.
    ['2001::1', 'reserved'],
    ['2001:10::1', 'reserved'],
    ['ff02::1', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['240.0.0.1', 'reserved'],
    ['192.0.0.170', 'reserved'],
    ['100::1', 'reserved'],
    ['100:0:0:1::1', 'reserved'],
    // Of IPv6, nothing but 2000::/3 is given to the internet.
    ['1::1', 'reserved'],
    ['4000::1', 'reserved'],
    ['e000::1', 'reserved'],
    ['no address', 'reserved'],
  ] as const) {
    assert.equal(reachOf(address), reach, address);
  }
});

for (const [from, to] of [
  ['203.0.113.5', '127.0.0.1'],
  ['203.0.113.5', '169.254.169.254'],
  ['203.0.113.5', '10.0.0.1'],
  ['203.0.113.5', '::ffff:127.0.0.1'],
  ['10.0.0.1', '127.0.0.1'],
  ['10.0.0.1', '169.254.169.254'],
  ['203.0.113.5', '64:ff9b::169.254.169.254'],
  ['203.0.113.5', '2002:7f00:1::1'],
  ['203.0.113.5', '::10.0.0.1'],
  ['203.0.113.5', '224.0.0.1'],
] as const) {
  test(`a name that led to ${from} is not followed to ${to}`, async () => {
    for (const all of [true, false]) {
      const lookup = guardedLookup(resolver([from], [to]));
      assert.equal(await resolve(lookup, all), undefined);
      assert.equal(await resolve(lookup, all), addressChanged);
      assert.equal(await resolve(lookup, all), addressChanged);
    }
  });
}

test('one such address among others is enough to refuse', async () => {
  const lookup = guardedLookup(resolver(['203.0.113.5'], ['203.0.113.5', '127.0.0.1']));
  assert.deepEqual([await resolve(lookup), await resolve(lookup)], [undefined, addressChanged]);
});

for (const [from, to] of [
  ['203.0.113.5', '203.0.113.99'],
  ['10.0.0.1', '10.9.9.9'],
  ['10.0.0.1', '203.0.113.5'],
  ['127.0.0.1', '127.0.0.1'],
] as const) {
  test(`a name that led to ${from} may lead to ${to}: addresses change, and private names are the user’s own`, async () => {
    const lookup = guardedLookup(resolver([from], [to]));
    assert.deepEqual([await resolve(lookup), await resolve(lookup)], [undefined, undefined]);
  });
}

test('the transport asks nobody at the new address', async (t) => {
  const folder = new URL('../../support/', import.meta.url);
  const cert = readFileSync(new URL('mcp.example.test.cert.pem', folder), 'utf8');
  const key = readFileSync(new URL('mcp.example.test.key.pem', folder), 'utf8');
  const server = createServer({ cert, key }, (_request, response) => {
    response.writeHead(200, { connection: 'close' }).end('here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  // A proxy would resolve the name itself, and many machines have one.
  for (const name of Object.keys(process.env).filter((name) => /^(?:https?|all)_proxy$/i.test(name))) {
    const before = process.env[name];
    delete process.env[name];
    t.after(() => {
      process.env[name] = before;
    });
  }
  const http = createHttpTransport({ ca: [cert], lookup: resolver(['127.0.0.1'], ['169.254.169.254']) });
  const send = () =>
    http.send({
      method: 'GET',
      url: `https://mcp.example.test:${port}/`,
      headers: {},
      signal: new AbortController().signal,
    });
  const first = await send();
  assert.equal(first.status, 200);
  for await (const _ of first.body);
  await assert.rejects(send(), { code: addressChanged });
});
