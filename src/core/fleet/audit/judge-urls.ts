import { isLoopbackHost } from '../../http/loopback.ts';
import { carriesSecret, secretParameterOf } from '../../http/secret-parameters.ts';
import { printable } from '../../text/printable.ts';
import type { AuditedEndpoint, AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';

/** Every URL of the entries that are judged. */
export function endpointsOf({
  entries,
}: Pick<AuditFacts, 'entries'>): { readonly entry: AuditedEntry; readonly endpoint: AuditedEndpoint }[] {
  return entries.flatMap((entry) =>
    entry.endpoints.known ? entry.endpoints.value.map((endpoint) => ({ entry, endpoint })) : [],
  );
}

/** Why a registered URL must not be asked: it carries a credential, or is plain http beyond loopback. */
export function problemOfUrl(text: string): 'malformed' | 'secret' | 'http' | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'malformed';
  if (carriesSecret(url)) return 'secret';
  return url.protocol === 'http:' && !isLoopbackHost(url.hostname) ? 'http' : undefined;
}

/** The URL without what may be secret in it. */
export function shownUrl(text: string): string {
  if (!URL.canParse(text)) return printable(text);
  const { origin, pathname, search } = new URL(text);
  return printable(`${origin}${pathname}${search === '' ? '' : '?…'}`);
}

export function secretInUrl(facts: AuditFacts): Found[] {
  return endpointsOf(facts)
    .filter(({ endpoint }) => problemOfUrl(endpoint.url) === 'secret')
    .map(({ entry, endpoint }) => {
      const url = new URL(endpoint.url);
      const parameter = secretParameterOf(url);
      const what =
        parameter === undefined
          ? 'a user name or a password'
          : `a key in its query (${printable(parameter, 40)}=…)`;
      return about(entry, endpoint, `The URL ${shownUrl(endpoint.url)} carries ${what}.`);
    });
}

export function httpEndpoint(facts: AuditFacts): Found[] {
  return endpointsOf(facts)
    .filter(({ endpoint }) => problemOfUrl(endpoint.url) === 'http')
    .map(({ entry, endpoint }) => about(entry, endpoint, `The URL ${shownUrl(endpoint.url)} is plain http.`));
}

/** One finding for all entries that share a URL. */
export function duplicateEndpoint(facts: AuditFacts): Found[] {
  const byUrl = new Map<string, AuditedEntry[]>();
  for (const { entry, endpoint } of endpointsOf(facts)) {
    const key = URL.canParse(endpoint.url) ? new URL(endpoint.url).href : endpoint.url;
    const sharing = byUrl.get(key) ?? [];
    if (!sharing.includes(entry)) sharing.push(entry);
    byUrl.set(key, sharing);
  }
  return [...byUrl].flatMap(([url, sharing]): Found[] => {
    const [first, ...others] = sharing.toSorted((a, b) => (a.apiId < b.apiId ? -1 : 1));
    if (!first || others.length === 0) return [];
    const names = others.slice(0, 5).map(({ apiId }) => `"${printable(apiId, 60)}"`);
    const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
    const message = `The URL ${shownUrl(url)} is also that of ${names.join(', ')}${more}.`;
    return [{ apiId: first.apiId, subject: shownUrl(url), message, evidence: first.evidence }];
  });
}

/** A finding about one URL of an entry. */
export function about(
  { apiId, evidence }: AuditedEntry,
  { url, environmentId, deploymentId }: AuditedEndpoint,
  message: Found['message'],
): Found {
  return {
    apiId,
    ...(environmentId === undefined ? {} : { environmentId }),
    subject: `${deploymentId?.toLowerCase() ?? ''} ${shownUrl(url)}`,
    message,
    evidence:
      deploymentId === undefined ? evidence : `${evidence}/deployments/${encodeURIComponent(deploymentId)}`,
    ...(problemOfUrl(url) === 'secret' ? {} : { url }),
  };
}
