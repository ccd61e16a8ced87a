import type { FailureCode } from './codes.ts';
import { type Message, plainWords, render } from './message.ts';

/** Exit codes of the process; both CI hosts expose the code as the output `exit-code`. */
export const exitCodes = {
  done: 0,
  bug: 1,
  invalidInput: 2,
  unhealthy: 3,
  denied: 4,
  serviceFailed: 5,
  incomplete: 6,
  gate: 7,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface FailureParts {
  readonly code: FailureCode;
  /** What happened, with the value and where it came from. One or two sentences. */
  readonly message: Message;
  /** Why it happened, when that is known and is not already said by the message. */
  readonly why?: Message;
  /** The next thing to do. */
  readonly next: Message;
  /** Whether the service may have carried out the write although it failed; then something may have been written. */
  readonly mayHaveActed?: boolean;
  readonly cause?: unknown;
}

/**
 * A failure that a user can act on. Everything else that is thrown is an internal error (exit 1). The three
 * texts are data for a host to render; `Error.message` has the first one in plain words, for stack traces.
 */
export abstract class Failure extends Error {
  abstract readonly exitCode: ExitCode;
  readonly code: FailureCode;
  readonly text: Message;
  readonly why: Message | undefined;
  readonly next: Message;
  readonly mayHaveActed: boolean;

  constructor(parts: FailureParts) {
    super(render(parts.message, plainWords), parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = new.target.name;
    this.code = parts.code;
    this.text = parts.message;
    this.why = parts.why;
    this.next = parts.next;
    this.mayHaveActed = parts.mayHaveActed ?? false;
  }
}

/** The inputs or the target are wrong; nothing was written. */
export class InvalidInput extends Failure {
  override readonly exitCode = exitCodes.invalidInput;
}

/** The MCP server is not healthy, or not the expected version; nothing was written. */
export class UnhealthyServer extends Failure {
  override readonly exitCode = exitCodes.unhealthy;
}

/** Identity or permission is missing; nothing was written. */
export class Denied extends Failure {
  override readonly exitCode = exitCodes.denied;
}

/** The service refused, throttled or failed beyond the retries; nothing was written. */
export class ServiceFailed extends Failure {
  override readonly exitCode = exitCodes.serviceFailed;
}

/** Something was written and something is still missing, for whatever reason. */
export class Incomplete extends Failure {
  override readonly exitCode = exitCodes.incomplete;
}

/** What an interruption means before the first write. */
export const nothingWritten = 'Nothing was written. For the result, run again.';

/** A gate that the inputs ask for did not pass; nothing was written. */
export class GateClosed extends Failure {
  override readonly exitCode = exitCodes.gate;
}
