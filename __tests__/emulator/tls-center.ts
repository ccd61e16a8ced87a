import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.ts';
import { json, service, startCenter } from './center.ts';
import { type HttpsAnswer, type HttpsOptions, httpsCall } from './https-call.ts';

/** One API center behind https, as its clients reach it. */
export interface TlsCenter {
  /** The origin of the data host. */
  readonly dataUrl: string;
  /** Puts a resource below the workspace; it must be taken. */
  put(path: string, properties: object): Promise<void>;
  /** Posts to a resource below the workspace; it must be taken. */
  post(path: string, body: object): Promise<void>;
  /** A call to the data host, or to a whole address. */
  data(target: string, options?: HttpsOptions): Promise<HttpsAnswer>;
}

/** An emulator with one API center on a Standard plan, on addresses that speak https; it ends with the test. */
export async function startTlsCenter(
  context: TestContext,
  options: EmulatorOptions = {},
): Promise<TlsCenter> {
  const seed = [{ ...service, sku: 'Standard' as const }];
  const { emulator, workspace } = await startCenter(context, { tls: 'made', seed, ...options });
  const { url, caFile = '' } = emulator;
  const dataUrl = emulator.dataUrl(service) ?? '';
  const send = async (method: string, path: string, body: object) => {
    const target = `${url}${workspace}/${path}?api-version=2024-03-01`;
    const answer = await httpsCall(target, caFile, {
      method,
      headers: json,
      content: JSON.stringify(body),
    });
    assert.ok(answer.status < 300, `${method} ${path}: ${answer.text}`);
  };
  return {
    dataUrl,
    put: (path, properties) => send('PUT', path, { properties }),
    post: (path, body) => send('POST', path, body),
    data: (target, call) => httpsCall(new URL(target, dataUrl).href, caFile, call),
  };
}
