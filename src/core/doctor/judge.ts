import { describeRefusal, type RefusedRequest } from '../apicenter/errors.ts';
import { type DutyName, duties, lacking, type Permission, roles } from '../apicenter/permissions.ts';
import type { MetadataSchema, Portal, Service } from '../apicenter/resources.ts';
import type { Failure } from '../errors.ts';
import { docsUrl } from '../project.ts';
import type { RegistryReading } from '../registry/registry.ts';
import { printable } from '../text/printable.ts';
import type { Check } from './check.ts';
import type { SignedInIdentity } from './identity.ts';

/** The judgements of the doctor: what an answer means for the set-up, and what to run. All are pure. */

export interface Subject {
  /** ARM id of the API center. */
  readonly serviceId: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly serviceName: string;
}

export function judgeIdentity(identity: SignedInIdentity | undefined): Check {
  return identity
    ? { name: 'identity', status: 'ok', message: `signed in as ${identity.name}` }
    : { name: 'identity', status: 'ok', message: 'none is needed: the API center is on loopback' };
}

/** A request that got no answer, or a sign-in that failed. */
export function judgeFailure(name: 'reachable' | 'identity', { message, why, next }: Failure): Check {
  return { name, status: 'failed', message: [message, why].filter(Boolean).join(' '), next };
}

/** The answer to a GET of the API center that is not 200. */
export function judgeRefusedService(
  refused: RefusedRequest,
  subject: Subject,
  identity: SignedInIdentity | undefined,
): readonly Check[] {
  const message = describeRefusal(refused);
  if (refused.status === 404) {
    const { resourceGroup, serviceName, serviceId } = subject;
    return [
      {
        name: 'api-center',
        status: 'failed',
        message: `There is no API center ${serviceId}, or this identity cannot see it.`,
        next: `Check the id; to see what there is: az apic list -o table. To create it: az apic create -g ${resourceGroup} -n ${serviceName} -l <location>`,
      },
    ];
  }
  if (refused.status === 403) {
    return [
      {
        name: 'role',
        status: 'failed',
        message: `The identity may not even read the API center: ${message}.`,
        next: assignment(roles.writer.name, subject, identity),
      },
    ];
  }
  if (refused.status === 401) {
    return [
      {
        name: 'identity',
        status: 'failed',
        message: `The token was not accepted: ${message}.`,
        next: `Sign in to the tenant of the subscription: az login --tenant <tenant id>, then az account set --subscription ${subject.subscriptionId}`,
      },
    ];
  }
  return [
    {
      name: 'reachable',
      status: 'failed',
      message,
      next: 'Run again; if it lasts, look at the Azure status page.',
    },
  ];
}

export function judgeService({ name, location, sku }: Service): Check {
  const plan = sku === undefined ? '' : `, plan ${printable(sku.name, 30)}`;
  return {
    name: 'api-center',
    status: 'ok',
    message: `${printable(name)} in ${printable(location, 40)}${plan}`,
  };
}

/** What matters for one kind of use, in the order in which it is shown. */
const shown: readonly DutyName[] = ['plan', 'register', 'new-environment', 'unregister', 'stage', 'sweep'];

export interface RoleOptions {
  /** The identity is to plan only: that it may not write is as it should be. */
  readonly readOnly: boolean;
  readonly environmentExists: boolean;
}

/**
 * What the identity may do, compared with what each command needs.
 *
 * @param permissions undefined when the service did not tell
 */
export function judgeRole(
  permissions: readonly Permission[] | undefined,
  subject: Subject,
  identity: SignedInIdentity | undefined,
  { readOnly, environmentExists }: RoleOptions,
): Check {
  if (!permissions) {
    return {
      name: 'role',
      status: 'warning',
      message: 'The service did not tell what this identity may do (Microsoft.Authorization/permissions).',
      next: `See its roles: az role assignment list --scope ${subject.serviceId} --include-inherited -o table`,
    };
  }
  const missing = new Map(shown.map((name) => [name, lacking(permissions, duties[name])]));
  const may = shown.filter((name) => missing.get(name)?.length === 0);
  const mayNot = shown.filter((name) => !may.includes(name));
  const needed = readOnly
    ? (['plan'] as const)
    : (['plan', 'register', ...(environmentExists ? [] : (['new-environment'] as const))] as const);
  const short = needed.filter((name) => mayNot.includes(name));
  const able = may.length === 0 ? 'may do nothing here' : `may ${may.join(', ')}`;
  const unable = mayNot.length === 0 ? '' : `; may not ${mayNot.join(', ')}`;
  if (short.length === 0) return { name: 'role', status: 'ok', message: `${able}${unable}` };
  const actions = [...new Set(short.flatMap((name) => missing.get(name) ?? []))];
  const role = readOnly
    ? roles.reader.name
    : short.includes('plan') || short.includes('register')
      ? roles.writer.name
      : roles.environments.name;
  return {
    name: 'role',
    status: 'failed',
    message: `The identity ${able}${unable}. Missing: ${actions.join(', ')}.`,
    next: assignment(role, subject, identity),
  };
}

function assignment(role: string, { serviceId }: Subject, identity: SignedInIdentity | undefined): string {
  const who = identity?.objectId ?? '<object id of the identity>';
  return `az role assignment create --assignee-object-id ${who} --assignee-principal-type ServicePrincipal --role "${role}" --scope ${serviceId} (the role is made by examples/setup; built in, and wider: Azure API Center Service Contributor)`;
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
