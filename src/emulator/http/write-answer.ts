import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpAnswer } from './request-handler.ts';

/**
 * Sends the head of an answer.
 *
 * @returns the body that is to follow
 */
export function writeHead(response: ServerResponse, method: string, answer: HttpAnswer): Buffer {
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const content = Buffer.from(text);
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'content-length': String(content.length) }),
  });
  return method === 'HEAD' || answer.status === 204 ? Buffer.alloc(0) : content;
}

/** Sends a refusal. The request is neither recorded nor delayed, and no fault happens to it. */
export function turnAway(request: IncomingMessage, response: ServerResponse, refusal: HttpAnswer): void {
  request.resume();
  response.end(writeHead(response, (request.method ?? 'GET').toUpperCase(), refusal));
}
