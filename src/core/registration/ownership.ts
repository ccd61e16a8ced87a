import { type Api, isMcpApi } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { type Message, type Reference, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { CurrentState } from './current-state.ts';
import type { RegistrationRequest } from './request.ts';
import { type Source, shownSource, unnamedSource } from './source.ts';
import { isStampOf, readStamp, type Stamp } from './stamp.ts';
import { lifts, liftsSource } from './take-over.ts';

/** What says whose an entry is. */
export type OwnedState = Pick<CurrentState, 'api' | 'deployments'>;

/**
 * Refuses to change an API of another kind, of another source, of another manifest, or of another pull request, and one
 * without a mark that has another runtime URL. `take-over` lifts these refusals. A run for a pull request changes only
 * what such a run created. Throws InvalidInput.
 *
 * @param urls those that the run declares for the entry
 */
export function checkOwnership(
  request: RegistrationRequest,
  currentState: OwnedState,
  urls: readonly string[] = [request.serverUrl],
): void {
  if (request.takeOver === true) return;
  const refused = refusals(request, currentState, urls).find(({ lifted }) => !lifted);
  if (refused) throw refused.failure;
}

/** From whom, or what, the run takes the entry: clauses that go on after "taken over". */
export function takenOver(
  request: RegistrationRequest,
  currentState: OwnedState,
  urls: readonly string[],
): Message[] {
  return refusals(request, currentState, urls).flatMap(({ lifted, from }) => (lifted ? [from] : []));
}

interface Refused {
  readonly failure: InvalidInput;
  readonly from: Message;
  /** Whether `take-over` names it. */
  readonly lifted: boolean;
}

function refusals(
  request: RegistrationRequest,
  { api, deployments }: OwnedState,
  declared: readonly string[],
): Refused[] {
  if (!api) return [];
  const { takeOver } = request;
  const kind: Refused[] = isMcpApi(api)
    ? []
    : [
        {
          failure: ofAnotherKind(request, api),
          from: `although it is an API of kind "${printable(api.properties.kind)}"`,
          lifted: lifts(takeOver, 'kind'),
        },
      ];
  const stamp = readStamp(api.properties.externalDocumentation);
  if (stamp && !isStampOf(stamp, request.source)) {
    return [
      ...kind,
      {
        failure: withAnotherSource(request, stamp),
        from: `from another source: ${describeOwner(stamp, request.source)}`,
        lifted: liftsSource(takeOver, stamp.source),
      },
    ];
  }
  const ofPullRequest = pullRequestRefusal(request, stamp);
  if (ofPullRequest) {
    const from = 'from a run that is not for this pull request';
    return [...kind, { failure: ofPullRequest, from, lifted: takeOver === true }];
  }
  if (stamp) {
    return isOtherManifest(request, stamp)
      ? [
          ...kind,
          {
            failure: ofAnotherManifest(request, stamp),
            from: `from another manifest of this source: "${printable(stamp.manifest ?? '')}"`,
            lifted: lifts(takeOver, 'manifest'),
          },
        ]
      : kind;
  }
  const urls = deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
  if (urls.length === 0 || urls.some((url) => declared.includes(url))) return kind;
  return [
    ...kind,
    {
      failure: withAnotherUrl(request, urls),
      from: `although it has no mark and another URL: ${urls.map((url) => printable(url)).join(', ')}`,
      lifted: lifts(takeOver, 'unstamped'),
    },
  ];
}

/** Whether the mark names a manifest, and the run is for another one. */
function isOtherManifest({ manifest }: RegistrationRequest, stamp: Stamp): boolean {
  if (manifest === undefined || stamp.manifest === undefined) return false;
  return ![manifest.name, ...manifest.previousNames].includes(stamp.manifest);
}

function ofAnotherKind(request: RegistrationRequest, api: Api): InvalidInput {
  return new InvalidInput({
    code: 'api-of-another-kind',
    message: `The API "${printable(request.apiId)}" exists and is of kind "${printable(api.properties.kind)}", not "mcp".`,
    next: sentence`${otherId}. If this entry really is the MCP server, give ${takeOver(request, 'kind')}.`,
  });
}

function withAnotherSource(request: RegistrationRequest, stamp: Stamp): InvalidInput {
  const permission = takeOver(request, `source:${stamp.source?.url ?? '<address>'}`);
  return new InvalidInput({
    code: 'api-of-another-source',
    message: ofAnotherSource(request.apiId, stamp, request.source),
    next: sentence`${otherId}, or correct ${input('source')}. If the server has moved to this repository, give ${permission} once.`,
  });
}

function ofAnotherManifest(request: RegistrationRequest, { manifest = '' }: Stamp): InvalidInput {
  return new InvalidInput({
    code: 'api-of-another-manifest',
    message: `The API "${printable(request.apiId)}" is declared by another manifest of this source: "${printable(manifest)}".`,
    next: sentence`Choose another id, or remove it from one of the two manifests. If it has moved to this manifest, give ${takeOver(request, 'manifest')} once; if the manifest was renamed, list its old name under "previousNames".`,
  });
}

function pullRequestRefusal(
  { apiId, pullRequest }: RegistrationRequest,
  stamp: Stamp | undefined,
): InvalidInput | undefined {
  const name = printable(apiId);
  if (stamp && stamp.pullRequest !== pullRequest) {
    return new InvalidInput({
      code: 'api-of-a-pull-request',
      message:
        stamp.pullRequest === undefined
          ? `The API "${name}" is a permanent entry, not the entry of pull request ${pullRequest}.`
          : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when the pull request is closed.`,
      next: sentence`${otherId}.`,
    });
  }
  if (pullRequest === undefined || stamp?.created) return undefined;
  return new InvalidInput({
    code: 'staging-name-taken',
    message: `The API "${name}" exists already, and no run for pull request ${pullRequest} created it. The run does not change it.`,
    next: sentence`${otherId}, or rename the existing entry.`,
  });
}

function withAnotherUrl(request: RegistrationRequest, urls: readonly string[]): InvalidInput {
  return new InvalidInput({
    code: 'api-with-another-url',
    message: `The API "${printable(request.apiId)}" was not created by this tool and has another URL: ${urls.map((url) => printable(url)).join(', ')}.`,
    next: sentence`${otherId}. If this entry is your server at its old address, give ${takeOver(request, 'unstamped')} once.`,
  });
}

const otherId: Message = sentence`Choose another ${input('api-id')}`;

/** The permission to ask for: in a fleet by its name. */
function takeOver(request: RegistrationRequest, name: string): Reference {
  return input('take-over', typeof request.takeOver === 'boolean' ? 'true' : name);
}

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
