import * as v from 'valibot';
import type { JsonObject } from '../json.ts';
import { isJsonObject } from '../json.ts';

/**
 * The resources as the service returns them (management API 2024-03-01). Every object keeps its unknown members,
 * because a PUT replaces the resource and must send them back.
 */

const text = v.string();
const open = v.custom<JsonObject>(isJsonObject);

const externalDocumentationItem = v.looseObject({
  url: text,
  title: v.optional(text),
  description: v.optional(text),
});

const contact = v.looseObject({ name: v.optional(text), url: v.optional(text), email: v.optional(text) });

/** A host with or without a port. What is no host counts as none: it becomes part of addresses that people open. */
const hostname = v.fallback(v.optional(v.pipe(text, v.check(isHost))), undefined);

function isHost(value: string): boolean {
  return /^[a-z\d][a-z\d.-]{0,252}(?::\d{1,5})?$/i.test(value) && URL.canParse(`https://${value}`);
}

const serviceSchema = v.looseObject({
  id: text,
  name: text,
  location: text,
  sku: v.optional(v.looseObject({ name: text })),
  properties: v.looseObject({ dataApiHostname: hostname, portalHostname: hostname }),
});

function resource<P extends v.GenericSchema>(properties: P) {
  const systemData = v.optional(
    v.looseObject({ createdAt: v.optional(text), lastModifiedAt: v.optional(text) }),
  );
  return v.looseObject({ id: text, name: text, properties, systemData });
}

export const schemas = {
  service: serviceSchema,
  portal: v.looseObject({
    properties: v.looseObject({
      title: v.optional(text),
      enabled: v.optional(v.boolean()),
      authentication: v.optional(open),
    }),
  }),
  environment: resource(v.looseObject({ title: text, kind: text })),
  api: resource(
    v.looseObject({
      title: text,
      kind: text,
      summary: v.optional(text),
      description: v.optional(text),
      externalDocumentation: v.optional(v.array(externalDocumentationItem)),
      contacts: v.optional(v.array(contact)),
      license: v.optional(open),
      termsOfService: v.optional(open),
      customProperties: v.optional(open),
    }),
  ),
  version: resource(v.looseObject({ title: text, lifecycleStage: text })),
  definition: resource(
    v.looseObject({
      title: text,
      description: v.optional(text),
      specification: v.optional(v.looseObject({ name: v.optional(text), version: v.optional(text) })),
    }),
  ),
  metadataSchema: resource(
    v.looseObject({
      schema: text,
      assignedTo: v.optional(
        v.array(
          v.looseObject({
            entity: text,
            required: v.optional(v.boolean()),
            deprecated: v.optional(v.boolean()),
          }),
        ),
      ),
    }),
  ),
  deployment: resource(
    v.looseObject({
      title: v.optional(text),
      environmentId: v.optional(text),
      definitionId: v.optional(text),
      server: v.optional(v.looseObject({ runtimeUri: v.optional(v.array(text)) })),
    }),
  ),
} as const;

export type Service = v.InferOutput<typeof schemas.service>;
export type Portal = v.InferOutput<typeof schemas.portal>;
export type Environment = v.InferOutput<typeof schemas.environment>;
export type Api = v.InferOutput<typeof schemas.api>;
export type Version = v.InferOutput<typeof schemas.version>;
export type Definition = v.InferOutput<typeof schemas.definition>;
export type MetadataSchema = v.InferOutput<typeof schemas.metadataSchema>;
export type Deployment = v.InferOutput<typeof schemas.deployment>;
export type ExternalDocumentation = v.InferOutput<typeof externalDocumentationItem>;
export type Contact = v.InferOutput<typeof contact>;

/** Whether an API is an MCP server: the kind that every command is about. Azure ignores its case. */
export function isMcpApi({ properties }: Api): boolean {
  return properties.kind.toLowerCase() === 'mcp';
}

export const exportSchema = v.looseObject({ format: v.optional(text), value: v.optional(text) });
export const listSchema = v.looseObject({
  value: v.array(v.unknown()),
  nextLink: v.optional(v.nullable(text)),
});
