import { limits } from '../apicenter/constants.ts';
import { derivedId } from '../apicenter/slug.ts';
import { InvalidInput } from '../errors.ts';
import { joined, sentence } from '../message.ts';
import { command, type InputName, input } from '../references.ts';
import { type CurrentState, definitionKey } from './current-state.ts';
import type { RegistrationRequest } from './request.ts';
import type { Names } from './resource-ids.ts';
import { sameName } from './same-name.ts';

/**
 * Refuses to create a resource whose id is too short for the Azure CLI. One that exists keeps its id.
 *
 * @throws InvalidInput that names the input
 */
export function checkNewIds(request: RegistrationRequest, names: Names, currentState: CurrentState): void {
  const { api, versions, deployments, environments, definitions } = currentState;
  const { versionId, definitionId, deploymentId, environmentId } = names;
  const staged = request.pullRequest !== undefined;
  const has = (resources: readonly { readonly name: string }[], id: string) =>
    resources.some(({ name }) => sameName(name, id));
  const definition = definitions.get(definitionKey(versionId, definitionId))?.definition;
  check('api-id', request.apiId, api !== undefined);
  check('version-id', versionId, has(versions, versionId));
  check('definition-id', definitionId, definition !== undefined);
  check('deployment-id', deploymentId, has(deployments, deploymentId));
  check(
    staged ? 'staging-environment-id' : 'environment-id',
    environmentId,
    environments.get(environmentId.toLowerCase()) !== undefined,
  );
}

function check(name: InputName, id: string, exists: boolean): void {
  if (exists || id.length >= limits.shortestNewName) return;
  throw new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input(name)} is "${id}", which does not exist and is too short for a new resource.`,
    why: joined(
      [
        `A name needs ${limits.shortestNewName} characters or more: the service accepts a shorter one, but commands of the Azure CLI such as `,
        command('az', 'apic', 'api', 'version', 'show'),
        ' refuse it.',
      ],
      '',
    ),
    next: sentence`Give a longer id, for example: ${input(name, derivedId(id))}`,
  });
}
