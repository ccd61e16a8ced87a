import { limits } from '../apicenter/vocabulary.ts';
import { sentence } from '../message.ts';
import type { ServerDescription } from '../probe/result.ts';
import { input } from '../references.ts';
import { cutAtWord } from '../text/cut.ts';
import { printable } from '../text/printable.ts';
import type { RegistrationRequest, Warning } from './request.ts';

/** Number of tools that a generated description names. */
const namedTools = 5;

export interface DerivedText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** The title of the API: the given one, otherwise the stored one, otherwise the server's name, otherwise its id. */
export function titleOf(
  request: RegistrationRequest,
  current: string | undefined,
  server: ServerDescription | undefined,
): DerivedText {
  const settled = request.title ?? current;
  if (settled !== undefined) return { text: settled, warnings: [] };
  const said = line(server?.serverInfo?.title) ?? line(server?.serverInfo?.name) ?? request.apiId;
  return cut('title', said, limits.title);
}

/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. It is never empty, because VS Code does not show an entry without one.
 */
export function descriptionOf(
  request: RegistrationRequest,
  current: string | undefined,
  title: string,
  server: ServerDescription | undefined,
): DerivedText {
  const settled = request.description ?? (current?.trim() ? current : undefined);
  if (settled !== undefined) return { text: settled, warnings: [] };
  const said = line(server?.serverInfo?.description) ?? generated(title, server);
  return cut('description', said, limits.apiDescription);
}

function generated(title: string, server: ServerDescription | undefined): string {
  const names = (server?.tools ?? []).map(({ name }) => printable(name, 60)).toSorted();
  if (names.length === 0) return `${title}: an MCP server.`;
  const rest = names.length - namedTools;
  const list = names.slice(0, namedTools).join(', ');
  return `${title}: an MCP server with ${names.length} ${names.length === 1 ? 'tool' : 'tools'}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** A title made of a fixed prefix and a name; the name is cut at a word where both do not fit. */
export function prefixedTitle(prefix: string, name: string): string {
  return `${prefix}${cutAtWord(name, limits.title - prefix.length)}`;
}

function cut(field: 'title' | 'summary' | 'description', text: string, limit: number): DerivedText {
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
