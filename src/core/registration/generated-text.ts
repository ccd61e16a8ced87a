import type { ServerDescription } from '../probe/result.ts';
import { printable } from '../text/printable.ts';

/** Characters of a generated text: the limit of a description in the MCP registry's schema. */
const longestText = 100;
/** Number of tools that a generated text names. */
const namedTools = 5;

/**
 * A sentence about a server from its title and the names of its tools: as many names as fit into 100 characters, up to
 * five. Without names the server has no tools, or they are not known.
 */
export function generatedText(title: string, names: readonly string[]): string {
  for (let shown = Math.min(names.length, namedTools); shown > 0; shown--) {
    const text = withNames(title, names, shown);
    if (text.length <= longestText) return text;
  }
  return names.length === 0 ? withoutTools(title) : withCount(title, names);
}

/** The names of a server's tools as a generated text and a published document show them. */
export function toolNamesOf(server: ServerDescription | undefined): string[] {
  return (server?.tools ?? []).map(({ name }) => shownName(name)).toSorted();
}

/** Every form that any release has generated. Forms are added here and never removed: entries keep their texts for years. */
const releasedForms: readonly ((title: string, names: readonly string[]) => string)[] = [
  withoutTools,
  withCount,
  (title, names) => withNames(title, names, namedTools),
  generatedText,
];

/** The forms with any names in place of those of the tools. */
const formAfterTitle = /^: an MCP server(?: with \d+ tools?(?:: [^\n]+)?)?\.$/;

/**
 * Whether a stored text is one that this product generated, in this release or an earlier one, so that it may be
 * generated again. A text that a person wrote or changed is not.
 *
 * @param title the title that is stored with the text
 * @param names the names of the tools in the stored document; undefined when it publishes none: the form decides then
 */
export function isGeneratedText(text: string, title: string, names: readonly string[] | undefined): boolean {
  if (names === undefined) return text.startsWith(title) && formAfterTitle.test(text.slice(title.length));
  const shown = names.map(shownName).toSorted();
  return releasedForms.some((form) => form(title, shown) === text);
}

function withoutTools(title: string): string {
  return `${title}: an MCP server.`;
}

function withCount(title: string, names: readonly string[]): string {
  return `${title}: an MCP server with ${countOf(names)}.`;
}

function withNames(title: string, names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  const list = names.slice(0, shown).join(', ');
  return `${title}: an MCP server with ${countOf(names)}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function countOf(names: readonly string[]): string {
  return `${names.length} ${names.length === 1 ? 'tool' : 'tools'}`;
}

function shownName(name: string): string {
  return printable(name, 60);
}
