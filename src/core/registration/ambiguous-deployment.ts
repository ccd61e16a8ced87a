import { environmentOfReference } from '../apicenter/paths.ts';
import type { Deployment } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import type { Message } from '../message.ts';
import { printable } from '../text/printable.ts';

/**
 * The failure for a run that could mean another deployment than it should. It lists each candidate with its environment
 * and URL.
 *
 * @param next how to name the one that is meant
 */
export function ambiguousDeployment(candidates: readonly Deployment[], next: Message): InvalidInput {
  return new InvalidInput({
    code: 'deployment-ambiguous',
    message: `It is not clear which deployment to use: ${candidates.map(described).join('; ')}.`,
    next,
  });
}

function described({ name, properties: { environmentId, server } }: Deployment): string {
  const environment = printable(environmentOfReference(environmentId) ?? 'none');
  return `${printable(name)} (environment ${environment}, ${printable(server?.runtimeUri?.join(' ') ?? 'no URL')})`;
}
