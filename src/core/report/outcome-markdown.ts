import { helpUrl } from '../project.ts';
import { lines, text, toCopy } from './markdown-parts.ts';
import type { Report } from './report.ts';

/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
export function failure({ error }: Pick<Report, 'error'>): string {
  if (!error) return '';
  const [next = '', ...copied] = error.next.split('\n');
  return [
    `**What** ${lines(error.message, 1000)}`,
    ...(error.why ? [`**Why** ${text(error.why, 1000)}`] : []),
    `**Next** ${text(next, 1000)}`,
    ...(copied.length > 0 ? [toCopy(copied)] : []),
    `**More** ${helpUrl(error.code)}`,
  ].join('\n\n');
}

/** @param shown maximum number of warnings */
export function warnings(
  { warnings: all }: Pick<Report, 'warnings'>,
  shown: number = Number.POSITIVE_INFINITY,
): string {
  const rows = all
    .slice(0, shown)
    .map(({ code: name, message }) => `- ${text(message, 600)} (${text(name)})`);
  return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}
