/** What several runs ask of the comments of one pull request. */
export interface LooksInTurn {
  /** Awaited before the comments are listed for a run. */
  list(run: string): Promise<void>;
  /** Waits for a run, after which it looks no more. */
  until<T>(run: string, result: Promise<T>): Promise<T>;
}

interface Waiting {
  readonly run: string;
  readonly go: () => void;
}

/**
 * Lets all runs look at the comments for the first time at the same moment, so that each finds none of the others'. From
 * then on a run looks, and writes, while no other one does: a look ends with the next one of the same run, or with the
 * run. A machine that stands still between the look of a run and its write would otherwise let it write over what it has
 * not seen; that is no promise of ours, and the tests of the comment itself try it by a clock of their own.
 */
export function looksInTurn(runs: readonly string[]): LooksInTurn {
  const running = new Set(runs);
  const waiting: Waiting[] = [];
  let areTogether = false;
  let looking: string | undefined;

  function goOn(): void {
    if (!areTogether) {
      if (waiting.length < running.size) return;
      areTogether = true;
      for (const { go } of waiting.splice(0)) go();
    } else if (looking === undefined) {
      const next = waiting.shift();
      looking = next?.run;
      next?.go();
    }
  }
  return {
    list(run) {
      if (looking === run) looking = undefined;
      return new Promise((go) => {
        waiting.push({ run, go });
        goOn();
      });
    },
    async until(run, result) {
      try {
        return await result;
      } finally {
        running.delete(run);
        if (looking === run) looking = undefined;
        goOn();
      }
    },
  };
}
