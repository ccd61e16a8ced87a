import type { JsonObject, JsonValue } from '../../core/json.ts';
import { type HttpAnswer, wrappedError } from '../http/request-handler.ts';

/** An error answer, thrown where it is found out and sent by the site. */
export class Refusal extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super(`Refused with ${answer.status}.`);
    this.answer = answer;
  }
}

/** The provider's own errors are flat. */
export function flat(status: number, body: JsonObject): Refusal {
  return new Refusal({ status, body });
}

/** The ARM gateway's errors are wrapped, and say where they come from. */
export function gateway(status: number, code: string, message: string): Refusal {
  return new Refusal({
    ...wrappedError(status, code, message),
    headers: { 'x-ms-failure-cause': 'gateway' },
  });
}

/** 400 in the form that the live service gives to a title that is too long. */
export function validationError(problems: readonly string[]): Refusal {
  return flat(400, {
    code: 'ValidationError',
    message: 'Invalid request',
    details: problems.map((message): JsonValue => ({ message })),
  });
}
