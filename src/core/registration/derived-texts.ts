import { limits } from '../apicenter/constants.ts';
import { sentence } from '../message.ts';
import type { ServerDescription, ServerInfo } from '../probe/result.ts';
import { input } from '../references.ts';
import { cutAtWord } from '../text/cut.ts';
import { printable } from '../text/printable.ts';
import { generatedText, isGeneratedText, toolNamesOf } from './generated-text.ts';
import type { RegistrationRequest, Warning } from './request.ts';

export interface DerivedText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** The title of the API: the given one, otherwise the stored one, otherwise the server's name, otherwise its id. */
export function titleOfApi(
  request: RegistrationRequest,
  current: string | undefined,
  server: ServerDescription | undefined,
): DerivedText {
  const settled = request.title ?? current;
  if (settled !== undefined) return { text: settled, warnings: [] };
  const said = line(server?.serverInfo?.title) ?? line(server?.serverInfo?.name) ?? request.apiId;
  return cut('title', said, limits.title);
}

/** What is registered, as far as it decides about the texts. */
export interface RegisteredTexts {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  /** The names of the tools in each registered document of the entry that may have been current; undefined: not published. */
  readonly toolNames: readonly (readonly string[] | undefined)[];
}

/** What the texts of an API are made from. */
export interface ApiTextSources {
  readonly request: RegistrationRequest;
  readonly registered: RegisteredTexts;
  /** The title of the API after the run. */
  readonly title: string;
  /** Absent where the probe proved no surface. */
  readonly server: ServerDescription | undefined;
  /** Whether generated texts are about this server: it is in the environment of the entry that is closest to production. */
  readonly isLeading: boolean;
}

/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. A stored sentence of that kind is made again by the leading environment. It is never empty,
 * because VS Code does not show an entry without one.
 */
export function descriptionOf(sources: ApiTextSources): DerivedText {
  const { request, registered, title, server, isLeading } = sources;
  const { description: current } = registered;
  if (request.description !== undefined) return { text: request.description, warnings: [] };
  if (current?.trim()) {
    if (!isLeading) return { text: retitled(current, sources), warnings: [] };
    const isStale = server !== undefined && isGenerated(current, registered);
    return { text: isStale ? generatedText(title, toolNamesOf(server)) : current, warnings: [] };
  }
  return (
    descriptionByServer(server?.serverInfo) ??
    cut('description', generatedText(title, toolNamesOf(server)), limits.apiDescription)
  );
}

/** The description that a server gives itself, as a new entry takes it; undefined where it gives none. */
export function descriptionByServer(
  serverInfo: Pick<ServerInfo, 'description'> | undefined,
): DerivedText | undefined {
  const said = line(serverInfo?.description);
  return said === undefined ? undefined : cut('description', said, limits.apiDescription);
}

/**
 * The summary of the API, which the cards of the portal show: the given one, otherwise the stored one, otherwise the
 * generated sentence. A stored sentence of that kind is made again by the leading environment.
 *
 * @param description of the API after the run
 */
export function summaryOf(sources: ApiTextSources, description: string): string {
  const { request, registered, title, server, isLeading } = sources;
  const { summary: current } = registered;
  if (request.summary !== undefined) return request.summary;
  if (!isLeading && current?.trim()) return retitled(current, sources);
  if (!isLeading && isFormOf(title, description)) return description;
  if (current?.trim() && !(server !== undefined && isGenerated(current, registered))) return current;
  if (server !== undefined) return generatedText(title, toolNamesOf(server));
  const isFitting = description.length <= limits.summary && isGenerated(description, registered);
  return isFitting ? description : generatedText(title, []);
}

/**
 * The description in the document of this registration: that of the API, unless that is a sentence about the server of
 * another environment.
 *
 * @param description of the API after the run
 */
export function documentDescriptionOf(
  { request, title, server, isLeading }: ApiTextSources,
  description: string,
): string {
  const isOfOther = !isLeading && request.description === undefined && isFormOf(title, description);
  return isOfOther && server !== undefined ? generatedText(title, toolNamesOf(server)) : description;
}

/** A generated sentence about another environment's server goes on with the title, which all of them share. */
function retitled(text: string, { registered, title }: ApiTextSources): string {
  const old = registered.title;
  if (old === undefined || old === title || !isFormOf(old, text)) return text;
  return `${title}${text.slice(old.length)}`;
}

/** Whether a text has the form of a generated one, whatever tools it names. */
function isFormOf(title: string, text: string): boolean {
  return text.length <= limits.summary && isGeneratedText(text, title, undefined);
}

function isGenerated(text: string, { title, toolNames }: RegisteredTexts): boolean {
  return title !== undefined && toolNames.some((names) => isGeneratedText(text, title, names));
}

/** A title made of a fixed prefix and a name; the name is cut at a word where both do not fit. */
export function prefixedTitle(prefix: string, name: string): string {
  return `${prefix}${cutAtWord(name, limits.title - prefix.length)}`;
}

function cut(field: 'title' | 'description', text: string, limit: number): DerivedText {
  const fitting = cutAtWord(text, limit);
  if (fitting === text) return { text, warnings: [] };
  return {
    text: fitting,
    warnings: [
      {
        code: `${field}-cut`,
        message: sentence`The ${field} comes from the server and is ${text.length} characters long. API Center allows ${limit}, so it is cut. To use your own, give ${input(field)}.`,
      },
    ],
  };
}

/** A text from the server as one printable line; undefined when nothing printable is left. */
function line(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return printable(text, limits.apiDescription * 2) || undefined;
}
