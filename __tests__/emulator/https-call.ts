import { readFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { text } from 'node:stream/consumers';

export interface HttpsAnswer {
  readonly status: number;
  readonly text: string;
  /** What the text is as JSON; undefined when it is none. */
  readonly body: unknown;
}

/**
 * One call over https that trusts nobody but the given authority.
 *
 * @param caFile PEM file of the authority
 */
export async function httpsCall(
  url: string,
  caFile: string,
  options: RequestOptions & { readonly content?: string } = {},
): Promise<HttpsAnswer> {
  const { content, ...rest } = options;
  return new Promise((resolve, reject) => {
    const call = request(url, { ca: readFileSync(caFile), agent: false, ...rest }, (response) => {
      text(response).then((answer) => {
        resolve({ status: response.statusCode ?? 0, text: answer, body: parsed(answer) });
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
