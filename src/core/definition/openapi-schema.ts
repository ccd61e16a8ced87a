import type { ErrorObject, Options } from 'ajv';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { describeSchemaErrors } from './schema-errors.ts';

/**
 * What is checked at most of a document that others wrote. Comparing the items of a list with each other takes the
 * square of its length.
 */
const greatest = { nodes: 100_000, items: 256, depth: 200 };
const judgedVersions = /^3\.[012]\.\d+/;

/** Members by which a JSON Schema is found; the validator follows what they say. */
const pointers: ReadonlySet<string> = new Set(['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$schema']);

/**
 * The errors of a document against the schema of its version of OpenAPI; none where it is valid. References are not
 * followed. Throws RangeError for a document that is nested too deeply.
 */
export async function openApiErrors(
  document: JsonObject,
  options: Pick<Options, 'allErrors' | 'validateFormats'>,
): Promise<readonly ErrorObject[]> {
  const { errors } = await (await validatorOf(options)).validate(withoutTargets(document));
  return Array.isArray(errors) ? errors : [];
}

/**
 * What is wrong with a document that was read from a catalogue: a clause that names the place; undefined where nothing
 * is, or where the document is too large or too new to be checked. A document about an MCP server may lack `paths`, as
 * Microsoft's own example does. Formats are not judged: no client depends on them.
 */
export async function openApiProblem(document: JsonObject): Promise<string | undefined> {
  if (typeof document.openapi !== 'string' || !judgedVersions.test(document.openapi)) return undefined;
  // A schema allows anything under these names.
  const judged = Object.entries(document).filter(([name]) => !name.startsWith('x-'));
  const specification: JsonObject = { paths: {}, ...Object.fromEntries(judged) };
  if (!isWithin(specification, { left: greatest.nodes }, greatest.depth)) return undefined;
  const errors = await openApiErrors(specification, { allErrors: false, validateFormats: false });
  return describeSchemaErrors(errors)[0]?.text;
}

type OpenApiValidator = Pick<import('@seriousme/openapi-schema-validator').Validator, 'validate'>;

/** One for each kind of check: a schema is compiled once for all documents. */
const validators = new Map<string, Promise<OpenApiValidator>>();

function validatorOf(options: Pick<Options, 'allErrors' | 'validateFormats'>): Promise<OpenApiValidator> {
  const key = JSON.stringify(options);
  const known =
    validators.get(key) ??
    import('@seriousme/openapi-schema-validator').then(
      ({ Validator }) => new Validator({ ...options, logger: false }),
    );
  validators.set(key, known);
  return known;
}

/**
 * The document with every reference led to its root and with nothing beside it. The validator writes what a reference
 * names to where the reference stands: through "#/__proto__" that would be the prototype of all objects.
 */
function withoutTargets(node: JsonObject): JsonObject;
function withoutTargets(node: JsonValue): JsonValue;
function withoutTargets(node: JsonValue): JsonValue {
  if (Array.isArray(node)) return node.map((item: JsonValue) => withoutTargets(item));
  if (!isJsonObject(node)) return node;
  if (typeof node.$ref === 'string') return { $ref: '#' };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => name !== '__proto__' && !(pointers.has(name) && typeof value === 'string'))
      .map(([name, value]) => [name, withoutTargets(value)]),
  );
}

function isWithin(node: JsonValue, nodes: { left: number }, depth: number): boolean {
  if (typeof node !== 'object' || node === null) return true;
  const children: readonly JsonValue[] = Object.values(node);
  nodes.left -= children.length;
  if (nodes.left < 0 || depth === 0) return false;
  if (Array.isArray(node) && children.length > greatest.items) return false;
  return children.every((child) => isWithin(child, nodes, depth - 1));
}
