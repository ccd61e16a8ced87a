import { type DutyName, duties, lacking, type Permission, roles } from '../apicenter/permissions.ts';
import { provenCause } from '../apicenter/refusal-evidence.ts';
import {
  createCommand,
  describeRefusal,
  missingApiCenter,
  type RefusedRequest,
} from '../apicenter/service-failure.ts';
import type { Failure } from '../errors.ts';
import { joined, type Message, sentence } from '../message.ts';
import { command, input } from '../references.ts';
import { seconds } from '../text/seconds.ts';
import type { Check, Subject } from './check.ts';
import type { SignedInIdentity } from './identity.ts';

/** What responses mean for the identity and its permissions, and what to run next. All functions are pure. */

/**
 * @param identity undefined where the API center needs no sign-in
 * @param tookMs milliseconds until the token was there
 */
export function judgeIdentity(identity: SignedInIdentity | undefined, tookMs: number): Check {
  if (!identity)
    return { name: 'identity', status: 'ok', message: 'not needed: the API center is on loopback' };
  const { name, isAzureCli } = identity;
  const message = `signed in as ${name}, in ${seconds(tookMs)}`;
  if (!isAzureCli) return { name: 'identity', status: 'ok', message };
  const next = sentence`The Azure CLI starts again for each run, which is most of the time that a run takes. In a pipeline, sign in with ${input('client-id')} and ${input('tenant-id')}: that has none of it.`;
  return { name: 'identity', status: 'ok', message, next };
}

/** A request without a response, or a sign-in that failed. */
export function judgeFailure(name: 'reachable' | 'identity', { text, why, next }: Failure): Check {
  return { name, status: 'failed', message: joined(why === undefined ? [text] : [text, why], ' '), next };
}

/** A response to a GET of the API center with another status than 200. */
export function judgeRefusedService(
  refused: RefusedRequest,
  subject: Subject,
  identity: SignedInIdentity | undefined,
): readonly Check[] {
  const message = describeRefusal(refused);
  const proven = provenCause(refused.body, refused.path);
  if (proven) {
    const { why, next } = proven;
    return [{ name: 'api-center', status: 'failed', message: sentence`${message}. ${why}`, next }];
  }
  if (refused.status === 404) {
    const { resourceGroup, serviceName, serviceId } = subject;
    return [
      {
        name: 'api-center',
        status: 'failed',
        message: missingApiCenter(serviceId).text,
        next: joined(
          [
            sentence`Check the id. To list the API centers: ${command('az', 'apic', 'list', '-o', 'table')}`,
            sentence`to create this one: ${createCommand(resourceGroup, serviceName)}`,
          ],
          '; ',
        ),
      },
    ];
  }
  if (refused.status === 403) {
    return [
      {
        name: 'role',
        status: 'failed',
        message: `The identity is not allowed to read the API center: ${message}.`,
        next: assignment(roles.writer.name, subject, identity),
      },
    ];
  }
  if (refused.status === 401) {
    return [
      {
        name: 'identity',
        status: 'failed',
        message: `Azure did not accept the token: ${message}.`,
        next: sentence`Sign in to the tenant of the subscription: ${signIn}; ${selectSubscription(subject)}`,
      },
    ];
  }
  return [
    {
      name: 'reachable',
      status: 'failed',
      message: `${message}.`,
      next: 'Run again. If it fails again, check the Azure status page.',
    },
  ];
}

const signIn = command('az', 'login', '--tenant', '<tenant id>');

function selectSubscription({ subscriptionId }: Subject) {
  return command('az', 'account', 'set', '--subscription', subscriptionId);
}

/** The duties that the check shows, in this order. */
const shown: readonly DutyName[] = ['plan', 'register', 'new-environment', 'unregister', 'stage', 'sweep'];

export interface RoleOptions {
  /** The identity is meant for plans only, so it needs no permission to write. */
  readonly readOnly: boolean;
  readonly environmentExists: boolean;
}

/**
 * Compares what the identity may do with what each command needs.
 *
 * @param permissions undefined where the service did not return them
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
      message:
        'The service did not return the permissions of this identity (Microsoft.Authorization/permissions).',
      next: sentence`List the roles: ${listRoles(subject)}`,
    };
  }
  const missing = new Map(shown.map((name) => [name, lacking(permissions, duties[name])]));
  const may = shown.filter((name) => missing.get(name)?.length === 0);
  const mayNot = shown.filter((name) => !may.includes(name));
  const needed = readOnly
    ? (['plan'] as const)
    : (['plan', 'register', ...(environmentExists ? [] : (['new-environment'] as const))] as const);
  const short = needed.filter((name) => mayNot.includes(name));
  const able = may.length === 0 ? 'has no permission here' : `may ${may.join(', ')}`;
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

function listRoles({ serviceId }: Subject) {
  return command(
    ...['az', 'role', 'assignment', 'list', '--scope', serviceId],
    ...['--include-inherited', '-o', 'table'],
  );
}

function assignment(role: string, { serviceId }: Subject, identity: SignedInIdentity | undefined): Message {
  const assign = command(
    ...['az', 'role', 'assignment', 'create'],
    ...['--assignee-object-id', identity?.objectId ?? '<object id of the identity>'],
    ...['--assignee-principal-type', 'ServicePrincipal', '--role', role, '--scope', serviceId],
  );
  return sentence`Assign the role “${role}”, which examples/setup creates (the built-in role Azure API Center Service Contributor works too, and allows more): ${assign}`;
}
