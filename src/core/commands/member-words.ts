import { memberOf } from '../inputs/manifest/keys.ts';
import type { Words } from '../message.ts';
import type { Report, UnitReport } from '../report/report.ts';

/** Words in which the inputs of a single server are members of a manifest: the commands of a fleet take no such input. */
export function memberWords(words: Words): Words {
  return { ...words, input: (name, value) => memberOf(name, value) ?? words.input(name, value) };
}

/**
 * The same words for the messages about one unit, and what adds its place to those that name a member: there it can be
 * said.
 */
export function wordsOfUnit(
  words: Words,
  { place }: Pick<UnitReport, 'place'>,
): { readonly words: Words; readonly placed: (report: Report) => Report } {
  const named = new Set<string>();
  const own: Words = {
    ...words,
    input(name, value) {
      const member = memberOf(name, value);
      if (member !== undefined) named.add(member);
      return member ?? words.input(name, value);
    },
  };
  const isNamedIn = (text: string) => [...named].some((member) => text.includes(member));
  return {
    words: own,
    placed(report) {
      if (place === undefined) return report;
      const { error, warnings } = report;
      const isMember = error && isNamedIn([error.message, error.why ?? '', error.next].join(' '));
      return {
        ...report,
        warnings: warnings.map((one) =>
          isNamedIn(one.message) ? { ...one, message: `${place}: ${one.message}` } : one,
        ),
        ...(isMember ? { error: { ...error, message: `${place}: ${error.message}` } } : {}),
      };
    },
  };
}
