import { withoutEnd } from '../core/text/without-end.ts';

/** The marks that the service puts on every write: its moment and its etag. */
export class Stamps {
  readonly #wallTime: () => number;
  #last = 0n;
  #written = 0;

  /** @param wallTime milliseconds since the Unix epoch */
  constructor(wallTime: () => number) {
    this.#wallTime = wallTime;
  }

  /** The moment now in ticks of 100 ns since the Unix epoch; no two calls get the same. */
  now(): bigint {
    const ticks = BigInt(Math.floor(this.#wallTime() * 1000)) * 10n;
    this.#last = ticks > this.#last ? ticks : this.#last + 10n;
    return this.#last;
  }

  /** A number greater than every one before it, those of a state file included (see `continueAfter`). */
  nextNumber(): number {
    return ++this.#written;
  }

  continueAfter(number: number): void {
    this.#written = Math.max(this.#written, number);
  }

  /**
   * An etag in the service's form, without quotes: the last group is eight hex digits of Unix seconds and
   * `0000`. Multiplying by an odd constant keeps the first group different for each of 2^32 numbers.
   */
  etag(number: number, moment: bigint): string {
    const first = Math.imul(number, 0x9e3779b1) >>> 0;
    const seconds = Number(moment / 10_000_000n);
    return `${hex8(first)}-0000-0100-0000-${hex8(seconds)}0000`;
  }
}

/**
 * A moment as .NET writes it: seven digits of fraction with the zeros at the end dropped.
 *
 * @param ticks 100 ns since the Unix epoch
 * @param zone `Z` on resources, `+00:00` on operations and in the registry
 */
export function dotNetTime(ticks: bigint, zone: 'Z' | '+00:00' = 'Z'): string {
  const seconds = new Date(Number(ticks / 10_000_000n) * 1000).toISOString().slice(0, 19);
  const digits = (ticks % 10_000_000n).toString().padStart(7, '0');
  const fraction = withoutEnd(digits, '0');
  return `${seconds}${fraction ? `.${fraction}` : ''}${zone}`;
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}
