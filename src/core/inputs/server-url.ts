import { limits } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import { secretParameterOf } from '../http/secret-parameters.ts';
import { type Message, sentence } from '../message.ts';
import { input, way } from '../references.ts';

const published = 'Everything in this URL would be published in the catalogue.';

/** Why a URL cannot be used, and what to do. */
interface Fault {
  readonly what: string;
  readonly why?: string;
  readonly next: Message;
}

/**
 * Checks the URL of an MCP endpoint. Throws InvalidInput. The URL itself is never in the message: it may contain
 * the secret that is refused.
 */
export function checkServerUrl(name: 'server-url' | 'probe-url', text: string): void {
  const fault = faultOf(text);
  if (fault === undefined) return;
  const { what, ...rest } = fault;
  throw new InvalidInput({
    code: 'server-url-invalid',
    message: sentence`${input(name)} ${what}.`,
    ...rest,
  });
}

function faultOf(text: string): Fault | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return {
      what: 'is not an http or https URL',
      next: 'Give the whole URL, for example https://weather.azurewebsites.net/mcp',
    };
  }
  if (url.username || url.password) {
    return {
      what: 'contains a user name or a password',
      why: published,
      next: sentence`Remove it from the URL. Give a credential for the probe as ${input('probe-headers')} or ${input('function-key')}.`,
    };
  }
  const secret = secretParameterOf(url);
  if (secret !== undefined) {
    return {
      what: `carries a key in its query (${secret}=…)`,
      why: published,
      next: sentence`Remove it from the URL and give it as ${input('function-key')} (or in ${input('probe-headers')}). Then renew the key: it is in the history of your pipeline.`,
    };
  }
  if (url.hash) {
    return { what: 'contains a fragment (#…)', next: 'Remove the fragment; servers never receive it.' };
  }
  if (text.length > limits.url) {
    return {
      what: `is ${text.length} characters long; API Center takes at most ${limits.url}`,
      next: 'Give the server a shorter URL.',
    };
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    return {
      what: 'is plain http',
      why: 'Clients would send their tokens unencrypted.',
      next: 'Use https; plain http is accepted on loopback only.',
    };
  }
  return undefined;
}

/** A server that only this machine can reach must not be published to others. Throws InvalidInput. */
export function checkReachableByOthers(serverUrl: string, apiCenterOnLoopback: boolean): void {
  if (apiCenterOnLoopback || !isLoopbackHost(new URL(serverUrl).hostname)) return;
  throw new InvalidInput({
    code: 'server-url-loopback',
    message: sentence`${input('server-url')} is on loopback, and the API center is not.`,
    why: 'Nobody else could reach the server that the entry points to.',
    next: sentence`Give the URL that clients use. To try a server on loopback, ${way('use-embedded')}.`,
  });
}
