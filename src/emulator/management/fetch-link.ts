import { greatestBody } from '../http/body.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const deadlineMs = 10_000;

type Fetched = { readonly text: string } | { readonly failure: string };

/**
 * Fetches a linked document. The embedded API Center stays on this machine, so only loopback is asked.
 *
 * @param links has the documents of links beyond loopback
 * @returns the text, or one sentence about why there is none; it never rejects
 */
export async function fetchLink(
  link: string,
  links: (url: string) => Promise<string> | undefined,
  closing: AbortSignal,
): Promise<Fetched> {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const isLoopback = url && /^https?:$/.test(url.protocol) && loopback.test(url.hostname);
  try {
    if (!isLoopback) {
      const text = await links(link);
      if (text !== undefined) return { text };
      return { failure: 'The embedded API Center follows links to loopback addresses only.' };
    }
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.any([closing, AbortSignal.timeout(deadlineMs)]),
    });
    if (!response.ok) return { failure: `The link was answered with status ${response.status}.` };
    return await bounded(response);
  } catch {
    return { failure: 'The link could not be read.' };
  }
}

async function bounded(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > greatestBody) return { failure: `The document is larger than ${greatestBody} bytes.` };
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}
