import { type Message, plainWords, render } from '../../src/core/message.ts';

/** A message in plain words: inputs by the names that the table gives them. */
export function textOf(message: Message | undefined): string {
  return message === undefined ? '' : render(message, plainWords);
}
