import type { MetadataSchema } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { printable } from '../text/printable.ts';
import type { PlanStep } from './plan-step.ts';

/**
 * Checks, before the first write, that everything to be written carries the metadata that the API center
 * requires: the service refuses a resource without it. Throws InvalidInput that names what is missing.
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
      .map(({ name }) => `${printable(name)} (of the ${step.kind})`);
  });
  if (missing.length === 0) return;
  throw new InvalidInput({
    code: 'metadata-missing',
    message: `The API center requires metadata that is not set: ${missing.join(', ')}.`,
    next: 'Set it with custom-properties (of an api) or on the entry in the portal, or let the API center’s owner make it optional; then run again.',
  });
}
