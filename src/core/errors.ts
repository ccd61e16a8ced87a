/** What the process exits with; both CI hosts expose it as the output `exit-code`. */
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
  /** Stable and kebab-case: what scripts and the troubleshooting page key on. */
  readonly code: string;
  /** What happened, with the value and where it came from. One or two sentences. */
  readonly message: string;
  /** Why it happened, when that is known and is not already said by the message. */
  readonly why?: string;
  /** The next thing to do. */
  readonly next: string;
  /** The write that failed may have been carried out all the same: then it is not true that nothing was written. */
  readonly mayHaveActed?: boolean;
  readonly cause?: unknown;
}

/**
 * A failure that a user can act upon. Everything else that is thrown is a bug of ours (exit 1).
 * Texts must already be free of secrets and of control characters: they are printed as they are.
 */
export abstract class Failure extends Error {
  abstract readonly exitCode: ExitCode;
  readonly code: string;
  readonly why: string | undefined;
  readonly next: string;
  readonly mayHaveActed: boolean;

  constructor(parts: FailureParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = new.target.name;
    this.code = parts.code;
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

/** Something was written and something is missing, whatever the cause. */
export class Incomplete extends Failure {
  override readonly exitCode = exitCodes.incomplete;
}

/** A gate that was asked for did not pass; nothing was written. */
export class GateClosed extends Failure {
  override readonly exitCode = exitCodes.gate;
}
