import { isLoopbackHost } from '../../http/loopback.ts';
import { carriesSecret, secretParameterOf } from '../../http/secret-parameters.ts';
import { optional } from '../../optional.ts';
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

/** One finding for all entries that share a URL, about the one that is the first to go. */
export function duplicateEndpoint(facts: AuditFacts): Found[] {
  const byUrl = new Map<string, AuditedEntry[]>();
  const declared = new Set(facts.manifest?.declared.map(({ apiId }) => apiId.toLowerCase()));
  for (const { entry, endpoint } of endpointsOf(facts)) {
    const key = sameUrlKey(endpoint.url);
    const sharing = byUrl.get(key) ?? [];
    if (!sharing.includes(entry)) sharing.push(entry);
    byUrl.set(key, sharing);
  }
  return [...byUrl].flatMap(([url, sharing]): Found[] => {
    const [first, ...others] = sharing.toSorted((a, b) => dispensability(declared, a, b));
    if (!first || others.length === 0) return [];
    const names = others.slice(0, 5).map(({ apiId }) => `"${printable(apiId, 60)}"`);
    const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
    const message = `The URL ${shownUrl(url)} is also that of ${names.join(', ')}${more}.`;
    const found = first.endpoints.known ? first.endpoints.value : [];
    const environmentId = found.find((one) => sameUrlKey(one.url) === url)?.environmentId;
    const { apiId, evidence } = first;
    return [
      { apiId, ...optional('environmentId', environmentId), subject: shownUrl(url), message, evidence },
    ];
  });
}

function sameUrlKey(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** The last one first: what no manifest declares, then what has no mark, then what was created later. */
function dispensability(declared: ReadonlySet<string>, a: AuditedEntry, b: AuditedEntry): number {
  const rank = ({ apiId, stamp }: AuditedEntry) =>
    (declared.has(apiId.toLowerCase()) ? 2 : 0) + (stamp === undefined ? 0 : 1);
  const age = ({ stored }: AuditedEntry) => stored?.api.systemData?.createdAt ?? '';
  const byAge = age(a) === age(b) ? 0 : age(a) > age(b) ? -1 : 1;
  return rank(a) - rank(b) || byAge || (a.apiId > b.apiId ? -1 : 1);
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
