import { describeRefusal, type RefusedRequest } from '../apicenter/errors.ts';
import { type DutyName, duties, lacking, type Permission, roles } from '../apicenter/permissions.ts';
import type { Failure } from '../errors.ts';
import { joined } from '../message.ts';
import type { Check, Subject } from './check.ts';
import type { SignedInIdentity } from './identity.ts';

/** What answers mean for who is signed in, and what they may do; and what to run. All are pure. */

export function judgeIdentity(identity: SignedInIdentity | undefined): Check {
  return identity
    ? { name: 'identity', status: 'ok', message: `signed in as ${identity.name}` }
    : { name: 'identity', status: 'ok', message: 'none is needed: the API center is on loopback' };
}

/** A request that got no answer, or a sign-in that failed. */
export function judgeFailure(name: 'reachable' | 'identity', { text, why, next }: Failure): Check {
  return { name, status: 'failed', message: joined(why === undefined ? [text] : [text, why], ' '), next };
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
