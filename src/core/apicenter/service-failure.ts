import * as v from 'valibot';
import { Denied, type Failure, InvalidInput, ServiceFailed } from '../errors.ts';
import { type ProxyPage, proxyRefused } from '../http/connection-failure.ts';
import { type Message, sentence } from '../message.ts';
import { command, input, way } from '../references.ts';
import { printable } from '../text/printable.ts';
import { actionOfRequest } from './permissions.ts';
import { provenCause } from './refusal-evidence.ts';

/** An error response: Azure Resource Manager wraps it in `error`, the provider does not. */
const errorSchema = v.object({
  code: v.optional(v.string()),
  message: v.optional(v.string()),
  details: v.optional(v.array(v.object({ message: v.optional(v.string()) }))),
});

/** Characters of what a service says that are looked at: fewer are shown. */
const greatestText = 4096;

export interface RefusedRequest {
  readonly method: string;
  /** Without host and query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  /** An earlier attempt got no clear response, so the service may have carried out what it refuses now. */
  readonly mayHaveActed: boolean;
  /** `x-ms-request-id` or `x-ms-correlation-request-id`, for support. */
  readonly requestId: string | undefined;
  /** The refusal as it is, where it is that of a proxy and not of the service. */
  readonly proxyPage?: ProxyPage;
}

/** The refusal in one line: the request, its status, and what the service said about it. */
export function describeRefusal(refused: RefusedRequest): string {
  return `${refused.method} ${shortPath(refused.path)} returned ${refused.status}${inBrackets(errorText(refused.body))}`;
}

function errorText(body: unknown): string {
  const inner = v.safeParse(v.object({ error: v.unknown() }), body);
  const parsed = v.safeParse(errorSchema, inner.success ? inner.output.error : body);
  const { code, message, details } = parsed.success ? parsed.output : {};
  const said = [message, ...(details ?? []).map((detail) => detail.message)].filter(Boolean).join(' ');
  return [code, said].filter(Boolean).join(': ');
}

function inBrackets(said: string): string {
  const text = printable(withoutQueries(said.slice(0, greatestText)), 500);
  return text && ` (${text})`;
}

