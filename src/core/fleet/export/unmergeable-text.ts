/** A file that cannot be merged into, with the problem in one clause and where it is. */
export class UnmergeableText extends Error {
  /** "line 3, column 5", counted from 1. */
  readonly place: string;

  /** @param offset in UTF-16 units */
  constructor(problem: string, text: string, offset: number) {
    super(problem);
    const before = text.slice(0, offset).split('\n');
    this.place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
}
