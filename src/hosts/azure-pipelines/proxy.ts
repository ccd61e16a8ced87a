import type { HostVariables } from '../../core/host-variables.ts';

/**
 * The variables that lead requests through the agent's proxy. The agent keeps its address to itself, and
 * lists what goes past it as regular expressions over URLs; so each address that is known is asked about.
 *
 * @param urls where the run will send requests
 */
export function proxyVariables(env: HostVariables, urls: readonly string[]): Record<string, string> {
  const { AGENT_PROXYURL: address } = env;
  if (!address || !URL.canParse(address) || env.HTTPS_PROXY || env.https_proxy) return {};
  const bypass = bypassPatterns(env.AGENT_PROXYBYPASSLIST);
  const direct = urls
    .filter((url) => URL.canParse(url) && bypass.some((pattern) => pattern.test(url)))
    .map((url) => new URL(url).hostname);
  const exceptions = [...new Set([env.NO_PROXY ?? env.no_proxy ?? '', ...direct])].filter(
    (host) => host !== '',
  );
  const proxy = new URL(address);
  proxy.username = encodeURIComponent(env.AGENT_PROXYUSERNAME ?? '');
  proxy.password = encodeURIComponent(proxyPassword(env) ?? '');
  return {
    HTTPS_PROXY: proxy.href,
    ...(exceptions.length === 0 ? {} : { NO_PROXY: exceptions.join(',') }),
  };
}

/** The agent hands it over as a secret variable. */
export function proxyPassword(env: HostVariables): string | undefined {
  return env.SECRET_AGENT_PROXYPASSWORD || env.AGENT_PROXYPASSWORD || undefined;
}

/** A list that cannot be read, or a pattern that is none, lets nothing past the proxy. */
function bypassPatterns(list: string | undefined): RegExp[] {
  try {
    const patterns: unknown = JSON.parse(list || '[]');
    return Array.isArray(patterns) ? patterns.flatMap((pattern) => regExp(String(pattern))) : [];
  } catch {
    return [];
  }
}

function regExp(pattern: string): RegExp[] {
  try {
    return [new RegExp(pattern, 'i')];
  } catch {
    return [];
  }
}
