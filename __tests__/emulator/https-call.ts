import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { text } from 'node:stream/consumers';

export interface HttpsAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** What the text is as JSON; undefined when it is none. */
  readonly body: unknown;
}

/** `content` is the body. */
export type HttpsOptions = RequestOptions & { readonly content?: string };

/**
 * One call over https that trusts nobody but the given authority.
 *
 * @param caFile PEM file of the authority
 */
export async function httpsCall(
  url: string,
  caFile: string,
  options: HttpsOptions = {},
): Promise<HttpsAnswer> {
  const { content, ...rest } = options;
  return new Promise((resolve, reject) => {
    const call = request(url, { ca: readFileSync(caFile), agent: false, ...rest }, (response) => {
      text(response).then((answer) => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, text: answer, body: parsed(answer) });
      }, reject);
    });
    call.once('error', reject).end(content);
  });
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return undefined;
  }
}
