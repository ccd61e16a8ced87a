import type { TokenCredential } from '@azure/core-auth';
import type { RequestTrace } from '../apicenter/arm-client.ts';
import type { NetworkPorts } from '../http/service-client.ts';
import type { Message, Words } from '../message.ts';
import type { ProbeAttempt, ProbeResult } from '../probe/result.ts';
import type { AppliedStep } from '../registration/apply.ts';
import type { Plan } from '../registration/plan-step.ts';

/** What a host hears while a run goes on. Everything in it is data: rendering is the host's. */
export interface Progress {
  attempt(attempt: ProbeAttempt): void;
  wait(ms: number, reason: Message): void;
  probed(result: ProbeResult): void;
  planned(plan: Plan): void;
  applied(step: AppliedStep): void;
  request(trace: RequestTrace): void;
  /** An error that is a bug of ours; the report has no room for where it came from. */
  bug(error: unknown): void;
}

/** The outside world, as every command gets it. */
export interface RunPorts extends NetworkPorts {
  /** Signs in when first asked for a token, and not before. */
  readonly identity: TokenCredential;
  readonly progress: Progress;
  /** How the host spells what messages refer to. */
  readonly words: Words;
  readonly version: string;
  /** Milliseconds from the start of the process to the start of the run; absent where nobody measured. */
  readonly startUpMs?: number;
}
