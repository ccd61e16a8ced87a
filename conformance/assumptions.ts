import { isJsonObject, type JsonObject, type JsonValue } from '../src/core/json.ts';
import { notApplicable } from './applicable.ts';
import type { Exchange } from './recording.ts';
import { isList } from './rules.ts';
import { parentOf, resourceOf, targetOf } from './target.ts';

/** A resource that is there before the first exchange. */
interface Seed {
  /** What is put. */
  body: JsonObject;
  /** Nothing is known of it but that it is there. */
  implied: boolean;
}

/** What a recording takes for granted: its test made it before the recorder ran, or another recording did. */
export interface Assumptions {
  /** In the order in which they must be put: parents before children, lists in their order. */
  readonly resources: readonly { readonly path: string; readonly body: JsonObject }[];
  /** Imports that precede the recording, by the path of their definition. */
  readonly documents: ReadonlyMap<string, { readonly text: string; readonly specification: JsonObject }>;
}

/** The least that a resource of each collection can consist of. */
const least: Readonly<Record<string, JsonObject>> = {
  apis: { title: 'Seeded', kind: 'rest' },
  versions: { title: 'Seeded', lifecycleStage: 'design' },
  definitions: { title: 'Seeded' },
  environments: { title: 'Seeded', kind: 'testing' },
  deployments: { title: 'Seeded' },
  metadataSchemas: { schema: '{}', assignedTo: [] },
  workspaces: { title: 'Default workspace' },
  portals: {},
};

const entities: Readonly<Record<string, string>> = {
  apis: 'api',
  environments: 'environment',
  deployments: 'deployment',
};

/**
 * Reads off a recording what must be there before it: what a GET, a list, an update, a deletion or an export finds
 * without a PUT of it before, the parents of everything, and the metadata schemas of the custom properties in use.
 *
 * @param exchanges with scrubbed names replaced
 */
export function assumptionsOf(exchanges: readonly Exchange[]): Assumptions {
  const notes = new Notes();
  for (const exchange of exchanges) {
    if (notApplicable(exchange) === undefined) note(notes, exchange);
  }
  return { resources: notes.seeds(), documents: notes.documents };
}

function note(notes: Notes, { request, response }: Exchange): void {
  const { method, path } = request;
  const { service, steps, rest } = targetOf(path);
  const succeeded = response.status < 300;
  const body = isJsonObject(response.body) ? response.body : {};
  if (steps.at(-1)?.collection === 'operationResults') return;
  if (response.status === 404) {
    const isGateways = isJsonObject(body.error);
    notes.absent(isGateways && service ? service : path, isGateways ? undefined : parentOf(path));
  } else if (method === 'GET' && succeeded && isList(body.value)) {
    if (service) notes.present(resourceOf(path));
    noteItems(notes, body.value);
  } else if (method === 'PUT' || method === 'PATCH') {
    notePut(notes, { request, response });
  } else if (method === 'DELETE') {
    notes.deleted(path);
  } else if (method === 'POST' && rest !== undefined) {
    notes.present(resourceOf(path));
    if (rest === 'exportMetadataSchema' && succeeded) noteMetadata(notes, path, request.body, body);
    if (rest === 'importSpecification') notes.imported(resourceOf(path));
    if (rest === 'exportSpecification' && typeof body.value === 'string') {
      notes.document(resourceOf(path), body.value, {});
    }
  } else if (service && succeeded) {
    noteRead(notes, path, body);
  }
}

function noteItems(notes: Notes, items: JsonValue | undefined): void {
  for (const item of isList(items) ? items : []) {
    if (isJsonObject(item) && typeof item.id === 'string') noteRead(notes, item.id, item);
  }
}

function noteRead(notes: Notes, path: string, body: JsonObject): void {
  noteCustomProperties(notes, path, body);
  notes.present(path, contentsOf(body));
  const { specification } = propertiesOf(body);
  if (isJsonObject(specification)) {
    notes.document(path, undefined, specification);
  }
}

function notePut(notes: Notes, { request, response }: Exchange): void {
  const { path } = request;
  const sent = isJsonObject(request.body) ? request.body : {};
  const parent = parentOf(path);
  if (parent) notes.present(parent);
  noteCustomProperties(notes, path, sent);
  if (response.status >= 300) return;
  if (!wasCreated(response)) notes.present(path, undefined, sent);
  notes.written(path);
}

/** Updates of children tell no creation; services and portals tell that it was before the last change. */
function wasCreated({ status, body }: Exchange['response']): boolean {
  if (status === 201) return true;
  const systemData = isJsonObject(body) ? body.systemData : undefined;
  const { createdAt, lastModifiedAt } = isJsonObject(systemData) ? systemData : {};
  if (typeof createdAt !== 'string') return false;
  return typeof lastModifiedAt !== 'string' || lastModifiedAt.replace('Z', '') <= createdAt.replace('Z', '');
}

function noteMetadata(notes: Notes, path: string, sent: JsonValue, answered: JsonObject): void {
  const service = targetOf(path).service;
  if (!service || !isJsonObject(sent) || typeof answered.value !== 'string') return;
  const schema: JsonValue = JSON.parse(answered.value);
  const custom = propertiesOf(isJsonObject(schema) ? schema : {}).customProperties;
  if (!isJsonObject(custom)) return;
  const { required } = custom;
  for (const [name, value] of Object.entries(propertiesOf(custom))) {
    const isRequired = isList(required) && required.includes(name);
    notes.present(`${service}/metadataSchemas/${name}`, {
      properties: {
        assignedTo: [{ entity: sent.assignedTo ?? '', required: isRequired, deprecated: false }],
        schema: JSON.stringify(value),
      },
    });
  }
}

