import type { Definition, Server } from './catalogue.ts';

/** A hostile document can hold any number of tools; a page of this many for each server is still quick. */
export const shownTools = 300;

/** What the search looks through, in lower case: names, texts, addresses, environments and tools. */
export function searched({ title, name, summary, description, versions }: Server): string {
  const tools = versions.flatMap(({ definitions }) => definitions.flatMap(namesOfTools));
  const places = versions.flatMap(({ endpoints }) =>
    endpoints.flatMap(({ url, environment }) => [url, environment]),
  );
  return [title, name, summary, description, ...places, ...tools].join('\n').toLowerCase();
}

function namesOfTools({ tools }: Definition): string[] {
  return tools.kind === 'listed' ? tools.tools.slice(0, shownTools).map(({ name }) => name) : [];
}
