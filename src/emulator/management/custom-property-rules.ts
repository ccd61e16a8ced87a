import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { MetadataEntity } from '../../core/apicenter/constants.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { ArmResource, Path } from '../resource.ts';
import type { Store } from '../store.ts';

type Check = ValidateFunction | { readonly broken: string };

/** Holds the `customProperties` of apis, environments and deployments to the metadata schemas of their service. */
export class CustomPropertyRules {
  readonly #store: Store;
  readonly #checks = new Map<string, { readonly state: string; readonly check: Check }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The JSON Schema of an entity's `customProperties`: unknown members are refused, required ones demanded. */
  schema(service: Path, entity: MetadataEntity): JsonObject {
    const assigned = this.#store
      .list(service, 'metadataSchemas')
      .flatMap((resource) => assignmentOf(resource, entity) ?? []);
    return {
      type: 'object',
      properties: Object.fromEntries(assigned.map(({ name, schema }): [string, JsonValue] => [name, schema])),
      unevaluatedProperties: false,
      required: assigned.filter(({ required }) => required).map(({ name }) => name),
    };
  }

  /** What is wrong with the given values; a schema that is itself broken makes all of them wrong. */
  problems(service: Path, entity: MetadataEntity, given: JsonObject): readonly string[] {
    const check = this.#check(service, entity);
    if ('broken' in check) return [`The metadata schemas cannot be applied: ${check.broken}.`];
    if (check(given)) return [];
    return (check.errors ?? []).map((error) => {
      if (error.instancePath === '' && error.keyword === 'required') {
        return `The CustomProperties field must have the required property '${error.params.missingProperty}'.`;
      }
      if (error.instancePath === '' && error.keyword === 'unevaluatedProperties') {
        return `The CustomProperties field has the unknown property '${error.params.unevaluatedProperty}'.`;
      }
      return `The CustomProperties field at '${error.instancePath}' ${error.message ?? 'is invalid'}.`;
    });
  }

  #check(service: Path, entity: MetadataEntity): Check {
    const key = JSON.stringify([service, entity]).toLowerCase();
    const state = this.#store
      .list(service, 'metadataSchemas')
      .map((resource) => resource.etag)
      .join();
    const known = this.#checks.get(key);
    if (known?.state === state) return known.check;
    const check = compile(this.schema(service, entity));
    this.#checks.set(key, { state, check });
    return check;
  }
}

function compile(schema: JsonObject): Check {
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: false,
    validateFormats: false,
    logger: false,
  });
  try {
    return ajv.compile(schema);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : 'unreadable schema' };
  }
}

function assignmentOf(
  resource: ArmResource,
  entity: MetadataEntity,
): { name: string; schema: JsonValue; required: boolean } | undefined {
  const { assignedTo, schema } = resource.properties;
  if (!Array.isArray(assignedTo)) return undefined;
  const assignment = assignedTo.find((item) => isJsonObject(item) && item.entity === entity);
  const parsed = parsedSchema(schema);
  if (!isJsonObject(assignment) || parsed === undefined) return undefined;
  return { name: resource.name, schema: parsed, required: assignment.required === true };
}

/** The JSON Schema that a metadata schema holds as text; undefined when it is none. */
export function parsedSchema(text: JsonValue | undefined): JsonObject | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
