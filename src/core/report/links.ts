import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { Service } from '../apicenter/resources.ts';
import type { Transport } from '../probe/result.ts';
import { registryBaseUrl } from '../registry/registry.ts';

export interface Links {
  /** The API Center portal; absent on loopback, where there is none. */
  readonly portal?: string;
  /** The registry's base address in the form that VS Code takes. */
  readonly registry?: string;
  /** Opens VS Code and offers to install the server. */
  readonly vscode?: string;
}

/**
 * Where people go next. A service that does not name its portal's host has it at a place that follows
 * from its name and region.
 *
 * @param endpoint where the API center is reached: one on loopback has no portal, and over plain http its data
 *   host speaks plain http too
 */
export function linksOf(
  service: Service,
  workspace: string,
  endpoint: Pick<ArmEndpoint, 'insecure' | 'loopback'>,
  server: { readonly apiId: string; readonly url: string; readonly transport: Transport },
): Links & { readonly vscode: string } {
  const { dataApiHostname } = service.properties;
  return {
    ...(endpoint.loopback ? {} : { portal: portalUrl(service) }),
    ...(dataApiHostname === undefined
      ? {}
      : { registry: registryBaseUrl(dataApiHostname, workspace, endpoint.insecure) }),
    vscode: installLink(server),
  };
}

/** The portal's address, where the service names it and else where it follows from name and region. */
export function portalUrl({ name, location, properties }: Service): string {
  const region = location.toLowerCase().replace(/\s+/g, '');
  return `https://${properties.portalHostname ?? `${name}.portal.${region}.azure-apicenter.ms`}`;
}

function installLink(server: { apiId: string; url: string; transport: Transport }): string {
  const type = server.transport === 'sse' ? 'sse' : 'http';
  return `vscode:mcp/install?${encodeURIComponent(JSON.stringify({ name: server.apiId, type, url: server.url }))}`;
}
