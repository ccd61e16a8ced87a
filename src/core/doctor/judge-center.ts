import type { MetadataSchema, Portal, Service } from '../apicenter/resources.ts';
import { sentence } from '../message.ts';
import { docsUrl } from '../project.ts';
import { command, input } from '../references.ts';
import type { RegistryReading } from '../registry/registry.ts';
import { printable } from '../text/printable.ts';
import type { Check, Subject } from './check.ts';

/** What responses mean for the API center and for its readers, and what to do next. All functions are pure. */

export function judgeService({ name, location, sku }: Service): Check {
  const plan = sku === undefined ? '' : `, plan ${printable(sku.name, 30)}`;
  return {
    name: 'api-center',
    status: 'ok',
    message: `${printable(name)} in ${printable(location, 40)}${plan}`,
  };
}

export function judgeWorkspace(workspace: string, status: number): Check {
  if (status === 200) return { name: 'workspace', status: 'ok', message: printable(workspace) };
  if (status === 404) {
    return {
      name: 'workspace',
      status: 'failed',
      message: `The workspace "${printable(workspace)}" does not exist. Every API center has a workspace named default.`,
      next: sentence`Omit ${input('workspace')}, or give ${input('workspace', 'default')}.`,
    };
  }
  return {
    name: 'workspace',
    status: 'warning',
    message: `The workspace could not be read (status ${status}).`,
    next: 'If register works, there is nothing to do. Otherwise assign the role that the check above names.',
  };
}

export function judgeEnvironment(id: string, exists: boolean, subject: Subject): Check {
  if (exists) return { name: 'environment', status: 'ok', message: `${printable(id)} exists` };
  return {
    name: 'environment',
    status: 'warning',
    message: `The environment "${printable(id)}" does not exist. The command register creates it if the identity is allowed to.`,
    next: sentence`To create it: ${createEnvironment(printable(id), subject)}`,
  };
}

function createEnvironment(id: string, { resourceGroup, serviceName }: Subject) {
  return command(
    ...['az', 'apic', 'environment', 'create', '-g', resourceGroup, '-n', serviceName],
    ...['--environment-id', id, '--title', id, '--type', 'production'],
  );
}

/** Metadata that every entry of kind API must have. */
export function judgeMetadata(schemas: readonly MetadataSchema[]): Check {
  const required = schemas.filter(({ properties }) =>
    properties.assignedTo?.some(
      ({ entity, required, deprecated }) => entity === 'api' && required === true && deprecated !== true,
    ),
  );
  const count = `${schemas.length} metadata ${schemas.length === 1 ? 'schema' : 'schemas'}`;
  if (required.length === 0) return { name: 'metadata', status: 'ok', message: `${count}, none required` };
  const names = required.map(({ name }) => printable(name, 90));
  return {
    name: 'metadata',
    status: 'warning',
    message: `${count}; a new entry must have: ${names.join(', ')}.`,
    next: sentence`Give them when you register: ${input('custom-properties', JSON.stringify(Object.fromEntries(names.map((name) => [name, '…']))))}`,
  };
}

/** @param answer the status that the data host returned, or the error code where there was no response */
export function judgeDataPlane(host: string | undefined, answer: number | string | undefined): Check {
  if (host === undefined) {
    return {
      name: 'data-plane',
      status: 'warning',
      message: 'The API center does not name its data host yet. A new one takes a few seconds.',
      next: sentence`Run ${command('mcp-register', 'doctor')} again in a minute.`,
    };
  }
  const shownHost = printable(host, 200);
  if (answer === 200) return { name: 'data-plane', status: 'ok', message: `${shownHost} responds` };
  if (answer === 401 || answer === 403) {
    return { name: 'data-plane', status: 'ok', message: `${shownHost} responds, and requires a sign-in` };
  }
  return {
    name: 'data-plane',
    status: 'warning',
    message: `${shownHost} ${typeof answer === 'number' ? `returned the status ${answer}` : `did not respond${answer ? ` (${printable(answer)})` : ''}`}.`,
    next: sentence`Check whether a firewall or a proxy blocks this machine. Registering needs the host only to verify the result; ${input('verify', 'off')} skips that.`,
  };
}

/** What clients see that do not sign in: the list of servers, or what it means that they cannot read it. */
export function judgeRegistry(
  reading: RegistryReading,
  url: string,
): readonly [registry: Check, anonymous: Check] {
  if (reading.readable) {
    const servers = reading.pages.flatMap(({ entries }) => entries).length;
    return [
      {
        name: 'registry',
        status: 'ok',
        message: `${servers} ${servers === 1 ? 'server' : 'servers'} listed at ${url}`,
      },
      {
        name: 'anonymous-access',
        status: 'ok',
        message:
          'on: VS Code and GitHub Copilot can read the list, and so can everyone who knows its address',
      },
    ];
  }
  const { closed } = reading;
  return [
    {
      name: 'registry',
      status: 'warning',
      message: `The list of servers cannot be read: ${printable(reading.why)}.`,
      next: closed
        ? 'If people use only the portal, there is nothing to do. Otherwise see anonymous access, below.'
        : `Open ${url}/v0.1/servers in a browser. After changes of the service a 404 can appear there, which goes away by itself.`,
    },
    closed
      ? {
          name: 'anonymous-access',
          status: 'warning',
          message:
            'off: VS Code and GitHub Copilot read without a token and see nothing; people who sign in see the portal.',
          next: `To publish the list to everyone: ${docsUrl('after-registration.md', 'anonymous-access')}`,
        }
      : {
          name: 'anonymous-access',
          status: 'unknown',
          message: 'not known while the list cannot be read',
        },
  ];
}

/** @param status of the response to a GET of the portal's configuration */
export function judgePortal(portal: Portal | undefined, status: number, url: string | undefined): Check {
  if (status === 403) {
    return {
      name: 'portal',
      status: 'unknown',
      message: 'this identity may not read the configuration of the portal; register does not need it',
    };
  }
  const enabled = portal !== undefined && portal.properties.enabled !== false;
  if (enabled) return { name: 'portal', status: 'ok', message: `on${url ? `: ${url}` : ''}` };
  return {
    name: 'portal',
    status: 'warning',
    message: 'off: people have no web page that lists the servers.',
    next: `Switch it on: ${docsUrl('after-registration.md', 'the-portal')}`,
  };
}
