import { isJsonObject } from '../src/core/json.ts';
import type { Exchange } from './recording.ts';

/**
 * Gives the requests back the names that the recorder replaced in their paths only: the answer's `id` has the real
 * one. A request whose answer tells none takes that of the nearest exchange with the same path, an earlier one first.
 */
export function withRealNames(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.map((exchange, index) => {
    const { path } = exchange.request;
    const told = [...exchanges.slice(0, index + 1).reverse(), ...exchanges.slice(index + 1)].flatMap(
      (other) => (other.request.path === path ? (realPath(other) ?? []) : []),
    );
    return { ...exchange, request: { ...exchange.request, path: told[0] ?? path } };
  });
}

/** The path of the answer's id, when it differs from the request's in the last name at most. */
function realPath({ request, response }: Exchange): string | undefined {
  const id = isJsonObject(response.body) ? response.body.id : undefined;
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/')).toLowerCase();
  return typeof id === 'string' && folder(id) === folder(request.path) ? id : undefined;
}
