import { limits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import type { InputName } from './table.ts';

/** Query parameters whose value opens a door: keys of function apps, signatures, tokens. */
const secretParameters =
  /^(code|sig|signature|key|api[-_]?key|subscription[-_]?key|token|access[-_]?token|password|secret)$/i;

/**
 * Checks a URL that will be published in the catalogue, and gives it back byte for byte. Throws
 * InvalidInput. The URL itself is never in the message: it may hold the secret that is complained about.
 */
export function checkServerUrl(name: InputName, text: string): string {
  const refuse = (what: string, next: string, why?: string): never => {
    throw new InvalidInput({
      code: 'server-url-invalid',
      message: `${name} ${what}.`,
      ...(why === undefined ? {} : { why }),
      next,
    });
  };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse(
      'is not an http or https URL',
      `Give the whole address, for example https://weather.azurewebsites.net/mcp.`,
    );
  }
  if (url.username || url.password) {
    return refuse(
      'contains a user name or a password',
      `Take it out of the URL. A credential for the probe belongs into probe-headers or function-key.`,
      'Everything in it would be published in the catalogue.',
    );
  }
  const secret = [...url.searchParams.keys()].find((parameter) => secretParameters.test(parameter));
  if (secret !== undefined) {
    return refuse(
      `carries a key in its query (${secret}=…)`,
      `Take it out of the URL and give it as function-key (or in probe-headers). Then change that key: it is in your pipeline's history.`,
      'Everything in it would be published in the catalogue.',
    );
  }
  if (url.hash) return refuse('has a fragment (#…)', 'Take the fragment out; servers never see it.');
  if (text.length > limits.url) {
    return refuse(
      `is ${text.length} characters long; API Center takes at most ${limits.url}`,
      'Give the server a shorter address.',
    );
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    return refuse(
      'is plain http',
      'Use https; plain http is for loopback only.',
      'Clients would send their tokens in the clear.',
    );
  }
  return text;
}

/** A server that only this machine reaches must not be published to others. Throws InvalidInput. */
export function checkReachableByOthers(serverUrl: string, apiCenterOnLoopback: boolean): void {
  if (apiCenterOnLoopback || !isLoopbackHost(new URL(serverUrl).hostname)) return;
  throw new InvalidInput({
    code: 'server-url-loopback',
    message: 'server-url is on loopback, and the API center is not.',
    why: 'Nobody else could reach the server that the entry points to.',
    next: 'Give the address that clients use; or try it out against the embedded API Center: leave the target inputs out.',
  });
}
