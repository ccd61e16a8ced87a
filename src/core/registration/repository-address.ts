/** The address of a repository, in one form for all spellings. */
export interface RepositoryAddress {
  /** In lower case, with its port unless that is the default of the scheme. */
  readonly host: string;
  /** Below the host: decoded, in lower case, without `.git`. Addresses are compared by host and path. */
  readonly path: string;
  /** For people: upper and lower case as written, spaces encoded. */
  readonly url: string;
}

/** Alternative names of hosts. */
const hostAliases: ReadonlyMap<string, string> = new Map([
  ['www.github.com', 'github.com'],
  ['ssh.github.com', 'github.com'],
  ['altssh.gitlab.com', 'gitlab.com'],
  ['altssh.bitbucket.org', 'bitbucket.org'],
  ['ssh.dev.azure.com', 'dev.azure.com'],
]);

export const azureReposHost = 'dev.azure.com';
const azureOrganizationHost = /^(?<organization>[^.:]+)\.visualstudio\.com$/;

/** The main name of a host, for all its alternative names. */
export function canonicalHost(text: string): string {
  const host = text.toLowerCase().replace(/\.(?=:\d+$|$)/, '');
  return azureOrganizationHost.test(host) ? azureReposHost : (hostAliases.get(host) ?? host);
}

/**
 * Reads the address of a repository: `https://`, `ssh://`, `git@host:owner/name`, or without a scheme. A user
 * name in it is ignored.
 *
 * @returns undefined when the text is not such an address, or contains a password, a query or a fragment
 */
export function parseAddress(text: string): RepositoryAddress | undefined {
  const web = webAddress(text);
  const url = web !== undefined && URL.canParse(web) ? new URL(web) : undefined;
  if (!url?.hostname || url.password || url.search || url.hash) return undefined;
  const written = segmentsOf(url.pathname);
  if (!written) return undefined;
  const host = canonicalHost(url.host);
  const segments = host === azureReposHost ? inAzureRepos(url.hostname.toLowerCase(), written) : written;
  return {
    host,
    path: segments.join('/').normalize('NFC').toLowerCase(),
    url: `${url.protocol}//${host}/${segments.map(encodeSegment).join('/')}`,
  };
}

/** Encodes only the characters that a path cannot contain, so that the rest stays readable. */
export function encodeSegment(segment: string): string {
  return encodeURI(segment).replace(/[?#]/g, encodeURIComponent);
}

function webAddress(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text;
  const ssh = /^ssh:\/\/(?<user>[^@/]*@)?(?<host>\[[^\]/]*\]|[^:/]+)(?::\d*)?(?<path>\/.*)$/i.exec(
    text,
  )?.groups;
  // The port of ssh is not that of the web address.
  if (ssh) return `https://${ssh.user ?? ''}${ssh.host}${ssh.path}`;
  if (text.includes('://')) return undefined;
  const scp = /^(?<user>[^\s@:/]+)@(?<host>[^\s@:/]+):\/?(?<path>.+)$/.exec(text)?.groups;
  return scp ? `https://${scp.host}/${scp.path}` : `https://${text}`;
}

/** The decoded parts of a path, without `.git`; undefined when they cannot name a repository. */
function segmentsOf(pathname: string): string[] | undefined {
  const segments: string[] = [];
  for (const part of pathname.split('/').filter((one) => one !== '')) {
    const segment = decoded(part);
    if (segment === undefined || /[/\\\p{Cc}]/u.test(segment)) return undefined;
    segments.push(segment);
  }
  const last = segments.pop()?.replace(/\.git$/i, '');
  return last ? [...segments, last] : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Organization, project, `_git`, repository: Azure Repos writes them in several orders, and omits the project where its
 * repository has the same name. A path in none of these orders stays as it is.
 */
function inAzureRepos(hostname: string, written: readonly string[]): readonly string[] {
  if (hostname === 'ssh.dev.azure.com' || hostname === 'vs-ssh.visualstudio.com') {
    const [version, organization, project, repository, ...more] = written;
    if (version?.toLowerCase() !== 'v3' || !organization || !project || !repository || more.length > 0) {
      return written;
    }
    return [organization, project, '_git', repository];
  }
  const own = azureOrganizationHost.exec(hostname)?.groups?.organization;
  const [organization, ...below] = own === undefined ? written : [own, ...written];
  const [project, git, repository, ...more] = withProject(withoutCollection(below));
  const isWhole = organization && project && git?.toLowerCase() === '_git' && repository && more.length === 0;
  if (isWhole) return [organization, project, '_git', repository];
  return organization === undefined ? written : [organization, ...below];
}

function withoutCollection(below: readonly string[]): readonly string[] {
  return below[0]?.toLowerCase() === 'defaultcollection' ? below.slice(1) : below;
}

function withProject(below: readonly string[]): readonly string[] {
  const [git, repository] = below;
  return git?.toLowerCase() === '_git' && repository !== undefined ? [repository, ...below] : below;
}
