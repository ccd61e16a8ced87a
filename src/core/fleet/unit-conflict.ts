import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import type { Names } from '../registration/resource-ids.ts';
import { sameName } from '../registration/same-name.ts';
import type { FleetUnit } from './manifest.ts';

/** A unit with the names of its resources. */
export interface NamedUnit {
  readonly unit: FleetUnit;
  readonly names: Names;
}

/**
 * Refuses a unit that would change what an earlier unit of the same entry has just set: each run would write both again.
 *
 * @throws InvalidInput with the code `units-conflict`
 */
export function checkNoConflict(one: NamedUnit, earlier: readonly NamedUnit[]): void {
  for (const other of earlier) {
    const shared = sharedResource(one, other);
    if (shared === undefined) continue;
    throw new InvalidInput({
      code: 'units-conflict',
      message: `The environments "${other.unit.environmentId}" and "${one.unit.environmentId}" of the API "${one.unit.apiId}" would write the same ${shared.what} with different content.`,
      next: sentence`Give each of them its own ${input(shared.input)}.`,
    });
  }
}

function sharedResource(
  one: NamedUnit,
  other: NamedUnit,
):
  | { readonly what: string; readonly input: 'deployment-id' | 'definition-id' | 'version-title' }
  | undefined {
  if (sameName(one.names.deploymentId, other.names.deploymentId)) {
    return { what: 'deployment', input: 'deployment-id' };
  }
  if (!sameName(one.names.versionId, other.names.versionId)) return undefined;
  if (sameName(one.names.definitionId, other.names.definitionId) && !sameDocument(one, other)) {
    return { what: 'definition', input: 'definition-id' };
  }
  const [a, b] = [one.unit.request, other.unit.request];
  const differs = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  const isVersionDifferent =
    differs(a.lifecycleStage, b.lifecycleStage) || one.names.versionTitle !== other.names.versionTitle;
  return isVersionDifferent ? { what: 'version', input: 'version-title' } : undefined;
}

function sameDocument(one: NamedUnit, other: NamedUnit): boolean {
  const [a, b] = [one.unit.request, other.unit.request];
  return a.ownDefinition !== undefined && a.ownDefinition.text === b.ownDefinition?.text;
}
