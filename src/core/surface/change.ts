import { type Phrase, phrase, plainPhrase } from './phrase.ts';

/**
 * What a change means for existing clients; the worst comes first. `incomplete`: something was not compared,
 * because it was not read or because a limit was reached. `unproven`: no rule can tell.
 */
export const verdicts = ['breaking', 'incomplete', 'unproven', 'warning', 'compatible', 'notice'] as const;

export type Verdict = (typeof verdicts)[number];

export type SurfaceKind = 'tool' | 'prompt' | 'resource template' | 'resource' | 'server';

/** One difference between two surfaces. Names and paths are the server's own words: hostile until printed safely. */
export interface SurfaceChange {
  readonly kind: SurfaceKind;
  readonly name: string;
  /** The place inside the item, like a JSON pointer: `input/properties/days/maximum`. */
  readonly path?: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly verdict: Verdict;
  /** What it means, as a clause without a full stop. */
  readonly text: Phrase;
  /** The same as plain text. */
  readonly message: string;
  /** How a text of the server's read, where it differs; absent for other changes, and for a text that is new. */
  readonly before?: string;
  /** How it reads now; absent where the text was removed. */
  readonly after?: string;
}

/** How many changes are kept. Beyond it the mildest are left out, and one of them says so. */
export const maxChanges = 1000;

const maxPath = 400;

/** A change as the comparison finds it. */
export type FoundChange = Omit<SurfaceChange, 'path' | 'message'>;

/** Collects changes within bounds: no number of mild ones can hide a grave one. */
export class ChangeList {
  readonly #byVerdict = new Map<Verdict, SurfaceChange[]>(verdicts.map((verdict) => [verdict, []]));
  #count = 0;

  /** Every change seen, kept or not. */
  get count(): number {
    return this.#count;
  }

  has(verdict: Verdict): boolean {
    return (this.#byVerdict.get(verdict)?.length ?? 0) > 0;
  }

  add(change: FoundChange, path: readonly string[] = []): void {
    this.#count++;
    const kept = this.#byVerdict.get(change.verdict);
    if (!kept || kept.length >= maxChanges) return;
    kept.push(surfaceChange(change, path));
  }

  /** The gravest first, in the order of their discovery among themselves. */
  changes(): readonly SurfaceChange[] {
    const kept = [...this.#byVerdict.values()].flat().slice(0, maxChanges);
    if (this.#count <= maxChanges) return kept;
    const breaking = kept.filter(({ verdict }) => verdict === 'breaking');
    const rest = surfaceChange({
      kind: 'server',
      name: 'server',
      change: 'changed',
      verdict: 'unproven',
      text: phrase`${this.#count - maxChanges} more changes were found than are shown here`,
    });
    return [...breaking, rest, ...kept.slice(breaking.length)];
  }
}

/** The change with its text also as plain text, and with its place. */
export function surfaceChange(change: FoundChange, path: readonly string[] = []): SurfaceChange {
  const message = plainPhrase(change.text);
  return path.length === 0 ? { ...change, message } : { ...change, path: pointer(path), message };
}

/** RFC 6901, without the leading slash; cut, because a property's name may be of any length. */
export function pointer(path: readonly string[]): string {
  const text = path
    .map((part) => part.slice(0, maxPath).replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/');
  return text.length <= maxPath ? text : `${text.slice(0, maxPath - 1)}…`;
}
