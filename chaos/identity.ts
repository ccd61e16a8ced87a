import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';
import type { RunPorts } from '../src/core/commands/ports.ts';
import type { KeyPair } from '../src/emulator/http/certificate.ts';

let pair: Promise<KeyPair> | undefined;

/** A certificate for loopback that this process trusts from then on. Made once. */
export function trustedPair(): Promise<KeyPair> {
  pair ??= generate([{ name: 'commonName', value: '127.0.0.1' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  }).then(({ private: key, cert }) => {
    setDefaultCACertificates([...getCACertificates('default'), cert]);
    return { key, cert };
  });
  return pair;
}

/** Gives another token each time it is asked. */
export function newTokens(now: number): RunPorts['identity'] {
  let asked = 0;
  return {
    getToken: async () => ({ token: `token-${++asked}`, expiresOnTimestamp: now + 1e15 }),
  };
}
