import type * as v from 'valibot';
import { type Clock, systemClock } from '../clock.ts';
import type { HttpTransport } from '../http/transport.ts';
import type { JsonObject } from '../json.ts';
import type { Warning } from '../warning.ts';
import type { ArmClient, ArmResponse } from './arm-client.ts';
import { exportSpecification } from './export-specification.ts';
import { importSpecification } from './import-specification.ts';
import { createPageLimit } from './page-limit.ts';
import { parseAnswer, parseItem } from './parse-answer.ts';
import { type Paths, pathsOf } from './paths.ts';
import { provenCause } from './refusal-evidence.ts';
import {
  type Api,
  type Definition,
  type Deployment,
  type Environment,
  listSchema,
  type MetadataSchema,
  type Portal,
  type Service,
  schemas,
  type Version,
} from './resources.ts';
import { failureOfRefusal } from './service-failure.ts';
import type { ApiCenterTarget } from './target.ts';

/** The lists of a workspace, each with all its pages. */
export interface CatalogueLists {
  listMetadataSchemas(): Promise<MetadataSchema[]>;
  listEnvironments(): Promise<Environment[]>;
  listApis(): Promise<Api[]>;
  listVersions(api: string): Promise<Version[]>;
  listDeployments(api: string): Promise<Deployment[]>;
  listDefinitions(api: string, version: string): Promise<Definition[]>;
}

/**
 * One workspace of one API center: what can be read and written there. A read returns undefined, and a list is
 * empty, where the resource does not exist. A PUT replaces the resource and returns what is stored now. Every
 * method throws Denied or ServiceFailed when the service refuses and no retry helps.
 */
export interface ApiCenter extends CatalogueLists {
  readonly target: ApiCenterTarget;
  readonly paths: Paths;
  /** The same lists, of what is known to exist: there a 404 says nothing, and is thrown as any other refusal. */
  readonly existing: CatalogueLists;
  getService(): Promise<Service | undefined>;
  getPortal(): Promise<Portal | undefined>;
  getEnvironment(id: string): Promise<Environment | undefined>;
  getApi(id: string): Promise<Api | undefined>;
  getDefinition(api: string, version: string, id: string): Promise<Definition | undefined>;
  /** The text of the latest import, byte for byte; undefined when nothing was imported. */
  exportSpecification(api: string, version: string, id: string): Promise<string | undefined>;
  /** @param body location and plan, which a service has beside its properties */
  putService(body: JsonObject): Promise<Service>;
  putPortal(properties: JsonObject): Promise<Portal>;
  putEnvironment(id: string, properties: JsonObject): Promise<Environment>;
  putApi(id: string, properties: JsonObject): Promise<Api>;
  putVersion(api: string, id: string, properties: JsonObject): Promise<Version>;
  putDefinition(api: string, version: string, id: string, properties: JsonObject): Promise<Definition>;
  /**
   * Imports OpenAPI text inline. Resolves when the service has stored it, with a warning where the service reports
   * success and does not show the import.
   */
  importSpecification(
    definition: DefinitionAddress,
    text: string,
    openApiVersion: string,
  ): Promise<Warning[]>;
  putDeployment(api: string, id: string, properties: JsonObject): Promise<Deployment>;
  /** Deleting a resource that does not exist succeeds. */
  deleteDeployment(api: string, id: string): Promise<void>;
  deleteDefinition(api: string, version: string, id: string): Promise<void>;
  deleteVersion(api: string, id: string): Promise<void>;
  deleteApi(id: string): Promise<void>;
}

export interface DefinitionAddress {
  readonly api: string;
  readonly version: string;
  readonly definition: string;
}

export interface ApiCenterOptions {
  /** For operations that the service finishes after its first response. */
  readonly clock?: Clock;
  /** Ends a wait for the service; the wait rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** For a document that the service returns as a link. */
  readonly http?: HttpTransport;
}

