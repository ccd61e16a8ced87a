import * as v from 'valibot';
import type { JsonObject } from '../json.ts';
import type { ArmClient, ArmResponse } from './arm-client.ts';
import { failureOfRefusal, missingApiCenter, unexpectedAnswer } from './errors.ts';
import { importedSpecification } from './import-operation.ts';
import { type Paths, pathsOf } from './paths.ts';
import {
  type Api,
  type Definition,
  type Deployment,
  type Environment,
  exportSchema,
  listSchema,
  type MetadataSchema,
  type Service,
  schemas,
  type Version,
} from './resources.ts';
import type { ApiCenterTarget } from './target.ts';

/**
 * One workspace of one API center: what can be read there and what can be written. A read answers
 * undefined (a list: nothing) for what does not exist. A PUT replaces, and answers what is stored now.
 * Everything throws Denied or ServiceFailed when the service refuses for good.
 */
export interface ApiCenter {
  readonly target: ApiCenterTarget;
  readonly paths: Paths;
  /** Throws InvalidInput when there is no such API center. */
  getService(): Promise<Service>;
  listMetadataSchemas(): Promise<MetadataSchema[]>;
  getEnvironment(id: string): Promise<Environment | undefined>;
  getApi(id: string): Promise<Api | undefined>;
  listVersions(api: string): Promise<Version[]>;
  listDeployments(api: string): Promise<Deployment[]>;
  getDefinition(api: string, version: string, id: string): Promise<Definition | undefined>;
  /** The text that was imported last, byte for byte; undefined when nothing was. */
  exportSpecification(api: string, version: string, id: string): Promise<string | undefined>;
  putEnvironment(id: string, properties: JsonObject): Promise<Environment>;
  putApi(id: string, properties: JsonObject): Promise<Api>;
  putVersion(api: string, id: string, properties: JsonObject): Promise<Version>;
  putDefinition(api: string, version: string, id: string, properties: JsonObject): Promise<Definition>;
  /** Imports OpenAPI text inline; resolves when the service has stored it. */
  importSpecification(definition: DefinitionAddress, text: string, openApiVersion: string): Promise<void>;
  putDeployment(api: string, id: string, properties: JsonObject): Promise<Deployment>;
}

export interface DefinitionAddress {
  readonly api: string;
  readonly version: string;
  readonly definition: string;
}

export function createApiCenter(arm: ArmClient, target: ApiCenterTarget): ApiCenter {
  const paths = pathsOf(target);

  async function read<S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Promise<v.InferOutput<S> | undefined> {
    const response = await arm.send({ method: 'GET', path });
    return response.status === 404 ? undefined : parseAnswer(response, schema);
  }

  async function list<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>[]> {
    const items: v.InferOutput<S>[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = path; next !== undefined; ) {
      seen.add(next);
      const response = await arm.send({ method: 'GET', path: next });
      if (response.status === 404) return items;
      const page = parseAnswer(response, listSchema);
      items.push(...page.value.map((item) => parseItem(response, item, schema)));
      next = page.nextLink || undefined;
      if (next !== undefined && seen.has(next)) {
        throw unexpectedAnswer('GET', path, 'its nextLink leads back to a page that was read already');
      }
    }
    return items;
  }

  async function put<S extends v.GenericSchema>(
    path: string,
    schema: S,
    properties: JsonObject,
  ): Promise<v.InferOutput<S>> {
    return parseAnswer(await arm.send({ method: 'PUT', path, body: { properties } }), schema);
  }

  return {
    target,
    paths,
    async getService() {
      const service = await read(paths.service, schemas.service);
      if (!service) throw missingApiCenter(paths.service);
      return service;
    },
    listMetadataSchemas: () => list(paths.metadataSchemas, schemas.metadataSchema),
    getEnvironment: (id) => read(paths.environment(id), schemas.environment),
    getApi: (id) => read(paths.api(id), schemas.api),
    listVersions: (api) => list(paths.versions(api), schemas.version),
    listDeployments: (api) => list(paths.deployments(api), schemas.deployment),
    getDefinition: (api, version, id) => read(paths.definition(api, version, id), schemas.definition),

    async exportSpecification(api, version, id) {
      const path = `${paths.definition(api, version, id)}/exportSpecification`;
      const response = await arm.send({ method: 'POST', path });
      // What an export before any import answers is not recorded: every client error means "nothing there".
      if (response.status === 404 || response.status === 400) return undefined;
      return parseAnswer(response, exportSchema).value || undefined;
    },

    putEnvironment: (id, properties) => put(paths.environment(id), schemas.environment, properties),
    putApi: (id, properties) => put(paths.api(id), schemas.api, properties),
    putVersion: (api, id, properties) => put(paths.version(api, id), schemas.version, properties),
    putDefinition: (api, version, id, properties) =>
      put(paths.definition(api, version, id), schemas.definition, properties),
    importSpecification: ({ api, version, definition }, text, openApiVersion) =>
      importedSpecification(arm, paths.definition(api, version, definition), {
        format: 'inline',
        value: text,
        specification: { name: 'openapi', version: openApiVersion },
      }),
    putDeployment: (api, id, properties) => put(paths.deployment(api, id), schemas.deployment, properties),
  };
}

function parseAnswer<S extends v.GenericSchema>(response: ArmResponse, schema: S): v.InferOutput<S> {
  if (response.status < 200 || response.status > 299) throw failureOfRefusal(response.refusal);
  return parseItem(response, response.body, schema);
}

function parseItem<S extends v.GenericSchema>(
  response: ArmResponse,
  item: unknown,
  schema: S,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, item);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const { method, path } = response.refusal;
  throw unexpectedAnswer(method, path, `${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`);
}
