import type { WarningCode } from './codes.ts';
import type { Message } from './message.ts';

/** What a run that did not fail reports beside its result. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: Message;
  /** For information only; absent where the reader should check something. */
  readonly level?: 'notice';
}