export function createApiCenter(
  arm: ArmClient,
  target: ApiCenterTarget,
  { clock = systemClock, signal = new AbortController().signal, http }: ApiCenterOptions = {},
): ApiCenter {
  const paths = pathsOf(target);
  const patience = { clock, signal };
  /** By path, as read or written last: an import that finishes later is compared with it. */
  const seenDefinitions = new Map<string, Definition>();

  async function read<S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Promise<v.InferOutput<S> | undefined> {
    const response = await arm.send({ method: 'GET', path });
    return isMissing(response) ? undefined : parseAnswer(response, schema);
  }

  async function list<S extends v.GenericSchema>(
    path: string,
    schema: S,
    mustExist: boolean,
  ): Promise<v.InferOutput<S>[]> {
    const items: v.InferOutput<S>[] = [];
    const pages = createPageLimit(path, clock);
    for (let next: string | undefined = path; next !== undefined; ) {
      pages.take(next);
      const response = await arm.send({ method: 'GET', path: next });
      if (isMissing(response)) {
        // A page of a list that began is none that does not exist.
        if (mustExist || next !== path) throw failureOfRefusal(response.refusal);
        return items;
      }
      const page = parseAnswer(response, listSchema);
      pages.count(page.value.length, response.length);
      for (const item of page.value) items.push(parseItem(response, item, schema));
      next = page.nextLink || undefined;
    }
    return items;
  }

  const lists = (mustExist: boolean): CatalogueLists => ({
    listMetadataSchemas: () => list(paths.metadataSchemas, schemas.metadataSchema, mustExist),
    listEnvironments: () => list(paths.environments, schemas.environment, mustExist),
    listApis: () => list(paths.apis, schemas.api, mustExist),
    listVersions: (api) => list(paths.versions(api), schemas.version, mustExist),
    listDeployments: (api) => list(paths.deployments(api), schemas.deployment, mustExist),
    listDefinitions: (api, version) => list(paths.definitions(api, version), schemas.definition, mustExist),
  });

  async function put<S extends v.GenericSchema>(
    path: string,
    schema: S,
    properties: JsonObject,
  ): Promise<v.InferOutput<S>> {
    return parseAnswer(await arm.send({ method: 'PUT', path, body: { properties } }), schema);
  }

  async function readDefinition(path: string): Promise<Definition | undefined> {
    const definition = await read(path, schemas.definition);
    if (definition) seenDefinitions.set(path, definition);
    return definition;
  }

  async function remove(path: string): Promise<void> {
    const response = await arm.send({ method: 'DELETE', path });
    const isRemoved = [200, 202, 204, 404].includes(response.status);
    if (!isRemoved) throw failureOfRefusal(response.refusal);
  }

  return {
    target,
    paths,
    ...lists(false),
    existing: lists(true),
    getService: () => read(paths.service, schemas.service),
    getPortal: () => read(paths.portal, schemas.portal),
    getEnvironment: (id) => read(paths.environment(id), schemas.environment),
    getApi: (id) => read(paths.api(id), schemas.api),
    getDefinition: (api, version, id) => readDefinition(paths.definition(api, version, id)),

    exportSpecification: (api, version, id) =>
      exportSpecification(arm, paths.definition(api, version, id), patience, http),

    putService: async (body) =>
      parseAnswer(await arm.send({ method: 'PUT', path: paths.service, body }), schemas.service),
    putPortal: (properties) => put(paths.portal, schemas.portal, properties),
    putEnvironment: (id, properties) => put(paths.environment(id), schemas.environment, properties),
    putApi: (id, properties) => put(paths.api(id), schemas.api, properties),
    putVersion: (api, id, properties) => put(paths.version(api, id), schemas.version, properties),
    async putDefinition(api, version, id, properties) {
      const path = paths.definition(api, version, id);
      const definition = await put(path, schemas.definition, properties);
      seenDefinitions.set(path, definition);
      return definition;
    },
    importSpecification({ api, version, definition }, text, openApiVersion) {
      const path = paths.definition(api, version, definition);
      return importSpecification(
        arm,
        { path, before: seenDefinitions.get(path), read: () => readDefinition(path) },
        { format: 'inline', value: text, specification: { name: 'openapi', version: openApiVersion } },
        patience,
      );
    },
    putDeployment: (api, id, properties) => put(paths.deployment(api, id), schemas.deployment, properties),
    deleteDeployment: (api, id) => remove(paths.deployment(api, id)),
    deleteDefinition: (api, version, id) => remove(paths.definition(api, version, id)),
    deleteVersion: (api, id) => remove(paths.version(api, id)),
    deleteApi: (id) => remove(paths.api(id)),
  };
}

/** Whether the resource itself does not exist: a 404 can also be about the subscription or the resource group. */
function isMissing({ status, refusal }: ArmResponse): boolean {
  return status === 404 && !provenCause(refusal.body, refusal.path);
}
