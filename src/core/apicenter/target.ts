import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { command, input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { resourceNamePattern } from './constants.ts';

/** One workspace of one API center. */
export interface ApiCenterTarget {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly serviceName: string;
  readonly workspace: string;
}

const armIdPattern =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/services\/([^/]+)\/?$/i;
const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const resourceGroupPattern = /^[\p{L}\p{Nd}_().-]{1,90}$/u;

/** The inputs that hold the ARM id of an API center. */
export type CenterIdInput = 'api-center-id' | 'staging-api-center-id';

/**
 * The parts of an ARM id, which {@link checkTarget} then checks one by one. Throws InvalidInput.
 *
 * @param name the input that holds the id
 */
export function parseApiCenterId(
  id: string,
  name: CenterIdInput = 'api-center-id',
): Omit<ApiCenterTarget, 'workspace'> {
  const [, subscriptionId, resourceGroup, serviceName] = armIdPattern.exec(id.trim()) ?? [];
  if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
    const query = command(
      'az',
      'apic',
      'show',
      '-g',
      '<group>',
      '-n',
      '<name>',
      '--query',
      'id',
      '-o',
      'tsv',
    );
    throw new InvalidInput({
      code: 'api-center-id-malformed',
      message: sentence`${input(name)} is not the ARM id of an API center: "${printable(id, 300)}".`,
      why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
      next: sentence`Copy it from the API center’s JSON view in the portal, or run: ${query}`,
    });
  }
  return { subscriptionId, resourceGroup, serviceName };
}

const nameRule = { isValid: isName, rule: '2 to 90 letters, digits and "-"' };

/** What ARM accepts as each part of a target. */
const partRules = {
  'subscription-id': { isValid: (value: string) => guidPattern.test(value), rule: 'a GUID' },
  'resource-group': {
    isValid: (value: string) => resourceGroupPattern.test(value) && !value.endsWith('.'),
    rule: 'up to 90 letters, digits, "-", "_", ".", "(" and ")", not ending in "."',
  },
  'api-center-name': nameRule,
  workspace: nameRule,
} as const;

/** Checks one part of a target by the rules of ARM. Throws InvalidInput that names the input at fault. */
export function checkTargetPart(name: keyof typeof partRules, value: string): void {
  const { isValid, rule } = partRules[name];
  if (isValid(value)) return;
  throw new InvalidInput({
    code: 'target-invalid',
    message: sentence`${input(name)} is not valid: "${printable(value)}". Expected ${rule}.`,
    next: sentence`Correct ${input(name)} (or that part of ${input('api-center-id')}) and run again.`,
  });
}

/** Checks each part of a target. Throws InvalidInput that names the input at fault. */
export function checkTarget(target: ApiCenterTarget): ApiCenterTarget {
  checkTargetPart('subscription-id', target.subscriptionId);
  checkTargetPart('resource-group', target.resourceGroup);
  checkTargetPart('api-center-name', target.serviceName);
  checkTargetPart('workspace', target.workspace);
  return target;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 90 && resourceNamePattern.test(text);
}
