import { printable } from '../text/printable.ts';

/** What a change means for those who use the server already; the worst comes first. */
export const verdicts = ['breaking', 'unproven', 'warning', 'compatible', 'notice'] as const;

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
  /** One sentence without a full stop. */
  readonly message: string;
}

/** How many changes are told. Beyond it the mildest are left out, and one line says so. */
export const maxChanges = 1000;

const maxPath = 400;

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

  add(change: Omit<SurfaceChange, 'path'>, path: readonly string[] = []): void {
    this.#count++;
    const kept = this.#byVerdict.get(change.verdict);
    if (!kept || kept.length >= maxChanges) return;
    kept.push(path.length === 0 ? change : { ...change, path: pointer(path) });
  }

  /** The gravest first, in the order of their discovery among themselves. */
  changes(): readonly SurfaceChange[] {
    const told = [...this.#byVerdict.values()].flat().slice(0, maxChanges);
    if (this.#count <= maxChanges) return told;
    const breaking = told.filter(({ verdict }) => verdict === 'breaking');
    const rest: SurfaceChange = {
      kind: 'server',
      name: 'server',
      change: 'changed',
      verdict: 'unproven',
      message: `${this.#count - maxChanges} more changes were found than can be told here; accept the new surface as a whole, or look at the server itself`,
    };
    return [...breaking, rest, ...told.slice(breaking.length)];
  }
}

/** A name from outside as it stands in a sentence. */
export function quoted(name: string): string {
  return `\`${printable(name, 80).replaceAll('`', "'")}\``;
}

/** RFC 6901, without the leading slash; cut, because a property's name may be of any length. */
export function pointer(path: readonly string[]): string {
  const text = path
    .map((part) => part.slice(0, maxPath).replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/');
  return text.length <= maxPath ? text : `${text.slice(0, maxPath - 1)}…`;
}
