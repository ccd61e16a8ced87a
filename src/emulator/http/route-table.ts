import createRouter from 'find-my-way';
import type { HttpAnswer, Request } from './request-handler.ts';

/** The variable parts of a path, decoded, by the name that the route gives them. */
export type Params = Readonly<Record<string, string | undefined>>;
export type Handler = (request: Request, params: Params) => HttpAnswer | Promise<HttpAnswer>;

export interface Match {
  readonly handler: Handler;
  readonly params: Params;
}

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof methods)[number];

/** Routes by method and path. Fixed parts match in any case, as in ARM; variable parts keep theirs. */
export class RouteTable {
  readonly #router = createRouter({ caseSensitive: false, maxParamLength: 2000, ignoreTrailingSlash: true });
  readonly #handlers = new Map<unknown, Handler>();

  /** @param path in find-my-way's syntax: `/services/:service` */
  on(method: Method, path: string, handler: Handler): void {
    const token = () => undefined;
    this.#handlers.set(token, handler);
    this.#router.on(method, path, token);
  }

  find(method: string, path: string): Match | undefined {
    const known = methods.find((candidate) => candidate === method);
    const found = known && this.#router.find(known, path);
    const handler = found ? this.#handlers.get(found.handler) : undefined;
    return found && handler ? { handler, params: found.params } : undefined;
  }

  /** The methods that a path takes: empty when no route has it. */
  methodsOf(path: string): readonly Method[] {
    return methods.filter((method) => this.#router.find(method, path) !== null);
  }
}
