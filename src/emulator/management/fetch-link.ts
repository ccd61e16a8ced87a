import { lookup } from 'node:dns';
import { get, type IncomingMessage } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isLoopbackName } from '../http/authority.ts';
import { greatestRequestBody } from '../http/body.ts';
import type { Context } from './context.ts';

const deadlineMs = 10_000;

type Fetched = { readonly text: string } | { readonly failure: string };

/**
 * Fetches a linked document. The embedded API Center stays on this machine, so it asks nobody beyond loopback, and
 * loopback only when it was started so.
 *
 * @returns the text, or one sentence about why there is none; it never rejects
 */
export async function fetchLink(
  link: string,
  { links, allowLoopbackLinks, closing }: Pick<Context, 'links' | 'allowLoopbackLinks' | 'closing'>,
): Promise<Fetched> {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  try {
    if (!url || !/^https?:$/.test(url.protocol) || !isLoopbackName(url.hostname)) {
      const text = await links(link);
      if (text !== undefined) return { text };
      return { failure: 'The embedded API Center follows links to loopback addresses only.' };
    }
    if (!allowLoopbackLinks) {
      return {
        failure:
          'The embedded API Center follows links to loopback addresses only when it is started with --allow-loopback-links.',
      };
    }
    const signal = AbortSignal.any([closing, AbortSignal.timeout(deadlineMs)]);
    return await bounded(await answerOf(url, signal));
  } catch {
    return { failure: 'The link could not be read.' };
  }
}

/** The answer of the address itself: a redirect is not followed. */
function answerOf(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? getSecurely : get;
  return new Promise((resolve, reject) => {
    ask(url, { agent: false, lookup: lookupOnLoopback, signal }, resolve).once('error', reject);
  });
}

/** What `localhost` means is the system's to say; where it is not this machine, nobody is asked. */
const lookupOnLoopback: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const own = (found ?? []).filter(({ address }) => isLoopbackName(address) || address === '::1');
    const [first] = own;
    if (error || first === undefined) {
      return callback(error ?? new Error(`${hostname} does not lead to loopback.`), '', 0);
    }
    if (options.all) callback(null, own);
    else callback(null, first.address, first.family);
  });
};

async function bounded(response: IncomingMessage): Promise<Fetched> {
  const { statusCode = 0 } = response;
  if (statusCode < 200 || statusCode > 299) {
    response.destroy();
    return { failure: `The link was answered with status ${statusCode}.` };
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > greatestRequestBody)
      return { failure: `The document is larger than ${greatestRequestBody} bytes.` };
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}
