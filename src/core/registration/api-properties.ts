import { limits } from '../apicenter/constants.ts';
import type { Api, Contact, ExternalDocumentation } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { type JsonObject, toJson } from '../json.ts';
import { optional } from '../optional.ts';
import { printable } from '../text/printable.ts';
import type { RegistrationRequest } from './request.ts';
import { mergeSources } from './source.ts';
import { isStamp, isStampOf, type OwnStamp, readStamp, stampItem, stampTitle } from './stamp.ts';
import { lifts } from './take-over.ts';

/**
 * The properties to store for the API: the stored ones, changed as the request says. Contacts are merged by email or
 * name, documentation by title. Everything that this tool does not manage stays as it is. Throws InvalidInput when
 * there is no room for another documentation link.
 */
export function apiProperties(
  request: RegistrationRequest,
  current: Api | undefined,
  texts: { readonly title: string; readonly summary: string; readonly description: string },
  customProperties: JsonObject,
): JsonObject {
  // Derived from the versions by the service; a PUT must not send it.
  const { lifecycleStage: _, ...kept }: JsonObject = toJson(current?.properties);
  return {
    ...kept,
    ...texts,
    kind: current && !lifts(request.takeOver, 'kind') ? current.properties.kind : 'mcp',
    ...(request.termsOfServiceUrl === undefined
      ? {}
      : { termsOfService: { url: request.termsOfServiceUrl } }),
    ...(request.license === undefined ? {} : { license: mergeLicense(current, request.license) }),
    externalDocumentation: mergeDocumentation(request, current),
    ...(Object.keys(customProperties).length === 0
      ? {}
      : { customProperties: { ...toJson(current?.properties.customProperties), ...customProperties } }),
    ...(request.contact === undefined
      ? {}
      : { contacts: mergeContact(current?.properties.contacts ?? [], request.contact) }),
  };
}

function mergeLicense(
  current: Api | undefined,
  given: { readonly name?: string; readonly url?: string },
): JsonObject {
  const stored = toJson(current?.properties.license);
  if (given.url === undefined) return { ...stored, ...given };
  // The service takes a license's url or its identifier, never both.
  const { identifier: _, ...rest } = stored;
  return { ...rest, ...given };
}

function mergeDocumentation(request: RegistrationRequest, current: Api | undefined): JsonObject[] {
  const stored = current?.properties.externalDocumentation ?? [];
  const ours: ExternalDocumentation[] = [
    ...(request.documentationUrl === undefined
      ? []
      : [{ title: 'Documentation', url: request.documentationUrl }]),
    ...(request.repositoryUrl === undefined ? [] : [{ title: 'Repository', url: request.repositoryUrl }]),
    stampItem(nextStamp(request, current)),
  ];
  const byTitle = new Map(ours.map((item) => [item.title, item]));
  const replaced = stored.flatMap((item) => {
    const own = byTitle.get(item.title);
    // With two marks an entry would belong to no source.
    if (!own) return isStamp(item) ? [] : [item];
    byTitle.delete(item.title);
    return item.title === stampTitle ? [own] : [{ ...item, ...own }];
  });
  const merged = [...replaced, ...byTitle.values()];
  checkDocumentationRoom(request.apiId, stored.length, merged.length);
  return merged.map(toJson);
}

function checkDocumentationRoom(apiId: string, stored: number, merged: number): void {
  if (merged <= limits.externalDocumentationItems) return;
  throw new InvalidInput({
    code: 'documentation-full',
    message: `The API "${printable(apiId)}" has ${stored} documentation links. With the mark of its source and the links from this run it would have ${merged}, and API Center allows ${limits.externalDocumentationItems}.`,
    next: `Remove ${merged - limits.externalDocumentationItems} of them in the portal and run again.`,
  });
}

/**
 * The stored properties of an API with another mark, or none, and nothing else changed. Throws InvalidInput when there
 * is no room for the mark.
 */
export function remarkedProperties({ name, properties }: Api, stamp: OwnStamp | undefined): JsonObject {
  const stored = properties.externalDocumentation ?? [];
  const others = stored.filter((item) => !isStamp(item));
  const merged = stamp ? [...others, stampItem(stamp)] : others;
  checkDocumentationRoom(name, stored.length, merged.length);
  const { lifecycleStage: _, ...kept }: JsonObject = toJson(properties);
  return { ...kept, externalDocumentation: merged.map(toJson) };
}

/** The mark to write. Facts that this run does not change stay; a manifest stays only where this source had the entry before. */
function nextStamp(request: RegistrationRequest, current: Api | undefined): OwnStamp {
  const { source, pullRequest, manifest } = request;
  const stamp = readStamp(current?.properties.externalDocumentation);
  const own = isStampOf(stamp, source) ? stamp : undefined;
  return {
    source: own ? mergeSources(own.source, source) : source,
    ...optional('manifest', manifest?.name ?? own?.manifest),
    ...optional('serverName', request.serverName ?? own?.serverName),
    ...optional('pullRequest', pullRequest),
    created: current === undefined || (stamp?.created ?? false),
    adopted: stamp?.adopted ?? false,
    protected: request.protected ?? stamp?.protected ?? false,
    ...optional('further', own?.further),
  };
}

function mergeContact(
  stored: readonly Contact[],
  given: { readonly name?: string; readonly email?: string; readonly url?: string },
): JsonObject[] {
  const isSame = (contact: Contact) =>
    given.email === undefined
      ? contact.name === given.name
      : contact.email?.toLowerCase() === given.email.toLowerCase();
  const found = stored.some(isSame);
  return [
    ...stored.map((contact) => (isSame(contact) ? { ...contact, ...given } : contact)),
    ...(found ? [] : [given]),
  ].map(toJson);
}
