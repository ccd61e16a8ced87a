import { createHash, createHmac } from 'node:crypto';
import type { Random } from '../../core/clock.ts';
import type { JsonObject } from '../../core/json.ts';
import { dotNetTime, type Stamps } from '../etags-and-times.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import { flat, gateway } from './refusal.ts';
import { plainlyMissing } from './resource-type.ts';

/** How an operation ended. `result` is the body of the last poll instead of the operation's own. */
export type OperationOutcome =
  | { readonly status: 'Succeeded'; readonly result?: JsonObject }
  | { readonly status: 'Failed'; readonly error: { readonly code: string; readonly message: string } };

interface Operation {
  readonly resourceId: string;
  readonly startTime: string;
  polls: number;
  end?: { readonly time: string; readonly outcome: OperationOutcome };
}

/** Operations that go on after their answer. They live as long as the emulator's process. */
export class Operations {
  readonly #stamps: Stamps;
  readonly #random: Random;
  readonly #secret: string;
  readonly #operations = new Map<string, Operation>();

  constructor(stamps: Stamps, random: Random) {
    this.#stamps = stamps;
    this.#random = random;
    this.#secret = this.#hex(32);
  }

  /**
   * Starts an operation on a resource and answers where to poll it.
   *
   * @param work never rejects: a failure is an outcome
   * @returns 202 with `Location`
   */
  start(request: Request, resourceId: string, work: Promise<OperationOutcome>): HttpAnswer {
    const name = this.#hex(32);
    const operation: Operation = { resourceId, startTime: this.#now(), polls: 0 };
    this.#operations.set(name, operation);
    const [oldest] = this.#operations.keys();
    if (oldest !== undefined && this.#operations.size > 1000) this.#operations.delete(oldest);
    work.then((outcome) => {
      operation.end = { time: this.#now(), outcome };
    });
    return { status: 202, headers: { location: this.#location(request, resourceId, name) } };
  }

  /**
   * One poll. The first one always finds the operation at work, so that callers meet the moving `Location`.
   *
   * @throws Refusal when the operation is unknown, or the URL was not followed as it was given
   */
  poll(request: Request, resourceId: string, name: string): HttpAnswer {
    const operation = this.#operations.get(name);
    if (!operation || operation.resourceId.toLowerCase() !== resourceId.toLowerCase()) {
      throw flat(404, plainlyMissing);
    }
    const signed = this.#signature(name, request.query.get('t') ?? '');
    if (request.query.get('s') !== signed) {
      throw gateway(403, 'InvalidOperationUrl', 'Follow the Location of the last answer as it is.');
    }
    // The live service leaves the workspace out of an operation's id.
    const id = `${resourceId.replace('/workspaces/default', '')}/operationResults/${name}`;
    const { startTime, end } = operation;
    if (operation.polls++ === 0 || !end) {
      return {
        status: 202,
        headers: { location: this.#location(request, resourceId, name) },
        body: { id, name, status: 'InProgress', startTime },
      };
    }
    const { outcome } = end;
    if (outcome.status === 'Succeeded' && outcome.result) return { status: 200, body: outcome.result };
    return {
      status: 200,
      body: {
        id,
        name,
        status: outcome.status,
        startTime,
        endTime: end.time,
        ...(outcome.status === 'Failed' ? { error: outcome.error } : {}),
      },
    };
  }

  /** Signed and some 4 KB long, as the live service's are: a client that rebuilds or cuts it does not get through. */
  #location(request: Request, resourceId: string, name: string): string {
    const ticksAtUnixEpoch = 621_355_968_000_000_000n;
    const t = (ticksAtUnixEpoch + this.#stamps.now()).toString();
    const s = this.#signature(name, t);
    const query = new URLSearchParams({
      'api-version': request.query.get('api-version') ?? '',
      t,
      c: s.repeat(70),
      s,
      h: createHash('sha256').update(s).digest('base64url'),
    });
    return `${request.origin}${resourceId}/operationResults/${name}?${query}`;
  }

  #signature(name: string, t: string): string {
    return createHmac('sha256', this.#secret).update(`${name} ${t}`).digest('base64url');
  }

  #now(): string {
    return dotNetTime(this.#stamps.now(), '+00:00');
  }

  #hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join('');
  }
}
