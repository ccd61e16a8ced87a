import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { get, type RequestOptions } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { JsonObject } from '../core/json.ts';
import { type HttpAnswer, type Request, wrappedError } from './http/request-handler.ts';

/** Where an emulator shows that it is the one whose lock is beside a state file. */
export const proofPath = '/_emulator/proof';

/** Where an emulator is, and the secret by which it is known. */
export interface Announcement {
  readonly port: number;
  readonly tls: boolean;
  /** Hexadecimal, 32 bytes. */
  readonly token: string;
}

/** An emulator on a busy machine may need a moment to answer. */
const deadlineMs = 5000;
const greatestAnswer = 1000;
const nonceForm = /^[0-9a-f]{32,128}$/;

/**
 * Answers a challenge: an HMAC of the caller's nonce, from which nobody learns the token.
 *
 * @param token undefined for an emulator that has no lock
 */
export function proofAnswer(token: string | undefined, request: Request): HttpAnswer | undefined {
  if (request.path !== proofPath || request.method !== 'GET' || token === undefined) return undefined;
  const nonce = request.query.get('nonce') ?? '';
  if (!nonceForm.test(nonce)) {
    return wrappedError(400, 'InvalidNonce', 'nonce must be 32 to 128 hexadecimal digits in lower case.');
  }
  const port = Number(/:(\d+)$/.exec(request.origin)?.[1]);
  const body: JsonObject = { proof: proofOf(token, port, nonce) };
  return { status: 200, headers: { 'cache-control': 'no-store' }, body };
}

/** Whether an emulator with this token answers at this port. Anything else at that port learns a nonce and no more. */
export async function isProven({ port, tls, token }: Announcement): Promise<boolean> {
  const nonce = randomBytes(32).toString('hex');
  const expected = Buffer.from(JSON.stringify({ proof: proofOf(token, port, nonce) }));
  const answer = await answerAt(port, tls, `${proofPath}?nonce=${nonce}`).catch(() => undefined);
  return answer?.length === expected.length && timingSafeEqual(answer, expected);
}

/** The port is part of it, so that a proof cannot be passed on from another emulator. */
function proofOf(token: string, port: number, nonce: string): string {
  return createHmac('sha256', Buffer.from(token, 'hex'))
    .update(`mcp-register-emulator ${port} ${nonce}`)
    .digest('hex');
}

/** The certificate says nothing that the proof does not say better, and its authority may not be at hand. */
async function answerAt(port: number, tls: boolean, path: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(deadlineMs);
  const options: RequestOptions = { host: '127.0.0.1', port, path, agent: false, signal };
  return new Promise((resolve, reject) => {
    const take = async (response: AsyncIterable<unknown>) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of response) {
        if (!Buffer.isBuffer(chunk)) continue;
        bytes += chunk.length;
        if (bytes > greatestAnswer) throw new Error('The answer is too long.');
        chunks.push(chunk);
      }
      resolve(Buffer.concat(chunks));
    };
    const call = tls
      ? getSecurely({ ...options, rejectUnauthorized: false }, (response) => take(response).catch(reject))
      : get(options, (response) => take(response).catch(reject));
    call.once('error', reject);
  });
}
