import type { ProbeInput } from '../../probe/probe-input.ts';
import type { FailOnWord } from './rule-ids.ts';

/** What the inputs of an audit say, beyond what is audited. */
export interface AuditOptions {
  /** Rule ids and severities that make the run fail; empty: none does. */
  readonly failOn: readonly FailOnWord[];
  /** Audits in a row after which an unhealthy server is dead. */
  readonly deadAfter: number;
  /** Milliseconds that a server gets at the end of the audit; absent: the time of a cold start. */
  readonly probeTimeoutMs?: number;
  /** Milliseconds that a host which cannot be resolved or does not accept connections gets in all; absent: as the others. */
  readonly unreachableMs?: number;
  /** Credentials of the run, for hosts that the run names; a manifest has its own. */
  readonly credentials?: AuditCredentials;
  /** Path of the SARIF file to write. */
  readonly sarif?: string;
  /** Path of the page to write. */
  readonly html?: string;
  /** Path of the file with since-dates and counts. */
  readonly memoryFile?: string;
  /** Whether to keep an issue up to date. */
  readonly issue: boolean;
}

export interface AuditCredentials extends Pick<ProbeInput, 'headers' | 'functionKey' | 'audience'> {
  /** Host names in which `*` stands for any part: a credential goes to no other host. */
  readonly hosts: readonly string[];
}
