import { probeLimits } from '../limits.ts';
import type { Answer } from './answer.ts';
import { publicUrl } from './secrets.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * What comes after an answer: the same request to another URL when it redirects there with method, body and origin
 * unchanged, else nothing more.
 *
 * @param hop how many redirects were followed so far
 */
export function afterRedirect(
  answer: Answer,
  hop: number,
): Answer | { readonly kind: 'follow'; readonly url: string } {
  if (answer.kind !== 'document' || !redirects.has(answer.http.status)) return answer;
  const { http } = answer;
  const target = http.headers.location ?? '';
  const location = target !== '' && URL.canParse(target, http.url) ? new URL(target, http.url) : undefined;
  const refuse = (refusal: 'method' | 'origin' | 'too-many'): Answer => ({
    kind: 'redirect',
    http,
    location: location && publicUrl(location),
    refusal,
  });
  const from = new URL(http.url);
  if (
    location &&
    from.protocol === 'https:' &&
    location.protocol === 'http:' &&
    location.hostname === from.hostname
  ) {
    const meant = new URL(`${location.pathname}${location.search}`, from.origin);
    return {
      kind: 'redirect',
      http,
      location: publicUrl(location),
      refusal: 'scheme',
      sameHost: publicUrl(meant),
    };
  }
  if (location && location.origin !== from.origin) return refuse('origin');
  if (!location || http.status < 307) return refuse('method');
  if (hop >= probeLimits.redirects) return refuse('too-many');
  return { kind: 'follow', url: location.href };
}
