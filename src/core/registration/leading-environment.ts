import { environmentOfReference } from '../apicenter/paths.ts';
import type { Environment } from '../apicenter/resources.ts';
import type { CurrentState } from './current-state.ts';
import { environmentKindOf, type RegistrationRequest } from './request.ts';
import type { Names } from './resource-ids.ts';
import { sameName } from './same-name.ts';

/** An environment, as far as it decides which server describes an entry. */
export interface PlacedEnvironment {
  readonly id: string;
  readonly kind: string;
}

/** The kinds before production, in the order of the way there. Any other kind is production, as it is for the stage. */
const kindsBeforeProduction: readonly string[] = ['development', 'testing', 'staging'];

/** The kind of an environment: the stored one, else the one that is given for it, else that of its id. */
export function kindOf(
  id: string,
  given: string | undefined,
  environments: ReadonlyMap<string, Environment | undefined>,
): string {
  return environments.get(id.toLowerCase())?.properties.kind ?? given ?? environmentKindOf(id);
}

/** The environment closest to production first; among several of one kind by id, so that the order never depends on the run. */
export function compareEnvironments(a: PlacedEnvironment, b: PlacedEnvironment): number {
  const [one, other] = [a.id.toLowerCase(), b.id.toLowerCase()];
  return placeOf(b) - placeOf(a) || (one < other ? -1 : one === other ? 0 : 1);
}

/** Whether the generated texts of the entry are about the server of this registration: no other deployment is before its environment. */
export function isLeading(
  { environment }: Pick<RegistrationRequest, 'environment'>,
  { environmentId, deploymentId }: Pick<Names, 'environmentId' | 'deploymentId'>,
  { deployments, environments }: Pick<CurrentState, 'deployments' | 'environments'>,
): boolean {
  const own = { id: environmentId, kind: kindOf(environmentId, environment.kind, environments) };
  return deployments
    .filter(({ name }) => !sameName(name, deploymentId))
    .flatMap(({ properties }) => environmentOfReference(properties.environmentId) ?? [])
    .every((id) => compareEnvironments(own, { id, kind: kindOf(id, undefined, environments) }) <= 0);
}

function placeOf({ kind }: PlacedEnvironment): number {
  const place = kindsBeforeProduction.indexOf(kind.toLowerCase());
  return place < 0 ? kindsBeforeProduction.length : place;
}
