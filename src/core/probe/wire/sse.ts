import { createParser } from 'eventsource-parser';
import { TooLarge } from '../../http/bounded-body.ts';
import { probeLimits } from '../limits.ts';

export interface StreamEvent {
  /** `message` unless the server named it. */
  readonly event: string;
  readonly data: string;
}

/**
 * Server-sent events as they arrive, those without data (priming events) left out. Throws TooLarge when more than
 * `limits.eventLines` come without an event being complete. The bytes must be metered: a line may be long.
 */
export async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  const complete: StreamEvent[] = [];
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => {
      if (data !== '') complete.push({ event, data });
    },
  });
  let afterReturn = false;
  let lines = 0;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    // The parser looks for the next CR again on every line, which is quadratic in a chunk; LF alone is not.
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    afterReturn = chunk.at(-1) === 0x0d;
    text = text.replace(/\r\n?/g, '\n');
    parser.feed(text);
    // A line of six bytes costs the parser a hundred.
    lines = complete.length > 0 ? 0 : lines + text.split('\n').length - 1;
    if (lines > probeLimits.eventLines) throw new TooLarge('an event of the stream');
    yield* complete.splice(0);
  }
}
