import { createHash } from 'node:crypto';
import { definitionReference, environmentReference } from '../apicenter/paths.ts';
import type { Api, Deployment } from '../apicenter/resources.ts';
import { limits } from '../apicenter/vocabulary.ts';
import { buildDocument, type Document } from '../definition/document.ts';
import type { JsonObject } from '../json.ts';
import type { ServerDescription } from '../probe/result.ts';
import { cutAtWord } from '../text/cut.ts';
import { apiProperties, toJson } from './api-properties.ts';
import { type Catalogue, definitionKey } from './catalogue.ts';
import { type Change, differences } from './differences.ts';
import { isSseUrl, type Names } from './names.ts';
import {
  defaultServerType,
  environmentKindOf,
  lifecycleStageOf,
  type RegistrationRequest,
  type Warning,
} from './request.ts';
import { descriptionOf, prefixedTitle, titleOf } from './texts.ts';

export type StepKind = 'environment' | 'api' | 'version' | 'definition' | 'specification' | 'deployment';

interface StepFacts {
  readonly id: string;
  readonly action: 'create' | 'update' | 'keep';
  readonly changes: readonly Change[];
}

/** One resource and what is to become of it; `keep` writes nothing. */
export type PlanStep =
  | (StepFacts & {
      readonly kind: Exclude<StepKind, 'specification'>;
      /** All of what the PUT is to send: it replaces. */
      readonly properties: JsonObject;
    })
  | (StepFacts & { readonly kind: 'specification'; readonly text: string });

