import type { InstalledServer } from '../../core/install-ways.ts';
import { isLoopbackName } from '../http/authority.ts';

/**
 * An address from the catalogue as a link may have it.
 *
 * @returns undefined for anything but http and https: `javascript:` and `data:` would run, the rest leads nowhere
 */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

/** Whether an address is one of the machine that follows it. */
export function isThisMachine(text: string): boolean {
  return URL.canParse(text) && isLoopbackName(new URL(text).hostname);
}

/** A web address as people write it; undefined when it is none. */
export function withoutScheme(text: string): string | undefined {
  return webAddress(text)?.replace(/^https?:\/\//, '');
}

/** A mail link; undefined when the text is not plainly one address, which could carry more than a recipient. */
export function mailAddress(text: string): string | undefined {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) ? `mailto:${text}` : undefined;
}

/**
 * A server to install, as the page offers it.
 *
 * @param url the MCP endpoint
 * @returns undefined when the endpoint is no web address
 */
export function installable(name: string, url: string, type: 'http' | 'sse'): InstalledServer | undefined {
  return webAddress(url) === undefined ? undefined : { name, type, url };
}

/**
 * Where the registry answers one version of a server.
 *
 * @param registry the address of its list
 */
export function registryAddress(registry: string, name: string, version: string): string {
  return `${registry}/${segment(name)}/versions/${segment(version)}`;
}

/** A lone surrogate cannot be percent-encoded; as everywhere in UTF-8 it becomes U+FFFD. */
function segment(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
