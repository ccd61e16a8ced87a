import type { ServiceClient } from './service-client.ts';
import type { HttpRequest } from './transport.ts';

/** Methods that the HTTP clients of services use. */
const methods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);

/** Statuses without a body; `Response` refuses a body for them. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A `fetch` for libraries that take one. It sends through the product's own client, with the same proxy, certificates,
 * limits and cancellation as every other request. Takes text bodies only.
 */
export function serviceFetch(send: ServiceClient): typeof fetch {
  return async (input, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const { status, headers, text } = await send({
      method: isMethod(method) ? method : refuse(`the method ${method}`),
      url: input instanceof Request ? input.url : String(input),
      headers: Object.fromEntries(new Headers(init.headers).entries()),
      ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
      // The service may have carried out a POST already.
      repeatable: method !== 'POST',
    });
    return new Response(bodiless.has(status) ? null : text, { status, headers });
  };
}

function isMethod(method: string): method is HttpRequest['method'] {
  return methods.has(method);
}

function textOf(body: NonNullable<RequestInit['body']>): string {
  return typeof body === 'string' ? body : refuse('a body that is not text');
}

function refuse(what: string): never {
  throw new TypeError(`Requests to services cannot have ${what}.`);
}
