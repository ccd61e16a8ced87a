import type { MetadataSchema, Portal, Service } from '../apicenter/resources.ts';
import { docsUrl } from '../project.ts';
import type { RegistryReading } from '../registry/registry.ts';
import { printable } from '../text/printable.ts';
import type { Check, Subject } from './check.ts';

/** What answers mean for the API center and for those who read it; and what to run. All are pure. */

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
      message: `There is no workspace "${printable(workspace)}"; every API center has one, named default.`,
      next: 'Leave workspace out, or set it to: default',
    };
  }
  return {
    name: 'workspace',
    status: 'warning',
    message: `The workspace could not be looked at (${status}).`,
    next: 'Nothing need be done where register works; else give the identity the role that the check above names.',
  };
}

export function judgeEnvironment(id: string, exists: boolean, subject: Subject): Check {
  if (exists) return { name: 'environment', status: 'ok', message: `${printable(id)} is there` };
  return {
    name: 'environment',
    status: 'warning',
    message: `There is no environment "${printable(id)}"; register creates it when the identity may.`,
    next: `az apic environment create -g ${subject.resourceGroup} -n ${subject.serviceName} --environment-id ${printable(id)} --title "${printable(id)}" --type production`,
  };
}

/** Metadata that every entry of kind API must carry. */
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
    next: `Give them to register: --custom-properties '${JSON.stringify(Object.fromEntries(names.map((name) => [name, '…'])))}'`,
  };
}

/** @param answer the status that the data host answered with, or why there was none */
export function judgeDataPlane(host: string | undefined, answer: number | string | undefined): Check {
  if (host === undefined) {
    return {
      name: 'data-plane',
      status: 'warning',
      message: 'The API center does not name its data host yet; a new one takes a few seconds.',
      next: 'Run doctor again in a minute.',
    };
  }
  const shownHost = printable(host, 200);
  if (answer === 200) return { name: 'data-plane', status: 'ok', message: `${shownHost} answers` };
  if (answer === 401 || answer === 403) {
    return { name: 'data-plane', status: 'ok', message: `${shownHost} answers, and asks for a sign-in` };
  }
  return {
    name: 'data-plane',
    status: 'warning',
    message: `${shownHost} ${typeof answer === 'number' ? `answered ${answer}` : `gave no answer${answer ? ` (${printable(answer)})` : ''}`}.`,
    next: 'Look whether a firewall or proxy keeps this machine from it; registering needs it only to verify (verify: off).',
  };
}

/** What clients without a sign-in see: the list of servers, and what it means when there is none. */
export function judgeRegistry(
  reading: RegistryReading,
  url: string,
): readonly [registry: Check, anonymous: Check] {
  if (reading.readable) {
    const servers = reading.pages.flat().length;
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
          'on: VS Code and GitHub Copilot can read the list, and so can everybody who knows its address',
      },
    ];
  }
  const closed = /sign-in/.test(reading.why);
  return [
    {
      name: 'registry',
      status: 'warning',
      message: `The list of servers cannot be read: ${printable(reading.why)}.`,
      next: closed
        ? 'Nothing need be done if only the portal is used; else see anonymous access, below.'
        : `Look at ${url}/v0.1/servers in a browser; a 404 there has been seen after changes of the service and passed by itself.`,
    },
    closed
      ? {
          name: 'anonymous-access',
          status: 'warning',
          message:
            'off: VS Code and GitHub Copilot read without a token and see nothing; signed-in people see the portal.',
          next: `To publish the list to everybody: ${docsUrl('after-registration.md', 'anonymous-access')}`,
        }
      : {
          name: 'anonymous-access',
          status: 'unknown',
          message: 'cannot be told while the list is not readable',
        },
  ];
}

/** @param status of the answer to a GET of the portal's configuration */
export function judgePortal(portal: Portal | undefined, status: number, url: string | undefined): Check {
  if (status === 403) {
    return {
      name: 'portal',
      status: 'unknown',
      message: 'this identity may not read its configuration, which register does not need',
    };
  }
  const enabled = portal !== undefined && portal.properties.enabled !== false;
  if (enabled) return { name: 'portal', status: 'ok', message: `on${url ? `: ${url}` : ''}` };
  return {
    name: 'portal',
    status: 'warning',
    message: 'off: people have no page on which they find the servers.',
    next: `Switch it on: ${docsUrl('after-registration.md', 'the-portal')}`,
  };
}
