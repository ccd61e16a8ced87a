import { type ArmEndpoint, parseArmEndpoint } from '../apicenter/endpoint.ts';
import { type ApiCenterTarget, checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import { publicCloud } from '../clouds.ts';
import { InvalidInput } from '../errors.ts';
import type { InputReader } from './values.ts';

/** The inputs that say which API center is meant, `workspace` and `arm-endpoint` aside. */
const targetInputs = ['api-center-id', 'subscription-id', 'resource-group', 'api-center-name'] as const;

/** Whether any part of the API center's own name was given: then it must be whole. */
export function namesCenter(read: InputReader): boolean {
  return targetInputs.some((name) => read.text(name) !== undefined);
}

/** Whether anything was given of where to go. */
export function hasTarget(read: InputReader): boolean {
  return namesCenter(read) || read.text('arm-endpoint') !== undefined;
}

/** The API center meant. Throws InvalidInput for a partial, doubled or malformed target. */
export function parseTarget(read: InputReader): ApiCenterTarget {
  const id = read.text('api-center-id');
  const workspace = read.text('workspace') ?? 'default';
  const [, ...parts] = targetInputs;
  const given = parts.filter((name) => read.text(name) !== undefined);
  if (id !== undefined) {
    if (given.length > 0) {
      throw new InvalidInput({
        code: 'target-doubled',
        message: `The API center is given twice: by api-center-id and by ${given.join(', ')}.`,
        next: 'Give either api-center-id, or subscription-id, resource-group and api-center-name.',
      });
    }
    return checkTarget({ ...parseApiCenterId(id), workspace });
  }
  const subscriptionId = read.text('subscription-id');
  const resourceGroup = read.text('resource-group');
  const serviceName = read.text('api-center-name');
  if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
    const missing = parts.filter((name) => !given.includes(name));
    throw new InvalidInput({
      code: given.length > 0 ? 'target-partial' : 'target-missing',
      message:
        given.length > 0
          ? `The API center is given in part: ${given.join(', ')} without ${missing.join(', ')}.`
          : 'No API center is given.',
      next: 'Give api-center-id (the ARM id), or subscription-id, resource-group and api-center-name.',
    });
  }
  return checkTarget({ subscriptionId, resourceGroup, serviceName, workspace });
}

/** Where Azure Resource Manager is. Throws InvalidInput. */
export function parseEndpoint(read: InputReader): ArmEndpoint {
  return parseArmEndpoint(
    read.text('arm-endpoint') ?? publicCloud.armEndpoint,
    read.boolean('allow-any-arm-endpoint'),
  );
}
