import { ServiceFailed } from '../errors.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import type { HttpTransport } from '../http/transport.ts';
import { withTimeLimit } from '../http/with-time-limit.ts';
import { printable } from '../text/printable.ts';
import type { ArmClient } from './arm-client.ts';
import { followOperation, type Patience } from './long-running.ts';
import { parseAnswer } from './parse-answer.ts';
import { exportSchema } from './resources.ts';
import { unexpectedAnswer } from './service-failure.ts';

/** More than the 3 MiB of an inline import, because a document that was imported by link may be larger. */
const linkedBytes = 8 * 1024 * 1024;
/** The link itself is valid for five minutes. */
const linkTimeoutMs = 60_000;

/**
 * The text of the latest import, byte for byte; undefined when nothing was imported. A text that the service returns
 * as a link is fetched without the token, over https (http only from loopback to loopback).
 *
 * @param http absent where links cannot be followed: such an answer is then ServiceFailed
 * @throws Denied or ServiceFailed
 */
export async function exportSpecification(
  arm: ArmClient,
  definitionPath: string,
  patience: Patience,
  http: HttpTransport | undefined,
): Promise<string | undefined> {
  const path = `${definitionPath}/exportSpecification`;
  const response = await arm.send({ method: 'POST', path });
  // It is not known which status an export before the first import returns: both client errors mean "nothing there".
  if (response.status === 404 || response.status === 400) return undefined;
  const accepted = response.status === 202;
  const answer = accepted ? await followOperation(arm, response, patience) : response;
  const { format, value } = parseAnswer(answer, exportSchema);
  if (accepted && value === undefined)
    throw unexpectedAnswer('POST', path, 'the operation ended without a value');
  if (format !== 'link' || !value) return value || undefined;

  const url = URL.canParse(value) ? new URL(value) : undefined;
  const allowed =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && isLoopbackHost(url.hostname) && arm.endpoint.loopback);
  if (!url || !allowed) throw unexpectedAnswer('POST', path, 'its link is not an https URL');
  if (!http) throw unexpectedAnswer('POST', path, 'it contains a link, which is not followed here');
  return textOfLink(url, http, patience);
}

async function textOfLink(url: URL, http: HttpTransport, { clock, signal }: Patience): Promise<string> {
  try {
    return await withTimeLimit(clock, linkTimeoutMs, signal, (limited) => fetchText(url, http, limited));
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ServiceFailed) throw error;
    throw unreadableLink(url, error instanceof Error ? error.message : String(error), error);
  }
}

async function fetchText(url: URL, http: HttpTransport, signal: AbortSignal): Promise<string> {
  const response = await http.send({ party: 'azure', method: 'GET', url: url.href, headers: {}, signal });
  try {
    if (response.status !== 200) throw unreadableLink(url, `status ${response.status}`);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += chunk.byteLength;
      if (bytes > linkedBytes) throw unreadableLink(url, `more than ${linkedBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    response.close();
  }
}

/** Names only the host: the rest of such a link is a signature. */
function unreadableLink(url: URL, problem: string, cause?: unknown): ServiceFailed {
  return new ServiceFailed({
    code: 'export-link-unreadable',
    message: `API Center returned the registered definition as a link to ${url.host}, which could not be read: ${printable(problem)}.`,
    next: `Run again. Behind a proxy or a firewall, allow access to ${url.host}.`,
    cause,
  });
}
