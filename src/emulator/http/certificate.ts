import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput } from '../../core/errors.ts';

/** A private key and its certificate chain, PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** What an emulator shows to those who connect by https. */
export interface Certificate extends KeyPair {
  /** The certificate of the authority that clients must trust; absent for a certificate that was given. */
  readonly caFile?: string;
  /** Removes the authority's file. */
  discard(): Promise<void>;
}

const hourMs = 3_600_000;
const lifeMs = 30 * 24 * hourMs;
const curve = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/**
 * A certificate for 127.0.0.1 and localhost, by an authority that is made for it alone: its key is forgotten at once,
 * so that trusting it lets nobody in but this emulator. Its certificate is written to a fresh temporary folder.
 */
export async function makeCertificate(): Promise<Certificate> {
  // 100 ms of loading, and only an emulator with TLS needs it.
  const { generate } = await import('selfsigned');
  const life = { notBeforeDate: new Date(Date.now() - hourMs), notAfterDate: new Date(Date.now() + lifeMs) };
  const authority = await generate([{ name: 'commonName', value: 'MCP Register emulator authority' }], {
    ...life,
    ...curve,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...life,
    ...curve,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'mcp-register-ca-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, authority.cert, { flag: 'wx' });
  return {
    key: leaf.private,
    cert: leaf.cert,
    caFile,
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @throws InvalidInput when the two are no PEM or do not belong together */
export function givenCertificate({ key, cert }: KeyPair): Certificate {
  try {
    const belongs = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
    if (!belongs) throw new TypeError('the key is that of another certificate');
  } catch (cause) {
    throw new InvalidInput({
      code: 'emulator-certificate-invalid',
      message: `The certificate and its key cannot be used (${cause instanceof Error ? cause.message : 'unreadable'}).`,
      next: 'Give a PEM certificate and the unencrypted PEM key that belongs to it.',
      cause,
    });
  }
  return { key, cert, discard: async () => {} };
}
