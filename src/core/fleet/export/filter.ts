import type { JsonValue } from '../../json.ts';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { CatalogueEndpoint } from './export-entry.ts';

/** One condition on the entries of an export. */
export interface FilterCondition {
  /** `stage`, `environment`, or the name of a metadata schema. */
  readonly field: string;
  /** In any case, with `*` for any part. */
  readonly pattern: string;
}

/** Reads `field=pattern`; undefined when the text is anything else. */
export function parseCondition(text: string): FilterCondition | undefined {
  const at = text.indexOf('=');
  const field = text.slice(0, Math.max(at, 0)).trim();
  const pattern = text.slice(at + 1).trim();
  return /^[A-Za-z0-9][\w.-]*$/.test(field) && pattern !== '' ? { field, pattern } : undefined;
}

/**
 * Whether an endpoint is part of an export: for each field that the conditions name, it has one of the values. An
 * endpoint of a pull request is part of it only where a condition names its environment in full.
 */
export function isSelected(endpoint: CatalogueEndpoint, conditions: readonly FilterCondition[]): boolean {
  if (endpoint.staged && !conditions.some((condition) => namesEnvironment(condition, endpoint))) return false;
  return [...new Set(conditions.map(({ field }) => field))].every((field) => {
    const values = valuesOf(endpoint, field);
    return conditions.some(
      (condition) =>
        condition.field === field && values.some((value) => matchesWildcard(condition.pattern, value)),
    );
  });
}

function namesEnvironment(
  { field, pattern }: FilterCondition,
  { environmentId }: CatalogueEndpoint,
): boolean {
  return field === 'environment' && pattern.toLowerCase() === environmentId?.toLowerCase();
}

function valuesOf({ stage, environmentId, customProperties }: CatalogueEndpoint, field: string): string[] {
  if (field === 'stage') return stage === undefined ? [] : [stage];
  if (field === 'environment') return environmentId === undefined ? [] : [environmentId];
  return Object.hasOwn(customProperties, field) ? textsOf(customProperties[field]) : [];
}

function textsOf(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => textsOf(item));
  return typeof value === 'object' || value === undefined ? [] : [String(value)];
}

/**
 * The first condition that no entry could meet, because the catalogue has no such environment or metadata: it is
 * mistyped rather than met by none. An empty catalogue tells nothing.
 */
export function unknownCondition(
  endpoints: readonly CatalogueEndpoint[],
  conditions: readonly FilterCondition[],
): FilterCondition | undefined {
  if (endpoints.length === 0) return undefined;
  return conditions.find(({ field, pattern }) => {
    // The stages are a closed list, which was checked when the condition was read.
    if (field === 'stage') return false;
    const values = endpoints.flatMap((endpoint) => valuesOf(endpoint, field));
    return field === 'environment'
      ? !values.some((value) => matchesWildcard(pattern, value))
      : values.length === 0;
  });
}
