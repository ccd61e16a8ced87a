import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { ArmClient, ArmResponse } from './arm-client.ts';
import {
  failureOfOperation,
  failureOfRefusal,
  unexpectedAnswer,
  unfinishedOperation,
} from './service-failure.ts';

/** What waiting for the service needs. */
export interface Patience {
  readonly clock: Clock;
  /** Ends a wait at once, with its reason. */
  readonly signal: AbortSignal;
}

const operationLimitMs = 120_000;
const greatestIntervalMs = 5000;

/** Milliseconds before the first poll; on the live service an operation runs for 0.5 to 1.4 s. */
export const firstIntervalMs = 1000;

export function nextInterval(ms: number): number {
  return Math.min(ms * 1.5, greatestIntervalMs);
}

const operationSchema = v.object({ status: v.string() });

/**
 * Follows an operation, which the service accepted with 202, to its end: polls the newest `Location` verbatim, at
 * growing intervals and never sooner than `Retry-After` says, for at most two minutes.
 * (Management API 2024-03-01, importSpecification and exportSpecification.)
 *
 * @returns the last response; its body is the result, or the operation with status `Succeeded`
 * @throws ServiceFailed when the operation fails, is canceled, does not end, or cannot be followed
 */
export async function followOperation(
  arm: ArmClient,
  accepted: ArmResponse,
  { clock, signal }: Patience,
): Promise<ArmResponse> {
  const { method, path } = accepted.refusal;
  const ends = clock.now() + operationLimitMs;
  let { location, retryAfterMs } = accepted;
  if (location === undefined) throw unexpectedAnswer(method, path, 'status 202 without Location');

  for (let interval = firstIntervalMs; ; interval = nextInterval(interval)) {
    const wait = Math.max(interval, retryAfterMs ?? 0);
    if (clock.now() + wait > ends) throw unfinishedOperation(accepted.refusal, operationLimitMs);
    await clock.sleep(wait, signal);
    const answer = await arm.send({ method: 'GET', path: location });
    // A refusal of the poll does not say what became of the operation itself.
    if (answer.status >= 300) throw failureOfRefusal({ ...answer.refusal, mayHaveActed: true });
    const operation = v.safeParse(operationSchema, answer.body);
    const status = operation.success ? operation.output.status : undefined;
    switch (status) {
      case 'Succeeded':
        return answer;
      case 'NotStarted':
      case 'InProgress':
        break;
      case undefined:
        if (answer.status !== 202) return answer;
        break;
      default:
        throw failureOfOperation(accepted.refusal, status, answer.body);
    }
    location = answer.location ?? location;
    retryAfterMs = answer.retryAfterMs;
  }
}
