import { printable } from '../../text/printable.ts';
import type { AuditedDefinition, AuditedEndpoint, AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';
import { about, endpointsOf, shownUrl } from './judge-urls.ts';

interface Bound {
  readonly entry: AuditedEntry;
  readonly endpoint: AuditedEndpoint;
  readonly definition: AuditedDefinition;
}

/** Each URL with the definition that its deployment names, where that could be read. */
function boundDefinitions(facts: AuditFacts): Bound[] {
  return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
    const found =
      endpoint.definition === undefined ? undefined : entry.stored?.definitions.get(endpoint.definition);
    return found?.known ? [{ entry, endpoint, definition: found.value }] : [];
  });
}

export function definitionInvalid(facts: AuditFacts): Found[] {
  return boundDefinitions(facts).flatMap(({ entry, endpoint, definition }) => {
    const problem = problemOf(definition);
    if (problem === undefined) return [];
    const message = `The definition "${printable(definition.definitionId, 90)}" of the version "${printable(definition.versionId, 90)}" ${problem}.`;
    return [{ ...about(entry, endpoint, message), evidence: evidenceOf(entry, definition) }];
  });
}

function problemOf({ resource, text, problem }: AuditedDefinition): string | undefined {
  if (!resource) return 'does not exist, and the deployment names it';
  if (text === undefined) return 'has no document';
  return problem === undefined ? undefined : `has a document that is not OpenAPI: ${printable(problem)}`;
}

export function definitionWithoutEndpoint(facts: AuditFacts): Found[] {
  return boundDefinitions(facts).flatMap(({ entry, endpoint, definition }) => {
    const { servers } = definition;
    if (servers === undefined || servers.some((url) => isSame(url, endpoint.url))) return [];
    const named = servers.slice(0, 3).map(shownUrl).join(', ') || 'no server';
    const message = `The registered document names ${named}, and not ${shownUrl(endpoint.url)}.`;
    return [{ ...about(entry, endpoint, message), evidence: evidenceOf(entry, definition) }];
  });
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}

function evidenceOf({ evidence }: AuditedEntry, { versionId, definitionId }: AuditedDefinition): string {
  const path = `${evidence.replace(/^GET /, '')}/versions/${encodeURIComponent(versionId)}/definitions/${encodeURIComponent(definitionId)}`;
  return `POST ${path}/exportSpecification`;
}
