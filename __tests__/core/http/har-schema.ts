/**
 * The structure of HAR 1.2 as far as the network panels of browsers read it, stated from its specification
 * (w3c.github.io/web-performance/specs/HAR/Overview.html): which members an entry must have, and of what type.
 */
const text = { type: 'string' } as const;
const ms = { type: 'number', minimum: 0 } as const;
const sizeOrUnknown = { type: 'integer', minimum: -1 } as const;
const all = <const P extends Record<string, object>>(properties: P, ...alsoAllowed: string[]) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !alsoAllowed.includes(name)),
});
const list = (items: object) => ({ type: 'array', items });
const named = list(all({ name: text, value: text }));
const cookies = list(all({ name: text, value: text }));
const message = {
  httpVersion: text,
  cookies,
  headers: named,
  headersSize: sizeOrUnknown,
  bodySize: sizeOrUnknown,
};

export const harSchema = all({
  log: all({
    version: { const: '1.2' },
    creator: all({ name: text, version: text }),
    entries: list(
      all({
        startedDateTime: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
        time: ms,
        request: all(
          {
            ...message,
            method: text,
            url: { type: 'string', pattern: '^https?://' },
            queryString: named,
            postData: all({ mimeType: text, text }),
          },
          'postData',
        ),
        response: all({
          ...message,
          status: { type: 'integer', minimum: 0, maximum: 599 },
          statusText: text,
          content: all({ size: { type: 'integer', minimum: 0 }, mimeType: text, text }, 'text'),
          redirectURL: text,
        }),
        cache: { type: 'object' },
        timings: all({ send: ms, wait: ms, receive: ms }),
      }),
    ),
  }),
});
