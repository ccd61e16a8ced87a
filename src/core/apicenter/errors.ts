import * as v from 'valibot';
import { Denied, type Failure, InvalidInput, ServiceFailed } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { actionOfRequest } from './permissions.ts';

/** An answer that says no. Wrapped as ARM does it, or flat as the provider does it. */
const errorSchema = v.object({
  code: v.optional(v.string()),
  message: v.optional(v.string()),
  details: v.optional(v.array(v.object({ message: v.optional(v.string()) }))),
});

export interface RefusedRequest {
  readonly method: string;
  /** Without host and query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  /** An earlier attempt got no certain answer: what is refused now may have been carried out then. */
  readonly mayHaveActed: boolean;
  /** `x-ms-request-id` or `x-ms-correlation-request-id`, for support. */
  readonly requestId: string | undefined;
}

/** What the service said, in one line; falls back to the status when it said nothing. */
export function describeRefusal(refused: RefusedRequest): string {
  return `${refused.method} ${shortPath(refused.path)} was answered with ${refused.status}${inBrackets(errorText(refused.body))}`;
}

function errorText(body: unknown): string {
  const inner = v.safeParse(v.object({ error: v.unknown() }), body);
  const parsed = v.safeParse(errorSchema, inner.success ? inner.output.error : body);
  const { code, message, details } = parsed.success ? parsed.output : {};
  const said = [message, ...(details ?? []).map((detail) => detail.message)].filter(Boolean).join(' ');
  return [code, said].filter(Boolean).join(': ');
}

function inBrackets(said: string): string {
  const text = printable(withoutQueries(said), 500);
  return text && ` (${text})`;
}

/** Addresses without their queries: those of operations and of exported documents are signed there. */
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/gi, '$1?…');
}

/** The failure that a final refusal means for the run. CONTRACT: 401 and 403 come from the ARM gateway. */
export function failureOfRefusal(refused: RefusedRequest): Failure {
  const message = `${describeRefusal(refused)}${refused.requestId ? `; request id ${printable(refused.requestId)}` : ''}.`;
  const { mayHaveActed } = refused;
  switch (refused.status) {
    case 401:
      return new Denied({
        code: 'arm-unauthorized',
        message,
        mayHaveActed,
        why: 'The token was not accepted: it is for another tenant or cloud, or it has expired.',
        next: 'Sign in to the tenant of the subscription (az login --tenant <id>) and run again.',
      });
    case 403:
      return new Denied({
        code: 'arm-forbidden',
        message,
        mayHaveActed,
        why: `The identity has no role that allows ${actionOfRequest(refused.method, refused.path)} on the API center.`,
        next: 'Run mcp-register doctor with the same target: it names the role and the command that assigns it. After an assignment wait a minute or two.',
      });
    case 404:
    case 409:
    case 412:
      return new ServiceFailed({
        code: 'changed-meanwhile',
        message,
        mayHaveActed,
        why: 'Something that this request needs is not there, or was removed or changed by somebody else meanwhile.',
        next: 'Run again: it reads what is there now. If it lasts, check workspace, and look for another pipeline that writes the same entry.',
      });
    case 429:
      return new ServiceFailed({
        code: 'arm-throttled',
        message,
        mayHaveActed,
        why: 'The subscription’s request limit was used up, and stayed so for longer than the run may wait.',
        next: 'Run again later, or let fewer pipelines run at the same time.',
      });
    case 503:
      return new ServiceFailed({
        code: 'service-unavailable',
        message,
        mayHaveActed,
        why: 'The service turned the request away on every attempt.',
        next: 'Run again later; if it lasts, look at the Azure status page.',
      });
    default:
      return refused.status >= 500
        ? new ServiceFailed({
            code: 'service-failed',
            message,
            mayHaveActed,
            why: 'The service failed on every attempt.',
            next: 'Run again; if it lasts, look at the Azure status page and give the request id to support.',
          })
        : new ServiceFailed({
            code: 'service-refused',
            message,
            mayHaveActed,
            why: 'The service does not accept this request.',
            next: 'Run with --verbose for the request, correct the input that the message names, and run again.',
          });
  }
}

const operationCommentSchema = v.object({ properties: v.object({ comment: v.string() }) });

/**
 * The service accepted a request, worked on it and ended without success.
 *
 * @param accepted the request as it was sent, not the poll
 * @param operation the body of the last poll: it may hold an `error` or a comment
 */
export function failureOfOperation(
  accepted: RefusedRequest,
  status: string,
  operation: unknown,
): ServiceFailed {
  const comment = v.safeParse(operationCommentSchema, operation);
  const said = errorText(operation) || (comment.success ? comment.output.properties.comment : '');
  return new ServiceFailed({
    code: 'operation-failed',
    message: `${accepted.method} ${shortPath(accepted.path)} was accepted, and then ended as ${printable(status, 50)}${inBrackets(said)}.`,
    next: 'Correct what the message names, if it names anything, and run again.',
  });
}

/** The service accepted a request and did not say in time what became of it: it may still carry it out. */
export function unfinishedOperation(accepted: RefusedRequest, limitMs: number): ServiceFailed {
  return new ServiceFailed({
    code: 'operation-unfinished',
    message: `${accepted.method} ${shortPath(accepted.path)} was accepted, and was not finished within ${limitMs / 1000} s.`,
    why: 'The service is slow, or lost the request.',
    next: 'Run again later; if it lasts, look at the Azure status page.',
  });
}

/** No answer came: the connection failed or the attempt ran out of time. */
export function failureOfConnection(endpoint: string, code: string | undefined, cause: unknown): Failure {
  const host = new URL(endpoint).host;
  const certificate = /^(CERT_|ERR_TLS|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code ?? '');
  return new ServiceFailed({
    code: 'service-unreachable',
    message: `${host} gave no answer (${printable(code ?? 'connection failed')}).`,
    why: certificate
      ? 'Its certificate is signed by an authority that this machine does not know.'
      : 'The host is not reachable from here: network, proxy, name resolution, or nothing listens there.',
    next: certificate
      ? 'Put the authority’s certificate into a file and name it in NODE_EXTRA_CA_CERTS.'
      : 'Check arm-endpoint and, behind a proxy, HTTPS_PROXY and NO_PROXY; then run again.',
    cause,
  });
}

export function missingApiCenter(serviceId: string): InvalidInput {
  return new InvalidInput({
    code: 'api-center-not-found',
    message: `There is no API center ${serviceId}, or this identity cannot see it.`,
    next: 'Check api-center-id (or subscription-id, resource-group and api-center-name). To create it: az apic create -g <group> -n <name> -l <location>',
  });
}

/** The answer is not what the contract says; the part at fault is named. */
export function unexpectedAnswer(method: string, path: string, problem: string): ServiceFailed {
  return new ServiceFailed({
    code: 'unexpected-answer',
    message: `${method} ${shortPath(path)} was answered with something else than the API Center contract says: ${printable(withoutQueries(problem))}.`,
    next: 'Check that arm-endpoint is the address of Azure Resource Manager; if it is, please report this with the output of --verbose.',
  });
}

/** The part of an ARM path that means something to a reader: what follows the provider. */
function shortPath(path: string): string {
  return printable(path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…'), 300);
}
