import { printable } from '../../text/printable.ts';

/** Above this many pairs of lines the middle is shown as a whole, before and after. */
const maxPairs = 1_000_000;
const maxLine = 200;

/**
 * The lines that differ, each after `-` or `+`, safe to print; the rest is counted.
 *
 * @param maxLines how many are shown
 */
export function lineDiff(before: string, after: string, maxLines: number): string[] {
  const a = before.split(/\r?\n/);
  const b = after.split(/\r?\n/);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - start;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const lines = differences(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  const rest = lines.length - maxLines;
  const shown = lines
    .slice(0, maxLines)
    .map(([sign, line]) => `${sign} ${printable(line.replaceAll('\t', '  '), maxLine)}`);
  return rest > 0 ? [...shown, `… and ${rest} more`] : shown;
}

type Difference = readonly ['-' | '+', string];

function differences(a: readonly string[], b: readonly string[]): Difference[] {
  if (a.length * b.length > maxPairs) {
    return [...a.map((line): Difference => ['-', line]), ...b.map((line): Difference => ['+', line])];
  }
  // lengths[i][j]: the longest common part of what follows in both.
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      lengths[i * width + j] = same ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const found: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && length(i + 1, j) >= length(i, j + 1))) {
      found.push(['-', a[i++] ?? '']);
    } else found.push(['+', b[j++] ?? '']);
  }
  return found;
}
