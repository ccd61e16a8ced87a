import { isJsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import { printable } from '../text/printable.ts';
import { type ClientView, type Evidence, requestLine, type WantedEntry } from './client.ts';

/** Where the API Center portal reads the deployments of an entry: `getDeployments` in Azure/APICenter-Portal-Starter. */
export function deploymentsUrl(registryUrl: string, apiId: string): string {
  return `${registryUrl}/apis/${encodeURIComponent(apiId)}/deployments?$top=50`;
}

/**
 * Whether the portal shows the endpoint. It shows the first URL of the first deployment, and its page fails for a
 * deployment without `server.runtimeUri`.
 *
 * @returns undefined when the data host requires a sign-in, as people in the portal have one and this run has none, or
 *   does not answer
 */
export function portalView({ deployments }: Evidence, { serverUrl }: WantedEntry): ClientView | undefined {
  const { url, status } = deployments;
  if (status !== 200 && status !== 404) return undefined;
  const list = isJsonObject(deployments.body) ? deployments.body.value : undefined;
  const urls = (Array.isArray(list) ? list : []).map(runtimeUrls);
  const note = problemOf(urls, serverUrl);
  const sees = note === undefined;
  if (!sees || urls[0]?.[0] === serverUrl) {
    return { client: 'API Center portal', sees, request: requestLine(url), ...optional('note', note) };
  }
  return {
    client: 'API Center portal',
    sees,
    request: requestLine(url),
    note: `opens ${printable(String(urls[0]?.[0] ?? 'nothing'))}, the first deployment`,
  };
}

function problemOf(urls: readonly (readonly unknown[] | undefined)[], serverUrl: string): string | undefined {
  if (urls.length === 0) return 'the entry has no deployment there';
  if (urls.includes(undefined)) {
    return 'a deployment has no server.runtimeUri, and the page of the entry fails';
  }
  return urls.some((some) => some?.includes(serverUrl)) ? undefined : 'no deployment has this URL';
}

function runtimeUrls(deployment: unknown): readonly unknown[] | undefined {
  const server = isJsonObject(deployment) ? deployment.server : undefined;
  const urls = isJsonObject(server) ? server.runtimeUri : undefined;
  return Array.isArray(urls) ? urls : undefined;
}
