import type { ServiceAnswer, ServiceClient, ServiceRequest } from './service-client.ts';
import type { HttpRequest } from './transport.ts';

/** Methods that the HTTP clients of services use. */
const methods: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);

/** Statuses whose answers have no body, which `Response` refuses one for. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

const maxRedirects = 3;

/**
 * A `fetch` for libraries that take one, over a client of ours: the same proxy, certificates, limits and
 * cancellation as every other request. Takes text bodies only. Rejects with TypeError for a request to another
 * origin, a next page or a redirect included: the token goes nowhere else.
 *
 * @param origin of the service
 */
export function serviceFetch(send: ServiceClient, origin: string): typeof fetch {
  async function follow(request: Parameters<ServiceClient>[0], left: number): Promise<ServiceAnswer> {
    if (new URL(request.url).origin !== origin) refuse(`the address of another host (${request.url})`);
    const answer = await send(request);
    const { location } = answer.headers;
    const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
    if (!moved || request.method !== 'GET' || left === 0) return answer;
    return follow({ ...request, url: new URL(location, request.url).href }, left - 1);
  }

  return async (input, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const request: ServiceRequest = {
      party: 'repository',
      method: isMethod(method) ? method : refuse(`the method ${method}`),
      url: input instanceof Request ? input.url : String(input),
      headers: Object.fromEntries(new Headers(init.headers).entries()),
      ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
      // What a POST made may be there already.
      repeatable: method !== 'POST',
    };
    const { status, headers, text } = await follow(request, maxRedirects);
    const response = new Response(bodiless.has(status) ? null : text, { status, headers });
    // Libraries tell by the address which request an answer belongs to.
    Object.defineProperty(response, 'url', { value: request.url });
    return response;
  };
}

function isMethod(method: string): method is HttpRequest['method'] {
  return methods.has(method);
}

function textOf(body: NonNullable<RequestInit['body']>): string {
  return typeof body === 'string' ? body : refuse('a body that is no text');
}

function refuse(what: string): never {
  throw new TypeError(`Requests to services cannot have ${what}.`);
}
