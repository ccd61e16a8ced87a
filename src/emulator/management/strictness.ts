import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { parseYaml } from '../../core/text/parse-yaml.ts';
import type { Collection, Path } from '../resource.ts';
import type { Store } from '../store.ts';

/** Specifications that are written in JSON or YAML; others have languages of their own. */
const structured = ['openapi', 'asyncapi'];

/** What is wrong with a document for the specification it is said to follow; undefined when nothing is known to be. */
export function malformation(text: string, { name }: JsonObject): string | undefined {
  if (typeof name === 'string' && !structured.includes(name.toLowerCase())) return undefined;
  const parsed = parseYaml(text);
  if (!parsed.valid) {
    return `The specification cannot be read${parsed.place ? ` at ${parsed.place}` : ''}: ${parsed.problem}.`;
  }
  return isJsonObject(parsed.value) ? undefined : 'The specification must be a JSON or YAML object.';
}

/** What the references of a deployment lead through, from the service on. */
const references = {
  environmentId: ['workspaces', 'environments'],
  definitionId: ['workspaces', 'apis', 'versions', 'definitions'],
} as const satisfies Record<string, readonly Collection[]>;

/**
 * What is wrong with the references of a deployment: each must be relative to its service, and what it leads to be there.
 *
 * @param service where the service is
 */
export function referenceProblems(store: Store, service: Path, properties: JsonObject): readonly string[] {
  return Object.entries(references).flatMap(([member, collections]) => {
    const value = properties[member];
    if (value === undefined) return [];
    const field = `The field ${member.slice(0, 1).toUpperCase()}${member.slice(1)}`;
    const steps = stepsIn(String(value), collections);
    if (!steps) {
      return [`${field} must be a path such as /${collections.map((name) => `${name}/{name}`).join('/')}.`];
    }
    return store.get([...service, ...steps]) ? [] : [`${field} leads to nothing: '${value}'.`];
  });
}

function stepsIn(reference: string, collections: readonly Collection[]): Path | undefined {
  const [before, ...parts] = reference.split('/');
  const steps = collections.map((collection, index) => ({ collection, name: parts[2 * index + 1] ?? '' }));
  const expected = steps.flatMap(({ collection, name }) => [collection.toLowerCase(), name]);
  const given = parts.map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part));
  const fits = before === '' && given.join('/') === expected.join('/') && !given.includes('');
  return fits ? steps : undefined;
}
