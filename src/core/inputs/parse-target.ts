import { type ArmEndpoint, parseArmEndpoint } from '../apicenter/endpoint.ts';
import { type ApiCenterTarget, checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { joined, type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import type { InputValues } from './read-values.ts';

const partNames = ['subscription-id', 'resource-group', 'api-center-name'] as const;

const bothForms = sentence`${input('api-center-id')} (the ARM id), or ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}`;

/** Whether any part of the API center's own name was given: then it must be complete. */
export function namesCenter(given: ReadonlySet<string>): boolean {
  return ['api-center-id', ...partNames].some((name) => given.has(name));
}

/** Whether anything was given of where to go. */
export function hasTarget(given: ReadonlySet<string>): boolean {
  return namesCenter(given) || given.has('arm-endpoint');
}

/** Throws InvalidInput when the API center is given in both forms. */
export function checkTargetOnce(given: ReadonlySet<string>): void {
  const parts = partNames.filter((name) => given.has(name));
  if (!given.has('api-center-id') || parts.length === 0) return;
  throw new InvalidInput({
    code: 'target-doubled',
    message: sentence`The API center is given twice: by ${input('api-center-id')} and by ${list(parts)}.`,
    next: sentence`Give either ${bothForms}.`,
  });
}

/** The API center that the inputs name. Throws InvalidInput for a partial or malformed target. */
export function parseTarget(values: InputValues): ApiCenterTarget {
  const {
    workspace,
    'api-center-id': id,
    'subscription-id': subscriptionId,
    'resource-group': resourceGroup,
    'api-center-name': serviceName,
  } = values;
  if (id !== undefined) return checkTarget({ ...parseApiCenterId(id), workspace });
  if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
    throw incompleteTarget(values);
  }
  return { subscriptionId, resourceGroup, serviceName, workspace };
}

/** Where Azure Resource Manager is. Throws InvalidInput. */
export function parseEndpoint(values: InputValues): ArmEndpoint {
  return parseArmEndpoint(values['arm-endpoint'], values['allow-any-arm-endpoint']);
}

/** The refusal of a target of which nothing, or only a part, is given. */
export function incompleteTarget(values: Partial<InputValues>): InvalidInput {
  const given = partNames.filter((name) => values[name] !== undefined);
  const missing = partNames.filter((name) => values[name] === undefined);
  return new InvalidInput({
    code: given.length > 0 ? 'target-partial' : 'target-missing',
    message:
      given.length > 0
        ? sentence`The API center is only partly given: ${list(given)} without ${list(missing)}.`
        : 'No API center is given.',
    next: sentence`Give ${bothForms}.`,
  });
}

function list(names: readonly (typeof partNames)[number][]): Message {
  return joined(
    names.map((name) => input(name)),
    ', ',
  );
}
