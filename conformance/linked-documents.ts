import { isJsonObject } from '../src/core/json.ts';
import type { Exchange } from './recording.ts';
import { resourceOf } from './target.ts';

interface Link {
  /** Undefined when the recorded import failed. */
  readonly text: string | undefined;
  readonly release: () => void;
  readonly released: Promise<void>;
}

/**
 * The documents that the links of a recording led to, in place of the internet: the one that a later export of the
 * definition shows, else any. A document arrives when the
 * recording polls for the end, so that all its polls before find the import at work.
 */
export class LinkedDocuments {
  readonly #byOperation = new Map<string, Link>();
  readonly #byUrl = new Map<string, Link[]>();

  constructor(exchanges: readonly Exchange[]) {
    for (const [index, { request, response }] of exchanges.entries()) {
      const url = linkOf(request);
      const operation = operationOf(response.headers.location);
      if (url === undefined || operation === undefined) continue;
      const link = linkWith(exchanges.slice(index + 1), resourceOf(request.path), operation);
      this.#byOperation.set(operation, link);
      this.#byUrl.set(url, [...(this.#byUrl.get(url) ?? []), link]);
    }
  }

  /** What the emulator is given for links beyond loopback. */
  readonly fetch = (url: string): Promise<string> | undefined => {
    const [link, ...later] = this.#byUrl.get(url) ?? [];
    if (!link) return undefined;
    this.#byUrl.set(url, later);
    const { text } = link;
    return text === undefined ? undefined : link.released.then(() => text);
  };

  /** To be told of each exchange before it is made. */
  before({ request, response }: Exchange): void {
    const link = this.#byOperation.get(operationOf(request.path) ?? '');
    if (link && response.status !== 202) link.release();
  }

  /** Lets everything arrive that is still held. */
  release(): void {
    for (const link of this.#byOperation.values()) link.release();
  }
}

/** The name of the operation that a location or a path polls. */
export function operationOf(location: string | undefined): string | undefined {
  return /\/operationResults\/([^/?]+)/.exec(location ?? '')?.[1];
}

function linkOf({ path, body }: Exchange['request']): string | undefined {
  if (!/\/importSpecification$/i.test(path) || !isJsonObject(body)) return undefined;
  return body.format === 'link' && typeof body.value === 'string' ? body.value : undefined;
}

function linkWith(later: readonly Exchange[], definition: string, operation: string): Link {
  const polls = later.filter(({ request }) => operationOf(request.path) === operation);
  const failed = polls.some(({ response: { body } }) => isJsonObject(body) && body.status === 'Failed');
  const text = later.flatMap(({ request, response: { body } }) =>
    request.path === `${definition}/exportSpecification` &&
    isJsonObject(body) &&
    typeof body.value === 'string'
      ? [body.value]
      : [],
  )[0];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { text: failed ? undefined : (text ?? '{}'), release, released };
}
