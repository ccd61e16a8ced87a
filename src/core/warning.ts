import type { WarningCode } from './codes.ts';
import type { Message } from './message.ts';

/** What a run that went well enough has to say. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: Message;
  /** Nothing is wrong: it only has to be said. Absent for what needs a look. */
  readonly level?: 'notice';
}
