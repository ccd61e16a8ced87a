import * as v from 'valibot';
import type { FailureCode } from '../codes.ts';
import { type Message, sentence } from '../message.ts';
import { command, input, way } from '../references.ts';
import { printable } from '../text/printable.ts';

/** What the error code of a refusal proves, whatever its status. */
export interface ProvenCause {
  readonly code: FailureCode;
  readonly why: Message;
  readonly next: Message;
  /** Whether the target that the inputs name is wrong. */
  readonly wrongTarget?: true;
}

type Explain = (path: string) => ProvenCause;

const lock: Explain = (path) => ({
  code: 'scope-locked',
  why: 'A lock on the API center, its resource group or its subscription blocks the change.',
  next: sentence`Ask who set the lock to remove it, and run again. To list the locks: ${command('az', 'lock', 'list', '--resource-group', resourceGroupIn(path), '--subscription', subscriptionIn(path))}`,
});

const provider: Explain = (path) => ({
  code: 'provider-not-registered',
  why: 'The subscription was never set up for API Center.',
  next: sentence`Register the provider, wait a minute, and run again: ${command('az', 'provider', 'register', '--namespace', 'Microsoft.ApiCenter', '--subscription', subscriptionIn(path))}`,
});

const disabled: Explain = () => ({
  code: 'subscription-disabled',
  why: 'The subscription is disabled, so Azure only lets it be read: its credit is used up, a payment is missing, or it was cancelled.',
  next: 'Ask the owner of the subscription to reactivate it in the Azure portal, Subscriptions; then run again.',
});

const policy: Explain = () => ({
  code: 'disallowed-by-policy',
  why: 'An Azure Policy on the subscription or the resource group forbids the resource as it was sent.',
  next: 'Give inputs that the policy in the message allows, or ask its owner for an exemption; then run again.',
});

const noSubscription: Explain = (path) => ({
  code: 'subscription-not-found',
  why: `The subscription ${subscriptionIn(path)} does not exist, or it belongs to another tenant or cloud than the identity.`,
  next: sentence`Check ${input('api-center-id')} or ${input('subscription-id')}, and the tenant of the identity. To use another identity, ${way('sign-in')}.`,
  wrongTarget: true,
});

const noResourceGroup: Explain = (path) => ({
  code: 'resource-group-not-found',
  why: `The subscription has no resource group ${resourceGroupIn(path)}.`,
  next: sentence`Check ${input('api-center-id')} or ${input('resource-group')}. To create it: ${command('az', 'group', 'create', '--name', resourceGroupIn(path), '--location', '<location>', '--subscription', subscriptionIn(path))}`,
  wrongTarget: true,
});

/** By the error codes of Azure Resource Manager, in lower case. */
const causes: Readonly<Record<string, Explain>> = {
  scopelocked: lock,
  missingsubscriptionregistration: provider,
  subscriptionnotregistered: provider,
  readonlydisabledsubscription: disabled,
  disabledsubscription: disabled,
  subscriptiondisabled: disabled,
  requestdisallowedbypolicy: policy,
  subscriptionnotfound: noSubscription,
  invalidsubscriptionid: noSubscription,
  resourcegroupnotfound: noResourceGroup,
};

const codeSchema = v.object({ code: v.string() });
const wrappedSchema = v.object({ error: codeSchema });

/**
 * The cause that the body of a refusal proves by its error code; undefined when it proves none.
 *
 * @param path of the request, without host and query
 */
export function provenCause(body: unknown, path: string): ProvenCause | undefined {
  const wrapped = v.safeParse(wrappedSchema, body);
  const flat = v.safeParse(codeSchema, body);
  const code = wrapped.success ? wrapped.output.error.code : flat.success ? flat.output.code : '';
  const explain = Object.hasOwn(causes, code.toLowerCase()) ? causes[code.toLowerCase()] : undefined;
  return explain?.(path);
}

function subscriptionIn(path: string): string {
  return printable(/\/subscriptions\/([^/]+)/i.exec(path)?.[1] ?? '<subscription>', 100);
}

function resourceGroupIn(path: string): string {
  return printable(/\/resourceGroups\/([^/]+)/i.exec(path)?.[1] ?? '<group>', 100);
}
