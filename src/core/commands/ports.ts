import type { TokenCredential } from '@azure/core-auth';
import type { RequestTrace } from '../apicenter/arm-client.ts';
import type { NetworkPorts } from '../http/service-client.ts';
import type { Message, Words } from '../message.ts';
import type { ProbeAttempt, ProbeResult } from '../probe/result.ts';
import type { AppliedStep } from '../registration/apply.ts';
import type { Plan } from '../registration/plan-step.ts';
import type { Report } from '../report/report.ts';

/** What a host is told during a run. Everything is data, which the host renders. */
export interface Progress {
  attempt(attempt: ProbeAttempt): void;
  wait(ms: number, reason: Message): void;
  /** The first time that a run over many servers waits for one of them. */
  waiting(server: string, reason: Message): void;
  probed(result: ProbeResult): void;
  planned(plan: Plan): void;
  applied(step: AppliedStep): void;
  request(trace: RequestTrace): void;
  /** The result of one unit of a fleet, in the order in which they are done. */
  unit(result: Report, count: { readonly done: number; readonly of: number }): void;
  /** An internal error, with the stack trace that the report does not contain. */
  bug(error: unknown): void;
}

/** What every command takes from outside: network, time, identity and the host. */
export interface RunPorts extends NetworkPorts {
  /** Signs in only when the first token is requested. */
  readonly identity: TokenCredential;
  readonly progress: Progress;
  /** How the host spells what messages refer to. */
  readonly words: Words;
  readonly version: string;
  /** Milliseconds from the start of the process to the start of the run; absent where it was not measured. */
  readonly startUpMs?: number;
}

/** The user's own files, as a host with a working directory has them. Paths are relative to it, or absolute. */
export interface UserFiles {
  /** The text of a file; undefined where there is none. Rejects with InvalidInput where it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /**
   * Writes a file as a whole, with the folders to it. Rejects with InvalidInput where a link leads to it, and where
   * the file no longer has the contents that it is to replace.
   *
   * @param before what the file has now; undefined: there must be none
   */
  write(path: string, text: string, before: string | undefined): Promise<void>;
  /** Shows a text where the output of a command belongs. */
  print(text: string): void;
}