/** Addresses without their queries, which hold the signature in addresses of operations and exported documents. */
function withoutQueries(text: string): string {
  return text.replace(/[^\s"'<>]+/g, (word) => {
    const address = word.search(/https?:\/\//i);
    const query = address === -1 ? -1 : word.indexOf('?', address);
    return query === -1 ? word : `${word.slice(0, query)}?…`;
  });
}

/**
 * The failure that a final refusal means for the run: by what its error code proves, otherwise by its status. 401 and
 * 403 come from the gateway of Azure Resource Manager.
 */
export function failureOfRefusal(refused: RefusedRequest): Failure {
  if (refused.proxyPage) return proxyRefused(refused.proxyPage);
  const message = `${describeRefusal(refused)}${refused.requestId ? `; request id ${printable(refused.requestId)}` : ''}.`;
  const { mayHaveActed } = refused;
  const proven = provenCause(refused.body, refused.path);
  if (proven) {
    const { wrongTarget, ...cause } = proven;
    const parts = { ...cause, message, mayHaveActed };
    if (wrongTarget) return new InvalidInput(parts);
    return refused.status === 403 ? new Denied(parts) : new ServiceFailed(parts);
  }
  switch (refused.status) {
    case 401:
      return new Denied({
        code: 'arm-unauthorized',
        message,
        mayHaveActed,
        why: 'Azure did not accept the token: it is for another tenant or cloud, or it has expired.',
        next: sentence`Sign in to the tenant of the subscription and run again. With the Azure CLI: ${command('az', 'login', '--tenant', '<tenant id>')}`,
      });
    case 403:
      return new Denied({
        code: 'arm-forbidden',
        message,
        mayHaveActed,
        why: `The identity has no role that allows ${actionOfRequest(refused.method, refused.path)} on the API center.`,
        next: sentence`Run ${command('mcp-register', 'doctor')} with the same target: it shows the role and the command that assigns it. A new assignment takes a minute or two to apply.`,
      });
    case 404:
    case 409:
    case 412:
      return new ServiceFailed({
        code: 'changed-meanwhile',
        message,
        mayHaveActed,
        why: 'A resource that this request needs does not exist, or something else changed or removed it during the run.',
        next: sentence`Run again: the run reads the current state first. If it fails again, check ${input('workspace')}, and look for another pipeline that writes the same entry.`,
      });
    case 429:
      return new ServiceFailed({
        code: 'arm-throttled',
        message,
        mayHaveActed,
        why: 'The subscription reached its request limit, and the limit did not reset within the time that a run waits.',
        next: 'Run again later, or run fewer pipelines at the same time.',
      });
    case 503:
      return new ServiceFailed({
        code: 'service-unavailable',
        message,
        mayHaveActed,
        why: 'The service was unavailable on every attempt.',
        next: 'Run again later. If it fails again, check the Azure status page.',
      });
    default:
      return refused.status >= 500
        ? new ServiceFailed({
            code: 'service-failed',
            message,
            mayHaveActed,
            why: 'The service failed on every attempt.',
            next: 'Run again. If it fails again, check the Azure status page and give the request id to support.',
          })
        : new ServiceFailed({
            code: 'service-refused',
            message,
            mayHaveActed,
            why: 'The service does not accept this request.',
            next: sentence`Correct the input that the message names and run again. Run ${way('show-details')} to see the request.`,
          });
  }
}

const operationCommentSchema = v.object({ properties: v.object({ comment: v.string() }) });

/**
 * The failure for an operation that the service accepted, worked on and ended without success.
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
    message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but ended with the status ${printable(status, 50)}${inBrackets(said)}.`,
    next: 'Correct what the message names and run again. If it names nothing, run again as it is.',
  });
}

/** The failure for an operation without a result in time: the service may still carry it out. */
export function unfinishedOperation(accepted: RefusedRequest, limitMs: number): ServiceFailed {
  return new ServiceFailed({
    code: 'operation-unfinished',
    message: `${accepted.method} ${shortPath(accepted.path)} was accepted, but did not finish within ${limitMs / 1000} s.`,
    why: 'The service is slow, or lost the request.',
    next: 'Run again later. If it fails again, check the Azure status page.',
  });
}

/** The failure for an API center that does not exist, or that the identity cannot see: Azure does not tell which. */
export function missingApiCenter(serviceId: string): InvalidInput {
  return new InvalidInput({
    code: 'api-center-not-found',
    message: `The API center ${serviceId} does not exist, or this identity cannot see it.`,
    next: sentence`Check ${targetInputs}. To create it: ${createCommand('<group>', '<name>')}`,
  });
}

const targetInputs = sentence`${input('api-center-id')} (or ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')})`;

/** The command that creates an API center. The region is for people to choose. */
export function createCommand(resourceGroup: string, serviceName: string): Message {
  return sentence`${command('az', 'apic', 'create', '-g', resourceGroup, '-n', serviceName, '-l', '<location>')}`;
}

/** The failure for a response of another form than API Center returns; it names the part at fault. */
export function unexpectedAnswer(method: string, path: string, problem: string): ServiceFailed {
  return new ServiceFailed({
    code: 'unexpected-answer',
    message: `${method} ${shortPath(path)} returned an unexpected response: ${printable(withoutQueries(problem.slice(0, greatestText)))}.`,
    next: sentence`Check that ${input('arm-endpoint')} is the address of Azure Resource Manager. If it is, run again ${way('show-details')} and report this with the output.`,
  });
}

/** The part of a resource's path that people recognise: what follows the provider. */
function shortPath(path: string): string {
  return printable(path.replace(/^.*\/providers\/Microsoft\.ApiCenter/i, '…'), 300);
}
