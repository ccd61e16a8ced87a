import { createHash } from 'node:crypto';
import type { Message, Reference } from '../../message.ts';
import type { Place } from '../manifest.ts';
import type { RuleId, Severity } from './rule-ids.ts';

/** What a judge finds. */
export interface Found {
  /** Absent where it is about the catalogue as a whole. */
  readonly apiId?: string;
  readonly environmentId?: string;
  /** What tells two findings of one rule and entry apart, the same in each run; absent where there is only one. */
  readonly subject?: string;
  /** A sentence. Words from outside are printable in it. */
  readonly message: Message;
  /** The request that shows it. */
  readonly evidence: string;
  /** What to do, where it is not what the rule says and no command does it; without a full stop. */
  readonly fix?: Message;
  /** The URL that it is about, for the command that fixes it. */
  readonly url?: string;
}

/** A finding with all that people need to act upon it. */
export interface Finding extends Omit<Found, 'subject' | 'url' | 'fix'> {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What to do, with a command at its end where one does it. */
  readonly fix: Message;
  readonly command?: Reference;
  /** The first audit that found it, as an ISO 8601 date. */
  readonly since: string;
  /** Audits in a row that found it, this one included. */
  readonly audits: number;
  readonly owner?: string;
  /** Where the manifest declares it. */
  readonly place?: Place;
  /** The same in each run: 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/**
 * Under which since-dates and counts are kept. A server that is unhealthy and one that is dead are one thing that goes
 * on, so that both have one key.
 */
export function stateKey(
  rule: RuleId,
  { apiId = '', subject = '' }: Pick<Found, 'apiId' | 'subject'>,
): string {
  return fingerprintOf(rule === 'dead' ? 'unhealthy' : rule, apiId, subject);
}

/** A stable mark of a finding: six digits of its entry, four of its rule, and six of what it is about. */
export function fingerprintOf(rule: RuleId, apiId: string, subject: string): string {
  return `${entryMark(apiId)}${ruleMark(rule)}${digits(`${apiId.toLowerCase()} ${subject}`, 6)}`;
}

/** Whether the mark of a finding is one of this rule. */
export function isOfRule(fingerprint: string, rule: RuleId): boolean {
  return fingerprint.slice(6, 10) === ruleMark(rule);
}

/** The first digits of the fingerprints of an entry. */
export function entryMark(apiId: string): string {
  return digits(apiId.toLowerCase(), 6);
}

function ruleMark(rule: RuleId): string {
  return digits(rule, 4);
}

function digits(text: string, count: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, count);
}
