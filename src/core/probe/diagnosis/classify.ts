import type { ProbeReason } from '../../codes.ts';
import { addressChanged } from '../../http/address-guard.ts';
import { errorCodes } from '../../mcp/protocol.ts';
import type { ProbePhase } from '../result.ts';
import { type Answer, type HttpFacts, mediaType } from '../wire/answer.ts';

/** Why a round failed, as finely as retries and advice differ. */
export type Cause =
  | 'dns'
  | 'address-changed'
  | 'connect'
  | 'tls'
  | 'certificate'
  | 'proxy'
  | 'timeout'
  | 'host-not-running'
  | 'gateway'
  | 'unavailable'
  | 'server-error'
  | 'throttled'
  | 'not-found'
  | 'session-lost'
  | 'default-page'
  | 'html-page'
  | 'empty'
  | 'not-mcp'
  | 'undecodable'
  | 'unauthorized'
  | 'site-stopped'
  | 'ip-restricted'
  | 'host-rejected'
  | 'wrong-method'
  | 'http-error'
  | 'rpc-error'
  | 'server-bug'
  | 'headers-stripped'
  | 'protocol-unsupported'
  | 'redirect'
  | 'login-redirect'
  | 'foreign-endpoint'
  | 'quoted-endpoint'
  | 'too-large'
  | 'list-invalid'
  | 'version-mismatch'
  | 'unstable';

/** A failed round as data: the cause, and the evidence that the texts are made of. */
export interface RoundFailure {
  readonly cause: Cause;
  /** What was being done. */
  readonly phase: ProbePhase;
  readonly answer?: Answer;
  /** Versions that the server offers, or the version that it says it has. */
  readonly versions?: readonly string[];
  /** Whether the server had opened a session; for `session-lost`. */
  readonly stateful?: boolean;
}

const defaultPages =
  /your web app is running and waiting for your content|your (?:azure )?functions?[\w .]{0,20} app is up and running/i;
const stoppedPages = /web app is stopped|site is (?:stopped|disabled)|site disabled/i;
const restrictedPages = /forbidden|blocked your access|ip address/i;
const hostWords = /\b(?:host|hostname|localhost|origin)\b/i;
const certificateCodes =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:VERIFY|GET|DECRYPT|DECODE)|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CRL_)/;
const loginPages =
  /^https:\/\/(?:login\.microsoftonline\.|login\.windows\.net|login\.live\.com|accounts\.google\.com)|\/\.auth\/login/i;

/** What one answer means when it is not the one that was hoped for. */
export function classify(answer: Answer, phase: ProbePhase): RoundFailure {
  return { cause: causeOf(answer, phase), phase, answer };
}

function causeOf(answer: Answer, phase: ProbePhase): Cause {
  switch (answer.kind) {
    case 'network':
      return causeOfNetwork(answer.code);
    case 'timeout':
      return 'timeout';
    case 'too-large':
      return 'too-large';
    case 'undecodable':
      return 'undecodable';
    case 'redirect':
      return loginPages.test(answer.location ?? '') ? 'login-redirect' : 'redirect';
    case 'result':
      return phase === 'list' ? 'list-invalid' : 'not-mcp';
    case 'error':
      return causeOfError(answer, phase);
    case 'document':
      return causeOfDocument(answer.http, answer.text);
  }
}

function causeOfNetwork(code: string): Cause {
  if (code === addressChanged) return 'address-changed';
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return 'dns';
  if (certificateCodes.test(code)) return 'certificate';
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls';
  return 'connect';
}

function causeOfError(answer: Extract<Answer, { kind: 'error' }>, phase: ProbePhase): Cause {
  const { status } = answer.http;
  if (status === 401) return 'unauthorized';
  if (status === 421) return 'host-rejected';
  if (status === 403) return hostWords.test(answer.error.message) ? 'host-rejected' : 'unauthorized';
  if (status === 429) return 'throttled';
  if (answer.error.code === errorCodes.internal || status >= 500) return 'server-bug';
  return phase === 'list' ? 'list-invalid' : 'rpc-error';
}

function causeOfDocument(http: HttpFacts, text: string): Cause {
  const { status } = http;
  if (status >= 200 && status < 300) {
    if (defaultPages.test(text)) return 'default-page';
    if (text.trim() === '') return 'empty';
    return isHtml(http, text) ? 'html-page' : 'not-mcp';
  }
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return causeOfForbidden(http, text);
    case 404:
      return 'not-found';
    case 407:
      return 'proxy';
    case 408:
    case 502:
    case 504:
      return 'gateway';
    case 421:
      return 'host-rejected';
    case 429:
      return 'throttled';
    case 503:
      return /function host is not running/i.test(text) ? 'host-not-running' : 'unavailable';
    case 400:
    case 405:
    case 406:
    case 415:
    case 422:
      return 'wrong-method';
    default:
      return status >= 500 ? 'server-error' : 'http-error';
  }
}

function causeOfForbidden(http: HttpFacts, text: string): Cause {
  if (stoppedPages.test(text)) return 'site-stopped';
  // App Service names the refused address in this header when an access restriction applies.
  if ('x-ms-forbidden-ip' in http.headers) return 'ip-restricted';
  if (isHtml(http, text)) return restrictedPages.test(text) ? 'ip-restricted' : 'unauthorized';
  return hostWords.test(text) ? 'host-rejected' : 'unauthorized';
}

function isHtml(http: HttpFacts, text: string): boolean {
  return mediaType(http) === 'text/html' || /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);
}

/** The stable code of a failure that is not about access. */
export function reasonOf(failure: RoundFailure): ProbeReason {
  switch (failure.cause) {
    case 'address-changed':
      return 'dns';
    case 'certificate':
      return 'tls';
    case 'default-page':
      return 'html-page';
    case 'empty':
    case 'undecodable':
    case 'quoted-endpoint':
      return 'not-mcp';
    case 'login-redirect':
    case 'foreign-endpoint':
      return 'redirect';
    case 'too-large':
      return 'response-too-large';
    case 'server-bug':
    case 'headers-stripped':
      return 'rpc-error';
    case 'unauthorized':
      return 'auth-required';
    case 'proxy':
    case 'gateway':
    case 'unavailable':
    case 'server-error':
    case 'throttled':
    case 'not-found':
    case 'wrong-method':
    case 'http-error':
      // Only an answer with a status is found to be one of these.
      return `http-${failure.answer && 'http' in failure.answer ? failure.answer.http.status : 0}`;
    default:
      return failure.cause;
  }
}

const unreachable: ReadonlySet<Cause> = new Set([
  'dns',
  'address-changed',
  'connect',
  'tls',
  'certificate',
  'proxy',
]);

/** Whether anything at all answered for the server. */
export function isUnreachable(failure: RoundFailure): boolean {
  const { cause, answer } = failure;
  if (cause === 'timeout') return answer?.kind === 'timeout' && answer.phase !== 'request';
  return unreachable.has(cause);
}
