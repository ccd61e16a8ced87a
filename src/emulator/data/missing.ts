import { type Answer, wrappedError } from '../http/handler.ts';

/** The data host's 404. */
export function missing(): Answer {
  return wrappedError(404, 'NotFound', 'There is no such resource in this API center.');
}
