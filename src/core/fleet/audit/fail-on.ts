import type { Finding } from './finding.ts';
import type { FailOnWord } from './rule-ids.ts';

/** The findings that make an audit fail: those of a named rule, and those of a named severity or a graver one. */
export function failing<F extends Pick<Finding, 'rule' | 'severity'>>(
  findings: readonly F[],
  words: readonly FailOnWord[],
): F[] {
  const named = new Set<string>(words);
  const severe = new Set(
    named.has('note')
      ? ['error', 'warning', 'note']
      : named.has('warning')
        ? ['error', 'warning']
        : named.has('error')
          ? ['error']
          : [],
  );
  return findings.filter(({ rule, severity }) => named.has(rule) || severe.has(severity));
}
