import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import type { Catalogue } from './catalogue.ts';
import type { RegistrationRequest } from './request.ts';
import { type Source, shownSource, unnamedSource } from './source.ts';
import { isStampOf, readStamp, type Stamp } from './stamp.ts';

/**
 * Refuses to change an API that is not ours to change: another kind, another source's stamp, another pull
 * request's, or no stamp and another runtime URL. `take-over` lifts these. A run for a pull request changes
 * nothing but what such a run made. Throws InvalidInput.
 */
export function checkOwnership(request: RegistrationRequest, catalogue: Catalogue): void {
  const { api } = catalogue;
  if (!api || request.takeOver) return;

  const name = printable(request.apiId);
  if (api.properties.kind.toLowerCase() !== 'mcp') {
    throw new InvalidInput({
      code: 'api-of-another-kind',
      message: `The API "${name}" exists and is of kind "${printable(api.properties.kind)}", not "mcp".`,
      next: 'Choose another api-id; or, when this entry really is the MCP server, set take-over: true.',
    });
  }
  const stamp = readStamp(api.properties.externalDocumentation);
  if (stamp && !isStampOf(stamp, request.source)) {
    throw new InvalidInput({
      code: 'api-of-another-source',
      message: `The API "${name}" is registered by another source: ${describeOwner(stamp, request.source)}.`,
      next: 'Choose another api-id, or name the right source; or, when the server has moved to this repository, set take-over: true once.',
    });
  }
  if (stamp && stamp.pullRequest !== request.pullRequest) {
    throw new InvalidInput({
      code: 'api-of-a-pull-request',
      message:
        stamp.pullRequest === undefined
          ? `The API "${name}" is no entry of pull request ${request.pullRequest}: it is registered for good.`
          : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when that closes.`,
      next: 'Choose another api-id.',
    });
  }
  if (request.pullRequest !== undefined && !stamp?.created) {
    throw new InvalidInput({
      code: 'staging-name-taken',
      message: `The API "${name}" exists, and no run for pull request ${request.pullRequest} made it: it is left as it is.`,
      next: 'Choose another api-id, or rename the entry that was made by hand.',
    });
  }
  if (stamp) return;
  const urls = catalogue.deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
  if (urls.length > 0 && !urls.includes(request.serverUrl)) {
    throw new InvalidInput({
      code: 'api-with-another-url',
      message: `The API "${name}" was not made by this tool and serves another URL: ${urls.map((url) => printable(url)).join(', ')}.`,
      next: 'Choose another api-id; or, when this entry is your server at its old address, set take-over: true once.',
    });
  }
}

/** Whose the entry is and who asks, in words that tell the two apart. */
export function describeOwner({ source: owner }: Stamp, source: Source): string {
  const asking = source === unnamedSource ? 'this run names no source' : `this run is ${shownSource(source)}`;
  if (!owner) return `its mark cannot be read (${asking})`;
  if (shownSource(owner) !== shownSource(source)) return `${shownSource(owner)} (${asking})`;
  return `${shownSource(owner)} with the id ${owner.id}, and this run is a repository of the same name with the id ${source.id}`;
}

/** The refusal to delete what the mark of an entry protects. */
export function protectedEntry(apiId: string, what = 'nothing deletes it'): InvalidInput {
  return new InvalidInput({
    code: 'entry-protected',
    message: `The API "${printable(apiId)}" is protected by its mark (protected=1): ${what}.`,
    next: 'Leave it, or set its lifecycle stage instead: unregister-mode: deprecate. When it is to go for good, delete it in the portal.',
  });
}