export interface RegistrationPlan {
  readonly names: Names;
  /** In the order in which a reader follows them; what may run at once is the applier's business. */
  readonly steps: readonly PlanStep[];
  /** The document that will be registered; undefined when the registered one stays unproven. */
  readonly document: Document | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * From what was asked for, what is there and what the server showed to the writes that are missing. Pure.
 *
 * @param server undefined when the probe proved no surface: then a registered document stays as it is
 */
export function planRegistration(
  request: RegistrationRequest,
  names: Names,
  catalogue: Catalogue,
  server: ServerDescription | undefined,
  workspace: string,
): RegistrationPlan {
  const current = catalogue.api;
  const title = titleOf(request, current?.properties.title, server);
  const description = descriptionOf(request, current?.properties.description, title.text, server);
  const api = apiProperties(request, current, title.text, description.text);

  const environment = environmentStep(request, names, catalogue);
  const version = versionStep(request, names, catalogue, environment.properties);
  const state = catalogue.definitions.get(definitionKey(names.versionId, names.definitionId));
  const definition = resourceStep('definition', names.definitionId, state?.definition?.properties, {
    // Set by the import only; a PUT must not send it.
    ...without(toJson(state?.definition?.properties), 'specification'),
    title:
      state?.definition?.properties.title ??
      prefixedTitle(
        isSseUrl(request.serverUrl) ? 'SSE Definition for ' : 'Streamable Definition for ',
        title.text,
      ),
  });

  const registered = state?.text;
  const document =
    server === undefined && registered !== undefined
      ? undefined
      : buildDocument({
          title: title.text,
          description: description.text,
          version: cutAtWord(server?.serverInfo?.version || names.versionTitle, limits.title),
          endpointUrl: request.serverUrl,
          ...contactOf(request, current),
          ...(server ? { server } : {}),
          publish: request.publishSurface ?? (server?.authenticated ? 'names' : 'full'),
        });
  const specification = specificationStep(names, registered, document, definition.action !== 'keep');

  return {
    names,
    steps: [
      environment,
      resourceStep(
        'api',
        request.apiId,
        without(toJson(current?.properties), 'lifecycleStage'),
        api,
        !current,
      ),
      version,
      definition,
      specification,
      deploymentStep(request, names, catalogue, environment.properties, workspace),
    ],
    document,
    warnings: [...title.warnings, ...description.warnings, ...documentWarnings(document)],
  };
}

/** An environment is created when it is missing and never changed. */
function environmentStep(request: RegistrationRequest, names: Names, catalogue: Catalogue) {
  const id = names.environmentId;
  const existing = catalogue.environments.get(id.toLowerCase());
  if (existing) {
    const properties = toJson(existing.properties);
    return { kind: 'environment', id: existing.name, action: 'keep', changes: [], properties } as const;
  }
  const given = request.environment;
  return resourceStep('environment', id, undefined, {
    title: given.title ?? cutAtWord(titleOfId(id), limits.title),
    kind: given.kind ?? environmentKindOf(id),
    server: { type: given.serverType ?? defaultServerType },
  });
}

function versionStep(
  request: RegistrationRequest,
  names: Names,
  catalogue: Catalogue,
  environment: JsonObject,
) {
  const existing = catalogue.versions.find(
    ({ name }) => name.toLowerCase() === names.versionId.toLowerCase(),
  )?.properties;
  return resourceStep('version', names.versionId, existing, {
    ...toJson(existing),
    title: names.versionTitle,
    lifecycleStage:
      request.lifecycleStage ?? existing?.lifecycleStage ?? lifecycleStageOf(String(environment.kind)),
  });
}

function deploymentStep(
  request: RegistrationRequest,
  names: Names,
  catalogue: Catalogue,
  environment: JsonObject,
  workspace: string,
) {
  const existing: Deployment['properties'] | undefined = catalogue.deployments.find(
    ({ name }) => name.toLowerCase() === names.deploymentId.toLowerCase(),
  )?.properties;
  const stored = withoutDefaults(toJson(existing));
  return resourceStep('deployment', names.deploymentId, existing && stored, {
    ...stored,
    title: existing?.title ?? String(environment.title),
    environmentId: sameReference(
      existing?.environmentId,
      environmentReference(workspace, names.environmentId),
    ),
    definitionId: sameReference(
      existing?.definitionId,
      definitionReference(workspace, request.apiId, names.versionId, names.definitionId),
    ),
    server: { ...toJson(existing?.server), runtimeUri: [request.serverUrl] },
  });
}

function specificationStep(
  names: Names,
  registered: string | undefined,
  document: Document | undefined,
  definitionChanges: boolean,
): PlanStep {
  const facts = { kind: 'specification', id: names.definitionId } as const;
  const text = document?.text ?? registered ?? '';
  if (text === registered && !definitionChanges) return { ...facts, action: 'keep', changes: [], text };
  const change: Change = {
    field: 'document',
    ...(registered === undefined ? {} : { before: digest(registered) }),
    after: digest(text),
  };
  // Whether a PUT of the definition keeps its text is not recorded: it is imported again.
  return { ...facts, action: registered === undefined ? 'create' : 'update', changes: [change], text };
}

function resourceStep<K extends Exclude<StepKind, 'specification'>>(
  kind: K,
  id: string,
  existing: object | undefined,
  properties: JsonObject,
  creates = existing === undefined,
) {
  const before = without(toJson(existing), 'specification');
  const changes = differences(creates ? {} : before, properties);
  const action = creates ? 'create' : changes.length > 0 ? 'update' : 'keep';
  return { kind, id, action, changes, properties } as const;
}

function contactOf(request: RegistrationRequest, current: Api | undefined) {
  const contact = request.contact ?? current?.properties.contacts?.[0];
  if (!contact) return {};
  const { name, url, email } = contact;
  return {
    contact: {
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
      ...(email === undefined ? {} : { email }),
    },
  };
}

function documentWarnings(document: Document | undefined): Warning[] {
  if (!document || document.omitted === 'nothing') return [];
  const what = document.omitted === 'descriptions' ? 'the tools’ descriptions were' : 'the list of tools was';
  return [
    {
      code: 'definition-shortened',
      message: `The definition would be over 3 MiB, the most that API Center imports; ${what} left out.`,
    },
  ];
}

/** The service adds `recommended: false` by itself; it is given back only where somebody set it. */
function withoutDefaults(properties: JsonObject): JsonObject {
  return properties.recommended === false ? without(properties, 'recommended') : properties;
}

/** Keeps the stored spelling of a reference that means the same: case and ARM prefix do not matter. */
function sameReference(stored: string | undefined, wanted: string): string {
  return stored?.toLowerCase().endsWith(wanted.toLowerCase()) ? stored : wanted;
}

function titleOfId(id: string): string {
  const words = id.replace(/-+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function without(object: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
