import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { Service } from '../apicenter/resources.ts';
import { clickableLink, type InstalledServer, vsCodeLink } from '../install-ways.ts';
import type { Transport } from '../probe/result.ts';
import { docsUrl } from '../project.ts';
import { registryBaseUrl } from '../registry/registry.ts';
import { cutAtCharacter } from '../text/printable.ts';

/** Characters of a host name (RFC 1035), and a port. */
const greatestHost = 260;

export interface Links {
  /** The API Center portal, when it is known to be on; absent on loopback, where there is none. */
  readonly portal?: string;
  /** How to switch the portal on, when it is known to be off. */
  readonly portalHelp?: string;
  /** The registry's base address in the form that VS Code takes. */
  readonly registry?: string;
  /** Opens VS Code and offers to install the server. */
  readonly vscode?: string;
  /** The same as an https link, where `vscode:` links cannot be clicked. */
  readonly clickable?: string;
  /** What other clients need to install the server. */
  readonly install?: InstalledServer;
}

/** Whether the API Center portal is on; an identity that may not read its configuration does not know. */
export type PortalState = 'on' | 'off' | 'unknown';

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
  server: {
    readonly apiId: string;
    readonly url: string;
    readonly transport: Transport;
    readonly portal: PortalState;
  },
): Links & { readonly vscode: string } {
  const { dataApiHostname } = service.properties;
  const install: InstalledServer = {
    name: server.apiId,
    type: server.transport === 'sse' ? 'sse' : 'http',
    url: server.url,
  };
  return {
    ...(endpoint.loopback ? {} : portalLink(service, server.portal)),
    ...(dataApiHostname === undefined
      ? {}
      : { registry: registryBaseUrl(dataApiHostname, workspace, endpoint.insecure) }),
    vscode: vsCodeLink(install),
    clickable: clickableLink(install),
    install,
  };
}

function portalLink(service: Service, state: PortalState): Pick<Links, 'portal' | 'portalHelp'> {
  if (state === 'on') return { portal: portalUrl(service) };
  return state === 'off' ? { portalHelp: docsUrl('after-registration.md', 'the-portal') } : {};
}

/** The portal's address, where the service names it and else where it follows from name and region. */
export function portalUrl({ name, location, properties }: Service): string {
  const region = location.toLowerCase().replace(/[^a-z\d]/g, '');
  const host =
    properties.portalHostname ?? `${name.replace(/[^\w-]/g, '')}.portal.${region}.azure-apicenter.ms`;
  return `https://${cutAtCharacter(host, greatestHost)}`;
}
