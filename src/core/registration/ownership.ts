import { InvalidInput } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { CurrentState } from './current-state.ts';
import type { RegistrationRequest } from './request.ts';
import { type Source, shownSource, unnamedSource } from './source.ts';
import { isStampOf, readStamp, type Stamp } from './stamp.ts';

/**
 * Refuses to change an API of another kind, of another source, or of another pull request, and one without a mark that
 * has another runtime URL. `take-over` lifts these refusals. A run for a pull request changes only what such a run
 * created. Throws InvalidInput.
 */
export function checkOwnership(request: RegistrationRequest, currentState: CurrentState): void {
  const { api } = currentState;
  if (!api || request.takeOver) return;

  const name = printable(request.apiId);
  if (api.properties.kind.toLowerCase() !== 'mcp') {
    throw new InvalidInput({
      code: 'api-of-another-kind',
      message: `The API "${name}" exists and is of kind "${printable(api.properties.kind)}", not "mcp".`,
      next: sentence`${otherId}. If this entry really is the MCP server, give ${takeOver}.`,
    });
  }
  const stamp = readStamp(api.properties.externalDocumentation);
  if (stamp && !isStampOf(stamp, request.source)) {
    throw new InvalidInput({
      code: 'api-of-another-source',
      message: ofAnotherSource(request.apiId, stamp, request.source),
      next: sentence`${otherId}, or correct ${input('source')}. If the server has moved to this repository, give ${takeOver} once.`,
    });
  }
  if (stamp && stamp.pullRequest !== request.pullRequest) {
    throw new InvalidInput({
      code: 'api-of-a-pull-request',
      message:
        stamp.pullRequest === undefined
          ? `The API "${name}" is a permanent entry, not the entry of pull request ${request.pullRequest}.`
          : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when the pull request is closed.`,
      next: sentence`${otherId}.`,
    });
  }
  if (request.pullRequest !== undefined && !stamp?.created) {
    throw new InvalidInput({
      code: 'staging-name-taken',
      message: `The API "${name}" exists already, and no run for pull request ${request.pullRequest} created it. The run does not change it.`,
      next: sentence`${otherId}, or rename the existing entry.`,
    });
  }
  if (stamp) return;
  const urls = currentState.deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
  if (urls.length > 0 && !urls.includes(request.serverUrl)) {
    throw new InvalidInput({
      code: 'api-with-another-url',
      message: `The API "${name}" was not created by this tool and has another URL: ${urls.map((url) => printable(url)).join(', ')}.`,
      next: sentence`${otherId}. If this entry is your server at its old address, give ${takeOver} once.`,
    });
  }
}

const otherId: Message = sentence`Choose another ${input('api-id')}`;
const takeOver = input('take-over', 'true');

/** Says that another source registered the entry, and names both sources. */
export function ofAnotherSource(apiId: string, stamp: Stamp, source: Source): string {
  return `The API "${printable(apiId)}" is registered by another source: ${describeOwner(stamp, source)}.`;
}

function describeOwner({ source: owner }: Stamp, source: Source): string {
  const asking = source === unnamedSource ? 'this run has no source' : `this run has ${shownSource(source)}`;
  if (!owner) return `its mark cannot be read (${asking})`;
  if (shownSource(owner) !== shownSource(source)) return `${shownSource(owner)} (${asking})`;
  return `${shownSource(owner)} with the id ${owner.id}, while this run has a repository with the same name and the id ${source.id}`;
}

/**
 * The refusal to delete an entry that its mark protects, or a part of it.
 *
 * @param what a clause that says what is refused
 */
export function protectedEntry(apiId: string, what: Message = 'no command deletes it'): InvalidInput {
  return new InvalidInput({
    code: 'entry-protected',
    message: sentence`The API "${printable(apiId)}" is protected by its mark (protected=1): ${what}.`,
    next: sentence`Keep the entry, or set only its lifecycle stage with ${input('unregister-mode', 'deprecate')}. To remove it for good, delete it in the portal.`,
  });
}
