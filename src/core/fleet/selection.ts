/** The part of a fleet that a run looks at; an absent member selects everything. */
export interface Selection {
  /** Ids of APIs, with `*` for any part. */
  readonly only?: readonly string[];
  readonly environments?: readonly string[];
  /** A git ref: only what is declared differently there. */
  readonly changedSince?: string;
  readonly shard?: Shard;
}

/** One of `of` parts of equal size, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `i/n`; undefined when the text is anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : undefined;
}
