import type { JsonAnswer } from '../clients/evidence.ts';
import type { Clock } from '../clock.ts';
import { type ByteBudget, readText, TooLarge } from '../http/bounded-body.ts';
import type { HttpResponse, HttpTransport } from '../http/transport.ts';
import { withTimeLimit } from '../http/with-time-limit.ts';

export interface RegistryPorts {
  readonly http: HttpTransport;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const maxBodyBytes = 8 * 1024 * 1024;
const requestTimeoutMs = 10_000;

/** Errors that say where the run is, not what the registry does. */
const connectionErrors = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
]);

/**
 * Sends one GET as a browser does, without a token. Rejects only with the signal's reason.
 *
 * @param bytes what the body may take; what it took is subtracted
 */
export async function readJson(
  url: string,
  { http, clock, signal }: RegistryPorts,
  bytes: ByteBudget = { left: maxBodyBytes },
): Promise<JsonAnswer> {
  const allowed = bytes.left;
  try {
    return await withTimeLimit(clock, requestTimeoutMs, signal, async (limited) => {
      const headers = { accept: 'application/json', origin: 'https://vscode.dev' };
      const response = await http.send({ party: 'registry', method: 'GET', url, headers, signal: limited });
      return await answerOf(url, response, bytes);
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof TooLarge) {
      return { url, why: `its response has more than ${allowed} bytes`, unreachable: false, tooLarge: true };
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const why = `it did not return a usable response${code ? ` (${code})` : ''}`;
    return { url, why, unreachable: code !== undefined && connectionErrors.has(code) };
  }
}

async function answerOf(url: string, response: HttpResponse, bytes: ByteBudget): Promise<JsonAnswer> {
  try {
    const text = await readText(response.body, bytes);
    return {
      url,
      status: response.status,
      body: parsed(text),
      openToBrowsers: response.headers['access-control-allow-origin'] === '*',
    };
  } finally {
    response.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the same question may bring more a moment later: a throttle, an error of the service, a cut connection. */
export function mayPass(answer: JsonAnswer): boolean {
  if (answer.status === undefined) return !answer.unreachable && !answer.tooLarge;
  return answer.status === 429 || answer.status >= 500;
}
