import type { ApiCenter } from '../apicenter/api-center.ts';

/**
 * The request for the entry that exists: an id that was made longer for a new entry gives way to the short one of an
 * existing entry. Sends two reads where there is such a short id, and none otherwise.
 */
export async function ofExistingEntry<
  Request extends { readonly apiId: string; readonly shortApiId?: string },
>(request: Request, center: ApiCenter): Promise<Request> {
  const { apiId, shortApiId } = request;
  if (shortApiId === undefined) return request;
  const [api, short] = await Promise.all([center.getApi(apiId), center.getApi(shortApiId)]);
  return short && !api ? { ...request, apiId: short.name } : request;
}
