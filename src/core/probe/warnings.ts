import { type Message, mapText } from '../message.ts';

/** How many of several things a warning names. */
const named = 5;

/** The first few of several things, and how many more there are. */
export function listed(items: readonly string[]): string {
  const rest = items.length - named;
  return `${items.slice(0, named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/**
 * The message with its text made safe. The blanks around its references stay.
 *
 * @param line makes one line of text safe, and trims it
 */
export function safeMessage(message: Message, line: (text: string) => string): Message {
  return mapText(message, (text) => {
    const safe = line(text);
    if (safe === '') return text === '' ? '' : ' ';
    return `${text.startsWith(' ') ? ' ' : ''}${safe}${text.endsWith(' ') ? ' ' : ''}`;
  });
}
