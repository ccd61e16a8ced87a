/**
 * Lets a limited number of pieces of work run at the same time; further ones wait for their turn.
 *
 * @param work gets a function that ends its turn early: the next one starts, and the work goes on
 */
export type Turns = <T>(work: (end: () => void) => Promise<T>, key?: string) => Promise<T>;

interface Waiting {
  readonly key: string | undefined;
  readonly start: () => void;
}

/**
 * @param atOnce pieces of work that run at the same time
 * @param ofOneKey those of them that may have the same key
 */
export function createTurns(atOnce: number, ofOneKey: number = atOnce): Turns {
  const running = new Map<string, number>();
  const waiting: Waiting[] = [];
  let free = atOnce;

  const countOf = (key: string | undefined) => (key === undefined ? 0 : (running.get(key) ?? 0));
  const mayStart = (key: string | undefined) => free > 0 && countOf(key) < ofOneKey;
  const note = (key: string | undefined, change: 1 | -1) => {
    free -= change;
    if (key === undefined) return;
    const count = countOf(key) + change;
    if (count === 0) running.delete(key);
    else running.set(key, count);
  };

  return async (work, key) => {
    if (mayStart(key)) note(key, 1);
    else await new Promise<void>((start) => waiting.push({ key, start }));
    let hasTurn = true;
    const end = () => {
      if (!hasTurn) return;
      hasTurn = false;
      note(key, -1);
      // The turn is taken here and not when the work starts, so that nobody else takes it in between.
      const index = waiting.findIndex((one) => mayStart(one.key));
      const [next] = index === -1 ? [] : waiting.splice(index, 1);
      if (next) {
        note(next.key, 1);
        next.start();
      }
    };
    try {
      return await work(end);
    } finally {
      end();
    }
  };
}
