import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { Warning } from '../../warning.ts';
import type { IgnoredFinding } from '../manifest.ts';
import type { FreshFinding } from './judge.ts';

export interface Ignored {
  readonly findings: readonly FreshFinding[];
  /** How many findings were left out. */
  readonly ignored: number;
  readonly warnings: readonly Warning[];
}

/**
 * Leaves out what was reviewed. An end that has passed ignores nothing any more, and is said; so is an id that no entry
 * has.
 *
 * @param apiIds of every entry that is registered or declared
 * @param date of this audit, as YYYY-MM-DD: on its last day a finding is still ignored
 */
export function withoutIgnored(
  findings: readonly FreshFinding[],
  reviewed: readonly IgnoredFinding[],
  { date, apiIds }: { readonly date: string; readonly apiIds: readonly string[] },
): Ignored {
  const isOver = ({ until }: IgnoredFinding) => until !== undefined && until < date;
  const valid = reviewed.filter((one) => !isOver(one));
  const left = findings.filter((finding) => !valid.some((one) => covers(one, finding)));
  const warnings = reviewed
    .filter((one) => isOver(one) && findings.some((finding) => covers(one, finding)))
    .map(
      ({ rule, apiId, until = '', reason, place }): Warning => ({
        code: 'ignore-expired',
        message: `${printable(place.file)}:${place.line}: the finding ${printable(rule, 60)}${apiId === undefined ? '' : ` of "${printable(apiId, 90)}"`} was ignored until ${until} (${printable(reason)}), and is reported again.`,
      }),
    );
  const strange = reviewed.flatMap(({ apiId, place }): Warning[] => {
    if (apiId === undefined || apiIds.some((id) => matchesWildcard(apiId, id))) return [];
    const near = nearest(apiId, apiIds);
    return [
      {
        code: 'ignore-unmatched',
        message: `${printable(place.file)}:${place.line}: a finding of "${printable(apiId, 90)}" is ignored, and no entry has that id.${near === undefined ? '' : ` The nearest is "${printable(near, 90)}".`}`,
      },
    ];
  });
  return { findings: left, ignored: findings.length - left.length, warnings: [...warnings, ...strange] };
}

function covers({ rule, apiId }: IgnoredFinding, finding: FreshFinding): boolean {
  return rule === finding.rule && (apiId === undefined || matchesWildcard(apiId, finding.apiId ?? ''));
}
