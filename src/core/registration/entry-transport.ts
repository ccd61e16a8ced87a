import { readDefinitionDocument } from '../definition/read-document.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import type { ServerDescription, Transport } from '../probe/result.ts';
import { input } from '../references.ts';
import { type CurrentState, definitionKey } from './current-state.ts';
import type { RegistrationRequest } from './request.ts';
import { type Names, transportOf } from './resource-ids.ts';

/** The definition of which the registry says that clients use Streamable HTTP; of every other one it says SSE. */
const streamableDefinition = 'default-streamable';

/**
 * The transport that an entry is for: the one that was probed. Where none was, the one that the registered document
 * names for this URL, else the one that the URL looks like.
 */
export function transportOfEntry(
  { serverUrl }: RegistrationRequest,
  { versionId, definitionId }: Names,
  { definitions }: CurrentState,
  server: ServerDescription | undefined,
): Transport {
  if (server) return server.transport;
  const text = definitions.get(definitionKey(versionId, definitionId))?.text;
  const document = text === undefined ? undefined : readDefinitionDocument(text);
  const baseline = document?.serverUrls.includes(serverUrl) ? document.baseline : undefined;
  return baseline && 'facts' in baseline ? baseline.facts.transport : transportOf(serverUrl);
}

/** Throws InvalidInput when the registry would tell clients to use Streamable HTTP, and the server speaks HTTP+SSE. */
export function checkTransport(
  transport: Transport,
  { definitionId }: Names,
  { serverUrl }: RegistrationRequest,
): void {
  if (transport !== 'sse' || definitionId.toLowerCase() !== streamableDefinition) return;
  throw new InvalidInput({
    code: 'transport-not-listed',
    message: `The server at ${serverUrl} speaks HTTP+SSE, and the registry would list it as Streamable HTTP: no client could use the entry.`,
    why: `The registry tells the transport from the id of the definition, which follows from the URL: it is "${definitionId}", because the URL does not end in /sse.`,
    next: sentence`Serve the stream at a URL that ends in /sse, let the server speak Streamable HTTP, or set ${input('definition-id', 'default-sse')}.`,
  });
}
