import { definitionOfReference } from '../apicenter/paths.ts';
import { readDefinitionDocument } from '../definition/read-document.ts';
import { optional } from '../optional.ts';
import { type CurrentState, definitionKey, type PendingReads } from './current-state.ts';
import type { RegisteredTexts } from './derived-texts.ts';
import { isGeneratedText } from './generated-text.ts';
import { isLeading } from './leading-environment.ts';
import type { RegistrationRequest } from './request.ts';
import type { Names } from './resource-ids.ts';

type Definition = PendingReads['definitions'][number];

/**
 * The stored texts, with the tools that the documents name from which they may have been generated: those that this
 * registration uses now or used before this run, and those of the other deployments, as far as they were read.
 */
export function registeredTexts(state: CurrentState, names: Names): RegisteredTexts {
  const { api, definitions } = state;
  const namesIn = (documents: readonly Definition[]) =>
    documents
      .flatMap(({ version, definition }) => definitions.get(definitionKey(version, definition))?.text ?? [])
      .map((text) => readDefinitionDocument(text)?.toolNames);
  const toolNames = [
    ...namesIn(ownDefinitions(names)),
    ...namesIn(definitionsInUse(state)).filter((known) => known !== undefined),
  ];
  return {
    ...optional('title', api?.properties.title),
    ...optional('summary', api?.properties.summary),
    ...optional('description', api?.properties.description),
    toolNames: toolNames.length > 0 ? toolNames : [undefined],
  };
}

/**
 * The documents of the other deployments, where a text looks like a generated one and does not come from the documents of
 * this registration: an earlier release let the last environment that was registered describe the entry.
 */
export function textReads(request: RegistrationRequest, names: Names, state: CurrentState): Definition[] {
  const { api, definitions } = state;
  if (!api || !isLeading(request, names, state)) return [];
  const { title, summary, description } = api.properties;
  const { toolNames } = registeredTexts(state, names);
  const isUnexplained = [
    request.summary === undefined ? summary : undefined,
    request.description === undefined ? description : undefined,
  ].some(
    (text) =>
      text !== undefined &&
      isGeneratedText(text, title, undefined) &&
      !toolNames.some((known) => isGeneratedText(text, title, known)),
  );
  if (!isUnexplained) return [];
  return definitionsInUse(state).filter(
    ({ version, definition }) => !definitions.has(definitionKey(version, definition)),
  );
}

function ownDefinitions({ versionId, definitionId, previous }: Names): Definition[] {
  return [{ version: versionId, definition: definitionId }, ...(previous ? [previous] : [])];
}

function definitionsInUse({ deployments }: CurrentState): Definition[] {
  return deployments.flatMap(({ properties }) => definitionOfReference(properties.definitionId) ?? []);
}
