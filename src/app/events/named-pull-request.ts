import { pullRequestNumber, pullRequestOfRef } from '../event-meaning.ts';

/** What people and bots call the number of a pull request, without capitals, hyphens and underscores. */
const names = new Set([
  'pr',
  'prid',
  'prnumber',
  'pull',
  'pullid',
  'pullnumber',
  'pullrequest',
  'pullrequestid',
  'pullrequestnumber',
]);

/** Deep enough for an event that was sent on whole, and shallow enough for a hostile payload. */
const greatestDepth = 5;

/**
 * The pull request that a payload without a fixed form names: that of a deployment, of a dispatch from a chat,
 * the inputs of a start by hand. Known are a number under a usual name, an object with one, and a ref of a
 * pull request.
 *
 * @returns its number; `unnumbered` when a pull request is there without one; undefined when none is
 */
export function namedPullRequest(value: unknown, depth = 0): number | 'unnumbered' | undefined {
  if (depth > greatestDepth) return undefined;
  if (typeof value === 'string') return namedInText(value, depth);
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  const own = members.find(([name, member]) => names.has(plain(name)) && isGiven(member));
  if (own) {
    const [, member] = own;
    return numberOf(member) ?? numberOf(value) ?? 'unnumbered';
  }
  for (const [, member] of members) {
    const found = namedPullRequest(member, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedInText(text: string, depth: number): number | 'unnumbered' | undefined {
  const number = pullRequestOfRef(text);
  if (number !== undefined || !/^\s*[{[]/.test(text)) return number;
  try {
    // A deployment's payload arrives as text when it was given as text.
    return namedPullRequest(JSON.parse(text), depth + 1);
  } catch {
    return undefined;
  }
}

function isGiven(member: unknown): boolean {
  return numberOf(member) !== undefined || (typeof member === 'object' && member !== null);
}

/** Of a number, its digits, or an object that has one as `number`. */
function numberOf(member: unknown): number | undefined {
  if (typeof member === 'object' && member !== null && 'number' in member)
    return pullRequestNumber(member.number);
  return pullRequestNumber(member) ?? (typeof member === 'string' ? pullRequestOfRef(member) : undefined);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
