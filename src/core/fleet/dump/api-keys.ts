import { limits } from '../../apicenter/constants.ts';
import type { Api, MetadataSchema } from '../../apicenter/resources.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { descriptionByServer } from '../../registration/derived-texts.ts';
import { isGeneratedText } from '../../registration/generated-text.ts';
import { isStamp, readStamp } from '../../registration/stamp.ts';
import { counted } from '../../text/counted.ts';
import { isOneVisibleLine } from '../../text/invisible.ts';
import { printable } from '../../text/printable.ts';
import type { GeneratedDocument } from './generated-document.ts';
import { holdsSecretUrl, linkProblem } from './url-rules.ts';

/** Keys of a manifest, and clauses about what it cannot say. */
export interface Described {
  readonly keys: JsonObject;
  /** What a run leaves as it is. */
  readonly unsaid: readonly string[];
}

export interface ApiContext {
  readonly metadataSchemas: readonly MetadataSchema[];
  /** The documents of the entry that this product generated. */
  readonly documents: readonly GeneratedDocument[];
  /** The names of the tools in the documents from which a text may have been generated; undefined: the form decides. */
  readonly toolNames: readonly (readonly string[] | undefined)[];
}

/** What stands at the API: its texts, links and metadata, without those that a run would make by itself. Pure. */
export function apiKeys({ properties }: Api, context: ApiContext): Described {
  const unsaid: string[] = [];
  const keys: Record<string, JsonValue> = {};
  const put = (key: string, value: unknown, problem: (text: string) => string | undefined) => {
    if (typeof value !== 'string' || value.trim() === '') return;
    const found = problem(value);
    if (found === undefined) keys[key] = value;
    else unsaid.push(`${key}, which ${found}`);
  };
  const text = (longest: number) => (value: string) =>
    value.length > longest
      ? `is longer than ${longest} characters`
      : value !== value.trim()
        ? 'begins or ends with a blank'
        : holdsSecretUrl(value)
          ? 'holds a URL with a key'
          : undefined;
  const line = (longest: number) => (value: string) =>
    isOneVisibleLine(value) ? text(longest)(value) : 'has a line break or a character that does not show';
  const link = (value: string) => text(limits.url)(value) ?? linkProblem(value);
  const documented = (title: string) =>
    properties.externalDocumentation?.find((item) => item.title === title)?.url;
  const [contact, ...contacts] = properties.contacts ?? [];

  put('title', properties.title, line(limits.title));
  put('summary', writtenText(properties.summary, properties.title, context), text(limits.summary));
  put('description', descriptionOf(properties, context), text(limits.apiDescription));
  put('documentationUrl', documented('Documentation'), link);
  put('repositoryUrl', documented('Repository'), link);
  put('contactName', contact?.name, line(limits.contactName));
  put('contactEmail', contact?.email, line(limits.contactEmail));
  put('contactUrl', contact?.url, link);
  put('licenseName', properties.license?.name, line(limits.licenseName));
  put('licenseUrl', properties.license?.url, link);
  put('termsOfServiceUrl', properties.termsOfService?.url, link);
  const metadata = metadataOf(properties.customProperties ?? {}, context);
  if (Object.keys(metadata.keys).length > 0) keys.customProperties = metadata.keys;
  if (readStamp(properties.externalDocumentation)?.protected) keys.protected = true;

  if (contacts.length > 0) unsaid.push(counted(contacts.length, 'further contact'));
  if (properties.license?.identifier !== undefined) unsaid.push('the identifier of its license');
  const links = furtherLinks(properties.externalDocumentation ?? []);
  if (links > 0) unsaid.push(counted(links, 'further documentation link'));
  return { keys, unsaid: [...unsaid, ...metadata.unsaid] };
}

/** The text, unless it is a sentence that this product generates. */
function writtenText(text: string | undefined, title: string, { toolNames }: ApiContext): string | undefined {
  if (text === undefined) return undefined;
  return toolNames.some((shown) => isGeneratedText(text, title, shown)) ? undefined : text;
}

/** A description that the server gives itself comes back from the server. */
function descriptionOf({ description, title }: Api['properties'], context: ApiContext): string | undefined {
  const isServers = context.documents.some(
    ({ serverDescription }) =>
      serverDescription !== undefined &&
      descriptionByServer({ description: serverDescription })?.text === description,
  );
  return isServers ? undefined : writtenText(description, title, context);
}

function furtherLinks(items: NonNullable<Api['properties']['externalDocumentation']>): number {
  const further = items.filter((item) => !isStamp(item));
  const said = ['Documentation', 'Repository'].filter((title) =>
    further.some((item) => item.title === title),
  );
  return further.length - said.length;
}

function metadataOf(values: JsonObject, { metadataSchemas }: ApiContext): Described {
  const known = new Set(
    metadataSchemas
      .filter(({ properties }) => properties.assignedTo?.some(({ entity }) => entity === 'api'))
      .map(({ name }) => name),
  );
  const unsaid: string[] = [];
  const keys: Record<string, JsonValue> = {};
  for (const name of Object.keys(values).toSorted()) {
    const value = values[name] ?? null;
    const problem = known.has(name) ? valueProblem(value) : 'has no metadata schema for APIs';
    if (problem === undefined) keys[name] = value;
    else unsaid.push(`the metadata ${printable(name, 90)}, which ${problem}`);
  }
  return { keys, unsaid };
}

const deepestValue = 20;

function valueProblem(value: JsonValue, depth = 0): string | undefined {
  if (value === null) return 'is null or holds null';
  if (depth > deepestValue) return 'is nested too deeply';
  if (typeof value === 'string') {
    return holdsSecretUrl(value) ? 'holds a URL with a key' : undefined;
  }
  const members: readonly JsonValue[] = Array.isArray(value)
    ? value
    : isJsonObject(value)
      ? Object.values(value)
      : [];
  if (isJsonObject(value) && Object.keys(value).some((name) => name.includes('${'))) {
    return 'has a name that would be a variable';
  }
  for (const member of members) {
    const problem = valueProblem(member, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
