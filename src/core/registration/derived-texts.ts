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
}

/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. A stored sentence of that kind is made again. It is never empty, because VS Code does not
 * show an entry without one.
 */
export function descriptionOf(sources: ApiTextSources): DerivedText {
  const { request, registered, title, server } = sources;
  const { description: current } = registered;
  if (request.description !== undefined) return { text: request.description, warnings: [] };
  if (current?.trim()) {
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
 * generated sentence. A stored sentence of that kind is made again.
 *
 * @param description of the API after the run
 */
export function summaryOf(
  { request, registered, title, server }: ApiTextSources,
  description: string,
): string {
  const { summary: current } = registered;
  if (request.summary !== undefined) return request.summary;
  if (current?.trim() && !(server !== undefined && isGenerated(current, registered))) return current;
  if (server !== undefined) return generatedText(title, toolNamesOf(server));
  const isFitting = description.length <= limits.summary && isGenerated(description, registered);
  return isFitting ? description : generatedText(title, []);
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
