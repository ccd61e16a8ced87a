import { isCertificateCode } from '../core/http/connection-failure.ts';
import { type Message, sentence } from '../core/message.ts';
import { way } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';

/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
export function explainNoResponse(service: 'GitHub' | 'Azure DevOps', error: unknown): Message {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (isCertificateCode(code)) {
      return sentence`the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${way('trust-authority')}`;
    }
  }
  const message = printable(error instanceof Error ? error.message : String(error), 200);
  return `${service} could not be reached: ${message}`;
}

/** Why a proxy refused a request, and what to do, as a clause. */
export function explainProxy(service: 'GitHub' | 'Azure DevOps', status: number): Message {
  if (status >= 500) {
    return `the proxy could not connect to ${service}: it answered with the status ${status}; check HTTPS_PROXY and NO_PROXY`;
  }
  const whatToDo =
    status === 407 ? way('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
  return sentence`a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}