/** A key that is in use has a schema; what it allows is not known, so it allows everything. */
function noteCustomProperties(notes: Notes, path: string, body: JsonObject): void {
  const { service, steps } = targetOf(path);
  const entity = entities[steps.at(-1)?.collection ?? ''];
  if (!service || entity === undefined) return;
  for (const name of customKeysOf(body)) {
    notes.present(`${service}/metadataSchemas/${name}`, undefined, {
      properties: { assignedTo: [{ entity, required: false, deprecated: false }], schema: '{}' },
    });
  }
}

function customKeysOf(body: JsonObject): readonly string[] {
  const custom = propertiesOf(body).customProperties;
  return isJsonObject(custom) ? Object.keys(custom) : [];
}

function propertiesOf(body: JsonObject): JsonObject {
  return isJsonObject(body.properties) ? body.properties : {};
}

/** What a caller would have put to get this answer. */
function contentsOf({ location, identity, sku, tags, properties }: JsonObject): JsonObject {
  const members = Object.entries({ location, identity, sku, properties, tags });
  return Object.fromEntries(
    members.flatMap(([name, value]): [string, JsonValue][] => (value === undefined ? [] : [[name, value]])),
  );
}

/** What is known so far, while a recording is read from its beginning to its end. */
class Notes {
  readonly documents = new Map<string, { text: string; specification: JsonObject }>();
  readonly #seeds = new Map<string, Seed & { readonly path: string }>();
  readonly #known = new Set<string>();
  /** Written or deleted by the recording itself: says nothing about before. */
  readonly #changed = new Set<string>();
  readonly #imported = new Set<string>();

  /**
   * @param contents what it consisted of before the recording, when that is told
   * @param guess what it may as well have consisted of
   */
  present(path: string, contents?: JsonObject, guess?: JsonObject): void {
    const key = path.toLowerCase();
    const parent = parentOf(path);
    if (!this.#known.has(key) && parent) this.present(parent);
    const seed = this.#seeds.get(key);
    if (!this.#known.has(key)) {
      this.#known.add(key);
      const body = contents ?? guess ?? leastOf(path);
      this.#seeds.set(key, { path, body, implied: contents === undefined });
    } else if (seed?.implied && contents && !this.#changed.has(key)) {
      seed.body = contents;
      seed.implied = false;
    }
  }

  absent(path: string, parent: string | undefined): void {
    if (parent) this.present(parent);
    this.#known.add(path.toLowerCase());
  }

  written(path: string): void {
    this.#known.add(path.toLowerCase());
    this.#changed.add(path.toLowerCase());
  }

  deleted(path: string): void {
    this.present(path);
    this.#changed.add(path.toLowerCase());
  }

  imported(definition: string): void {
    this.#imported.add(definition.toLowerCase());
  }

  /** @param text undefined when only its specification is told */
  document(definition: string, text: string | undefined, specification: JsonObject): void {
    if (this.#imported.has(definition.toLowerCase())) return;
    this.present(definition);
    const known = this.documents.get(definition);
    this.documents.set(definition, {
      text: text ?? known?.text ?? '{}',
      specification: { ...known?.specification, ...specification },
    });
  }

  /**
   * Schemas that are in use come before what they describe, others last: one that is required would refuse what was
   * made before it. An api that shows a stage has a version of that stage.
   */
  seeds(): readonly { readonly path: string; readonly body: JsonObject }[] {
    for (const { path, body } of [...this.#seeds.values()]) this.#explainStage(path, body);
    const all = [...this.#seeds.values()];
    const inUse = new Set(all.flatMap(({ body }) => customKeysOf(body)));
    const rank = ({ path }: { path: string }) => {
      const [first] = targetOf(path).steps;
      if (!first) return 0;
      return first.collection !== 'metadataSchemas' ? 2 : inUse.has(first.name) ? 1 : 3;
    };
    return all.sort((a, b) => rank(a) - rank(b)).map(({ path, body }) => ({ path, body }));
  }

  #explainStage(path: string, body: JsonObject): void {
    const { lifecycleStage } = propertiesOf(body);
    if (targetOf(path).steps.at(-1)?.collection !== 'apis' || lifecycleStage === undefined) return;
    const below = `${path}/versions/`.toLowerCase();
    const versions = [...this.#seeds].filter(
      ([key]) => key.startsWith(below) && !key.slice(below.length).includes('/'),
    );
    if (versions.length === 0) this.present(`${below}seeded`);
    for (const [key, seed] of this.#seeds) {
      const isVersion = key.startsWith(below) && !key.slice(below.length).includes('/');
      if (isVersion && seed.implied) seed.body = { properties: { title: 'Seeded', lifecycleStage } };
    }
  }
}

function leastOf(path: string): JsonObject {
  const collection = targetOf(path).steps.at(-1)?.collection;
  if (collection === undefined) return { location: 'eastus', sku: { name: 'Standard' } };
  return { properties: least[collection] ?? {} };
}
