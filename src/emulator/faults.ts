import { Ajv, type ErrorObject } from 'ajv';
import { InvalidInput } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { printable } from '../core/text/printable.ts';
import type { PatchOperation } from './json-patch.ts';
import type { LoggedRequest } from './request-log.ts';

/**
 * What goes wrong with which call: a `status`, an `action`, a `patch` of the answer, or several of them.
 * Of the faults that match a call, the first in the list that is due is the one that happens.
 */
export interface Fault {
  /** HTTP method in any case; every method when absent. */
  readonly method?: string;
  /** A regular expression, without regard to case, for the path without query; every path when absent. */
  readonly path?: string;
  /** Which address: the management API or a data host (registry and portal data); both when absent. */
  readonly host?: LoggedRequest['host'];
  /** The first matching call that it happens to, counted from 1 (the default). */
  readonly nth?: number;
  /** How many calls in a row it happens to: 1 unless given. */
  readonly times?: number;
  /** Answered instead of what the service would say; nothing is written then, unless the service `acts`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a string that is sent as it is. */
  readonly body?: JsonValue;
  /** Changes the service's own JSON answer, one neighbor or one member at a time. Nothing when there is a `status`. */
  readonly patch?: readonly PatchOperation[];
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number;
  /** Whether the service carries the call out before it answers with `status`: not unless given. */
  readonly acts?: boolean;
  /**
   * `reset-before`: the connection is cut before anything is written; `reset-after`: it is written, then
   * the connection is cut; `silence`: no answer, nothing written; `truncate`: it is written, and the connection
   * is cut in the middle of the answer; `drip`: it is written, and the answer comes a byte at a time;
   * `refuse`: from now on nobody listens at this address; `delay`: `ms` milliseconds pass first.
   */
  readonly action?: (typeof faultActions)[number];
  /**
   * Milliseconds: of a `delay`; between the bytes of a `drip` (1000 unless given); until a `silence` ends
   * with the connection (for ever unless given); until the port is open again after `refuse` (1000 unless given).
   */
  readonly ms?: number;
}

const faultActions = [
  'reset-before',
  'reset-after',
  'silence',
  'truncate',
  'drip',
  'refuse',
  'delay',
] as const;

const isFaultList = new Ajv({ allErrors: true }).compile<readonly Fault[]>({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['status'] }, { required: ['action'] }, { required: ['patch'] }],
    properties: {
      method: { type: 'string', pattern: '^[A-Za-z]+$' },
      path: { type: 'string' },
      host: { enum: ['management', 'data'] },
      nth: { type: 'integer', minimum: 1 },
      times: { type: 'integer', minimum: 1 },
      status: { type: 'integer', minimum: 200, maximum: 599 },
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      body: {},
      patch: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['op', 'path'],
          properties: {
            op: { enum: ['add', 'replace', 'remove'] },
            path: { type: 'string', pattern: '^(/|$)' },
            value: {},
          },
        },
      },
      retryAfter: { type: 'number', minimum: 0 },
      acts: { type: 'boolean' },
      action: { enum: faultActions },
      ms: { type: 'number', minimum: 0 },
    },
  },
});

/**
 * Reads a list of faults from JSON text, as `--faults` takes it.
 *
 * @throws InvalidInput that names the first member that is wrong
 */
export function parseFaults(text: string): readonly Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused(`it is not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, cause);
  }
  if (!isFaultList(value)) {
    throw refused(firstProblem(isFaultList.errors ?? []));
  }
  for (const fault of value) pathPattern(fault);
  return value;
}

/** The faults of one emulator and how often each has been met. */
export class FaultDesk {
  #faults: { readonly fault: Fault; readonly path: RegExp; met: number }[] = [];

  /**
   * Replaces the list and starts counting from 0.
   *
   * @throws InvalidInput when a path is no regular expression
   */
  set(faults: readonly Fault[]): void {
    this.#faults = faults.map((fault) => ({ fault, path: pathPattern(fault), met: 0 }));
  }

  /** The fault that happens to this call, if any. Counts the call for every fault that it matches. */
  meet(host: LoggedRequest['host'], method: string, path: string): Fault | undefined {
    let due: Fault | undefined;
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
      if (fault.host !== undefined && fault.host !== host) continue;
      if (!entry.path.test(path)) continue;
      entry.met++;
      const first = fault.nth ?? 1;
      if (entry.met >= first && entry.met < first + (fault.times ?? 1)) due ??= fault;
    }
    return due;
  }
}

function pathPattern(fault: Fault): RegExp {
  try {
    return new RegExp(fault.path ?? '', 'i');
  } catch (cause) {
    throw refused(`the path ${printable(fault.path ?? '')} is no regular expression`, cause);
  }
}

/** A misspelt member comes first: it is why the right one is missing. */
function firstProblem(errors: readonly ErrorObject[]): string {
  const misspelt = errors.find(({ keyword }) => keyword === 'additionalProperties');
  if (misspelt)
    return `${misspelt.instancePath} has the unknown member ${misspelt.params.additionalProperty}`;
  const [first] = errors;
  return `${first?.instancePath || 'the list'} ${first?.message ?? 'is wrong'}`;
}

function refused(why: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'emulator-faults-invalid',
    message: `The list of faults cannot be used: ${printable(why)}.`,
    next: 'Give a JSON list such as [{"method":"PUT","path":"/apis/[^/]+$","status":503,"retryAfter":1}].',
    ...(cause === undefined ? {} : { cause }),
  });
}
