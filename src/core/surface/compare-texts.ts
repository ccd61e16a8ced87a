import { printable } from '../text/printable.ts';
import type { ChangeList, FoundChange, SurfaceKind } from './change.ts';
import { excerptsOf } from './excerpt.ts';
import { type Name, type Phrase, phrase } from './phrase.ts';

/** A text of the server's that people and models read, before and after. */
export interface TextPair {
  readonly kind: SurfaceKind;
  readonly name: string;
  /** What the text describes, as it stands in a sentence. */
  readonly subject: Phrase | Name;
  /** `description`, `title` or another member. */
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The place inside the item, when it is not the member itself. */
  readonly path?: readonly string[];
}

/** Adds a notice when the two differ, with what they say where they differ. */
export function compareText(pair: TextPair, list: ChangeList): void {
  const { kind, name, subject, before, after, path = [pair.member] } = pair;
  if (before === after) return;
  const change = changeOf(before, after);
  const past = pair.member.endsWith('s') ? 'were' : 'was';
  const verb = { added: `${past} added`, removed: `${past} removed`, changed: 'changed' }[change];
  const text = phrase`the ${printable(pair.member, 60)} of ${subject} ${verb}`;
  const excerpts = excerptsOf(textOf(before), textOf(after));
  list.add({ kind, name, change, verdict: 'notice', text, ...excerpts }, path);
}

/** Whether something was added, removed or changed, by what stood there before and what stands there now. */
export function changeOf(before: unknown, after: unknown): FoundChange['change'] {
  if ((before === undefined) === (after === undefined)) return 'changed';
  return before === undefined ? 'added' : 'removed';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
