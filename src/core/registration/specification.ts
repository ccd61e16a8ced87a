import { createHash } from 'node:crypto';
import { limits } from '../apicenter/constants.ts';
import type { Api } from '../apicenter/resources.ts';
import { buildDocument, type Document, openApiVersion, withEndpoint } from '../definition/document.ts';
import type { OwnDefinition } from '../definition/own-definition.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { ServerDescription } from '../probe/result.ts';
import { input } from '../references.ts';
import { cutAtWord } from '../text/cut.ts';
import type { PlanStep } from './plan-step.ts';
import type { RegistrationRequest, Warning } from './request.ts';
import type { Names } from './resource-ids.ts';

/** What happens to the registered document. */
export type DocumentDecision =
  /** The user's own file, byte for byte. */
  | ({ readonly kind: 'own' } & OwnDefinition)
  | { readonly kind: 'generated'; readonly document: Document }
  /** No surface was proven and a document is registered: it stays, and names the URL that is registered now. */
  | { readonly kind: 'stays'; readonly text: string };

/** What a document is made from. */
export interface DocumentSources {
  readonly request: RegistrationRequest;
  readonly names: Names;
  /** The API as it is registered. */
  readonly current: Api | undefined;
  /** The registered document. */
  readonly registered: string | undefined;
  /** Absent where the probe proved no surface. */
  readonly server: ServerDescription | undefined;
  readonly texts: { readonly title: string; readonly description: string };
}

/** Without a proven surface a registered document stays; where none is registered, the new one says that no surface was proven. */
export function decideDocument({
  request,
  names,
  current,
  registered,
  server,
  texts,
}: DocumentSources): DocumentDecision {
  if (request.ownDefinition) return { kind: 'own', ...request.ownDefinition };
  if (server === undefined && registered !== undefined) {
    return { kind: 'stays', text: withEndpoint(registered, request.serverUrl) };
  }
  return {
    kind: 'generated',
    document: buildDocument({
      ...texts,
      version: cutAtWord(server?.serverInfo?.version || names.versionTitle, limits.title),
      endpointUrl: request.serverUrl,
      ...optional('contact', contactOf(request, current)),
      ...optional('server', server),
      publish: request.publishSurface ?? (server?.authenticated ? 'names' : 'full'),
    }),
  };
}

/**
 * The import that is missing. It is not known whether a PUT of the definition keeps its text, so the text is imported
 * again after one.
 */
export function specificationStep(
  names: Names,
  registered: string | undefined,
  decision: DocumentDecision,
  definitionChanges: boolean,
): PlanStep {
  const text = decision.kind === 'generated' ? decision.document.text : decision.text;
  const facts = {
    kind: 'specification',
    id: names.definitionId,
    after: [`definition/${names.definitionId}`],
    text,
    openApiVersion: decision.kind === 'own' ? decision.openApiVersion : openApiVersion,
  } as const;
  if (text === registered && !definitionChanges) return { ...facts, action: 'keep', changes: [] };
  return {
    ...facts,
    action: registered === undefined ? 'create' : 'update',
    changes: [
      {
        field: 'document',
        ...optional('before', registered === undefined ? undefined : digest(registered)),
        after: digest(text),
      },
    ],
  };
}

const pathsAdded: Warning = {
  code: 'paths-added',
  level: 'notice',
  message: sentence`The file that ${input('definition-file')} names has no "paths", which OpenAPI 3.0 requires, so it is registered with "paths": {}.`,
};

export function documentWarnings(decision: DocumentDecision): Warning[] {
  if (decision.kind === 'own' && decision.pathsAdded) return [pathsAdded];
  if (decision.kind !== 'generated' || decision.document.omitted === 'nothing') return [];
  const what =
    decision.document.omitted === 'descriptions' ? 'the descriptions of the tools' : 'the list of tools';
  return [
    {
      code: 'definition-shortened',
      message: `The definition would be larger than 3 MiB, the maximum that API Center imports, so it omits ${what}.`,
    },
  ];
}

function contactOf(request: RegistrationRequest, current: Api | undefined) {
  const contact = request.contact ?? current?.properties.contacts?.[0];
  if (!contact) return undefined;
  const { name, url, email } = contact;
  return { ...optional('name', name), ...optional('url', url), ...optional('email', email) };
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
