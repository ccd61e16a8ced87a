/** One request that the emulator has seen. Headers are not kept: they hold the caller's token. */
export interface LoggedRequest {
  /** Which address it came to: the management API, or a service's data host. */
  readonly host: 'management' | 'data';
  readonly method: string;
  readonly path: string;
  /** Without the question mark; empty when there was none. */
  readonly query: string;
  /** Null while there is no answer, or when the connection was cut instead. */
  readonly status: number | null;
  /** Milliseconds from the request's arrival to its answer, added latency included. */
  readonly ms: number;
  /** When it arrived, ISO 8601. */
  readonly at: string;
  /** Size of the request's body. */
  readonly bytes: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A request whose answer is still to come. */
export type OpenEntry = Mutable<LoggedRequest>;

/** The newest requests in the order of their arrival; bounded, so that a long life does not fill the memory. */
export class RequestLog {
  readonly #capacity: number;
  #entries: OpenEntry[] = [];

  constructor(capacity = 50_000) {
    this.#capacity = capacity;
  }

  open(entry: Omit<LoggedRequest, 'status' | 'ms' | 'bytes'>): OpenEntry {
    const opened: OpenEntry = { ...entry, status: null, ms: 0, bytes: 0 };
    this.#entries.push(opened);
    if (this.#entries.length > this.#capacity * 1.5) this.#entries = this.#entries.slice(-this.#capacity);
    return opened;
  }

  entries(): readonly LoggedRequest[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#entries = [];
  }
}
