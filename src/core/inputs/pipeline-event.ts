import type { Message } from '../message.ts';

/** What a run does, once its event is understood. */
export type PipelineEvent =
  /** The run is about the entry itself. */
  | { readonly kind: 'ordinary' }
  | PullRequestEvent
  /** The run is about a pull request that cannot be staged: it shows what it finds and writes nothing. */
  | { readonly kind: 'preview'; readonly reason: Message }
  /** The run is about the code of an untrusted author, whose pull request need not be known. */
  | { readonly kind: 'without-credentials'; readonly reason: string }
  /** There is nothing to do, and why. */
  | { readonly kind: 'idle'; readonly reason: string };

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly closed: boolean;
  /** Why the run has no credentials, and must not have any: it runs code of an untrusted author. */
  readonly withoutCredentials?: string;
}
