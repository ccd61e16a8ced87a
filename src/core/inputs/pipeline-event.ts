/** What started a run. */
export type PipelineEvent =
  /** A push, a release, a schedule, a manual run: the run is about the entry itself. */
  | { readonly kind: 'ordinary' }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly closed: boolean;
      /** Why the run has no credentials, and must not have any: it runs code of an untrusted author. */
      readonly withoutCredentials?: string;
    }
  /** There is nothing to do, and why. */
  | { readonly kind: 'idle'; readonly reason: string };

/** The event of a run whose input `pull-request` names a number: the run is for that pull request. */
export function eventFor(event: PipelineEvent, pullRequest: number | 'none' | undefined): PipelineEvent {
  if (typeof pullRequest !== 'number' || event.kind === 'idle') return event;
  return event.kind === 'pull-request'
    ? { ...event, number: pullRequest }
    : { kind: 'pull-request', number: pullRequest, closed: false };
}
