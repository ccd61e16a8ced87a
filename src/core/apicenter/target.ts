import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import { resourceNamePattern } from './vocabulary.ts';

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

/**
 * The parts of an ARM id, each still to be checked by {@link checkTarget}. Throws InvalidInput.
 *
 * @param input the input that it comes from
 */
export function parseApiCenterId(id: string, input = 'api-center-id'): Omit<ApiCenterTarget, 'workspace'> {
  const [, subscriptionId, resourceGroup, serviceName] = armIdPattern.exec(id.trim()) ?? [];
  if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
    throw new InvalidInput({
      code: 'api-center-id-malformed',
      message: `${input} is not the ARM id of an API center: "${printable(id, 300)}".`,
      why: 'It must have the form /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>.',
      next: 'Copy it from the API center’s JSON view in the portal, or run: az apic show -g <group> -n <name> --query id -o tsv',
    });
  }
  return { subscriptionId, resourceGroup, serviceName };
}

/** Checks each part of a target by the rules of ARM. Throws InvalidInput that names the input at fault. */
export function checkTarget(target: ApiCenterTarget): ApiCenterTarget {
  const rules: readonly [input: string, value: string, valid: boolean, rule: string][] = [
    ['subscription-id', target.subscriptionId, guidPattern.test(target.subscriptionId), 'a GUID'],
    [
      'resource-group',
      target.resourceGroup,
      resourceGroupPattern.test(target.resourceGroup) && !target.resourceGroup.endsWith('.'),
      'up to 90 letters, digits, "-", "_", ".", "(" and ")", not ending in "."',
    ],
    ['api-center-name', target.serviceName, isName(target.serviceName), '2 to 90 letters, digits and "-"'],
    ['workspace', target.workspace, isName(target.workspace), '2 to 90 letters, digits and "-"'],
  ];
  for (const [input, value, valid, rule] of rules) {
    if (valid) continue;
    throw new InvalidInput({
      code: 'target-invalid',
      message: `${input} is not valid: "${printable(value)}". Expected ${rule}.`,
      next: `Correct ${input} (or that part of api-center-id) and run again.`,
    });
  }
  return target;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 90 && resourceNamePattern.test(text);
}
