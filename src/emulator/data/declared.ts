import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/** A member as the specification declares it: a text or anything else, a list of texts, an object, a list of objects. */
type Declared = 'any' | 'texts' | Shape | readonly [Shape];

interface Shape {
  readonly members: Readonly<Record<string, Declared>>;
  readonly required: readonly string[];
}

const externalDocumentation: Shape = {
  members: { title: 'any', description: 'any', url: 'any' },
  required: ['title', 'description', 'url'],
};

/** The elements of the data plane (2024-02-01-preview, definitions Api, ApiVersion and so on), members in their order. */
export const declaredShapes = {
  apis: {
    members: {
      name: 'any',
      title: 'any',
      summary: 'any',
      description: 'any',
      kind: 'any',
      lifecycleStage: 'any',
      termsOfService: { members: { url: 'any' }, required: ['url'] },
      license: { members: { name: 'any', url: 'any', identifier: 'any' }, required: ['name'] },
      externalDocumentation: [externalDocumentation],
      contacts: [{ members: { name: 'any', url: 'any', email: 'any' }, required: ['name'] }],
      customProperties: 'any',
      lastUpdated: 'any',
    },
    required: ['name', 'title', 'kind'],
  },
  environments: {
    members: {
      name: 'any',
      title: 'any',
      kind: 'any',
      description: 'any',
      server: {
        members: { type: 'any', managementPortalUris: 'texts' },
        required: ['type', 'managementPortalUris'],
      },
      onboarding: {
        members: { instructions: 'any', developerPortalUris: 'texts' },
        required: ['instructions', 'developerPortalUris'],
      },
      customProperties: 'any',
    },
    required: ['name', 'title', 'kind'],
  },
  versions: {
    members: { name: 'any', title: 'any', lifecycleStage: 'any' },
    required: ['name', 'title', 'lifecycleStage'],
  },
  definitions: {
    members: {
      name: 'any',
      title: 'any',
      description: 'any',
      specification: { members: { name: 'any', version: 'any' }, required: ['name', 'version'] },
    },
    required: ['name', 'title'],
  },
  deployments: {
    members: {
      name: 'any',
      title: 'any',
      description: 'any',
      environment: 'any',
      server: { members: { runtimeUris: 'texts' }, required: ['runtimeUris'] },
      customProperties: 'any',
      recommended: 'any',
    },
    required: ['name', 'title', 'environment', 'server'],
  },
} as const satisfies Record<string, Shape>;

/**
 * An element with what the specification declares and nothing else. Members that it requires and the management API
 * does not are empty where nobody set them.
 */
export function asDeclared(shape: Shape, element: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(shape.members).flatMap(([name, declared]): [string, JsonValue][] => {
      const value = Object.hasOwn(element, name) ? element[name] : undefined;
      if (value !== undefined) return [[name, memberAsDeclared(declared, value)]];
      return shape.required.includes(name) ? [[name, declared === 'texts' ? [] : '']] : [];
    }),
  );
}

function memberAsDeclared(declared: Declared, value: JsonValue): JsonValue {
  if (typeof declared === 'string') return value;
  if ('members' in declared) return isJsonObject(value) ? asDeclared(declared, value) : value;
  return isList(value)
    ? value.map((item) => (isJsonObject(item) ? asDeclared(declared[0], item) : item))
    : value;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
