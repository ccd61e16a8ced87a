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
  /** A file for the user was written. @param path as the user knows it */
  written(path: string): void;
  /** The result of one unit of a fleet, in the order in which they are done. */
  unit(result: Report, count: { readonly done: number; readonly of: number }): void;
  /** An internal error, with the stack trace that the report does not contain. */
  bug(error: unknown): void;
}

/** What every command takes from outside: network, time, identity, the user's files and the host. */
export interface RunPorts extends NetworkPorts {
  /** Signs in only when the first token is requested. */
  readonly identity: TokenCredential;
  readonly progress: Progress;
  readonly files: UserFiles;
  /** How the host spells what messages refer to. */
  readonly words: Words;
  readonly version: string;
  /** Milliseconds from the start of the process to the start of the run; absent where it was not measured. */
  readonly startUpMs?: number;
}

/** Paths with \`/\`, both empty at the root of a repository and outside of one. */
export interface RepositoryPlace {
  /** From the working directory to the root. */
  readonly toRoot: string;
  /** From the root to the working directory. */
  readonly fromRoot: string;
}

/**
 * The files that a command writes for the user, and reads again. Paths are relative to the working directory, or
 * absolute. Each is written as a whole. Whatever cannot be done rejects with InvalidInput, such as at a path that leads
 * through a link.
 */
export interface UserFiles {
  /** Where the working directory lies in its repository. */
  repository(): RepositoryPlace;
  /**
   * The text of a file; undefined where there is none.
   *
   * @param greatestBytes the host's own bound where none is given
   */
  read(path: string, greatestBytes?: number): Promise<string | undefined>;
  /** Puts the text in the place of what is there. @param folders whether missing folders are made; they are not */
  write(path: string, text: string, folders?: 'existing' | 'created'): Promise<void>;
  /** Makes a file, with the folders to it, where nothing may be yet. */
  create(path: string, text: string): Promise<void>;
  /** Puts the text in the place of what was read before, and of nothing else. The permissions stay. */
  update(path: string, text: string, before: string): Promise<void>;
}
