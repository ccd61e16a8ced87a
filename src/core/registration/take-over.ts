import { isSameSource, type Source } from './source.ts';

/** What a run may take from others: for one server all or nothing, in a fleet what is named. */
export type TakeOver = boolean | NamedTakeOver;

/** Each member is one refusal that a run over many entries lifts. */
export interface NamedTakeOver {
  /** An entry without a mark that has another URL. */
  readonly unstamped: boolean;
  /** An entry of the same source and another manifest. */
  readonly manifest: boolean;
  /** An entry of another kind. */
  readonly kind: boolean;
  /** Entries of these sources. */
  readonly sources: readonly Source[];
}

export const takeNothing: NamedTakeOver = { unstamped: false, manifest: false, kind: false, sources: [] };

/** Whether the run may take an entry in spite of this. */
export function lifts(takeOver: TakeOver, what: 'unstamped' | 'manifest' | 'kind'): boolean {
  return typeof takeOver === 'boolean' ? takeOver : takeOver[what];
}

/** @param owner undefined when the mark of the entry cannot be read */
export function liftsSource(takeOver: TakeOver, owner: Source | undefined): boolean {
  if (typeof takeOver === 'boolean') return takeOver;
  return owner !== undefined && takeOver.sources.some((source) => isSameSource(source, owner));
}
