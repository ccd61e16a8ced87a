import { type HttpAnswer, wrappedError } from '../http/request-handler.ts';

/** The data host's 404. */
export function notFoundAnswer(): HttpAnswer {
  return wrappedError(404, 'NotFound', 'There is no such resource in this API center.');
}
