import type { MetadataSchema } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { PlanStep } from './plan-step.ts';

/**
 * Checks before the first write that every resource has the metadata that the API center requires, because the service
 * refuses a resource without it. Throws InvalidInput that names what is missing.
 */
export function checkRequiredMetadata(steps: readonly PlanStep[], schemas: readonly MetadataSchema[]): void {
  const missing = steps.flatMap((step) => {
    if (!('properties' in step) || step.action === 'keep') return [];
    const { customProperties } = step.properties;
    const values = isJsonObject(customProperties) ? customProperties : {};
    return schemas
      .filter(({ properties }) =>
        properties.assignedTo?.some(
          ({ entity, required, deprecated }) => entity === step.kind && required && !deprecated,
        ),
      )
      .filter(({ name }) => !Object.hasOwn(values, name))
      .map(({ name }) => `${printable(name)} (for the ${step.kind})`);
  });
  if (missing.length === 0) return;
  throw new InvalidInput({
    code: 'metadata-missing',
    message: `The API center requires metadata that is missing: ${missing.join(', ')}.`,
    next: sentence`Set it with ${input('custom-properties')} (for an api) or on the entry in the portal, or ask the owner of the API center to make it optional. Then run again.`,
  });
}
