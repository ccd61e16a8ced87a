/**
 * Sends every example of a management API specification (OpenAPI 2.0, examples under `x-ms-examples`) to an
 * emulator in `--mode spec`, and holds each answer to the statuses and the schema that the specification
 * declares for it.
 *
 *   node conformance/examples.ts --spec FILE
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/core/json.ts';
import { startEmulator } from '../src/emulator/start.ts';

/** One example of one operation. */
interface Example {
  readonly name: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly template: string;
  readonly parameters: JsonObject;
  readonly operation: JsonObject;
  /** What the example says would be answered, by status. */
  readonly responses: JsonObject;
}

interface Answer {
  readonly status: number;
  readonly body: JsonValue | undefined;
}

/** What the paths of the specification are made of, with what must be there before the next part. */
const seeds: readonly (readonly [collection: string, body: JsonObject])[] = [
  ['metadataSchemas', { properties: { schema: '{"type":"string"}', assignedTo: [] } }],
  ['environments', { properties: { title: 'Seed', kind: 'development' } }],
  ['apis', { properties: { title: 'Seed', kind: 'rest' } }],
  ['versions', { properties: { title: 'Seed', lifecycleStage: 'design' } }],
  ['definitions', { properties: { title: 'Seed' } }],
  ['deployments', { properties: { title: 'Seed' } }],
];

const { values } = parseArgs({ options: { spec: { type: 'string' } } });
if (values.spec === undefined) {
  console.error('Usage: node conformance/examples.ts --spec FILE');
  process.exitCode = 2;
} else {
  process.exitCode = await run(objectOf(JSON.parse(readFileSync(values.spec, 'utf8'))));
}

async function run(specification: JsonObject): Promise<number> {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ $id: 'spec', definitions: objectOf(specification.definitions) });
  let failed = 0;
  let notApplicable = 0;
  const examples = examplesOf(specification);
  for (const example of examples) {
    const problem = await tryExample(example, ajv);
    const own = problem === undefined ? undefined : ownFault(example, ajv);
    if (own !== undefined) {
      notApplicable++;
      console.log(`not applicable ${example.name}: the example breaks its own specification: ${own}`);
      continue;
    }
    if (problem !== undefined) failed++;
    console.log(
      `${problem === undefined ? 'holds' : 'fails'} ${example.name}${problem ? `: ${problem}` : ''}`,
    );
  }
  const held = examples.length - failed - notApplicable;
  console.log(`\n${examples.length} examples: ${held} hold, ${failed} fail, ${notApplicable} not applicable`);
  return failed === 0 ? 0 : 1;
}

function examplesOf(specification: JsonObject): Example[] {
  return Object.entries(objectOf(specification.paths)).flatMap(([template, item]) =>
    Object.entries(objectOf(item)).flatMap(([method, operation]) =>
      Object.entries(objectOf(objectOf(operation)['x-ms-examples'])).map(([name, example]) => ({
        name: `${method.toUpperCase()} ${objectOf(operation).operationId} (${name})`,
        method: method.toUpperCase(),
        template,
        parameters: objectOf(objectOf(example).parameters),
        operation: objectOf(operation),
        responses: objectOf(objectOf(example).responses),
      })),
    ),
  );
}

/** An example whose own request or answer does not fit its own schema cannot be held against ours. */
function ownFault(example: Example, ajv: Ajv): string | undefined {
  const { operation, responses } = example;
  const sent = bodyOf(example);
  const asked = sent === undefined ? undefined : fault(sent, bodyParameter(operation)?.schema, ajv);
  if (asked !== undefined) return asked;
  for (const [status, response] of Object.entries(responses)) {
    const { body } = objectOf(response);
    const problem = body === undefined ? undefined : judge({ status: Number(status), body }, operation, ajv);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is wrong with the answer; undefined when nothing is. */
async function tryExample(example: Example, ajv: Ajv): Promise<string | undefined> {
  const { method, template, parameters, operation } = example;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name])),
  );
  const [, subscriptionId, resourceGroup, kind, name] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ApiCenter\/(services|deletedServices)\/([^/]+)/.exec(
      path,
    ) ?? [];
  // A service that an example makes must not be there yet.
  const makesService = method === 'PUT' && /\/services\/[^/]+$/.test(path);
  const emulator = await startEmulator({
    mode: 'spec',
    seed:
      subscriptionId && resourceGroup && name && !makesService
        ? [{ subscriptionId, resourceGroup, name }]
        : [],
  });
  const send = async (verb: string, target: string, body?: JsonValue): Promise<Answer> => {
    const response = await fetch(`${emulator.url}${target}?api-version=${parameters['api-version']}`, {
      method: verb,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  try {
    if (kind === 'deletedServices') await send('DELETE', path.replace('deletedServices', 'services'));
    await seed(path, method, send);
    await defineMetadata(path, bodyOf(example), send);
    return judge(await send(method, path, bodyOf(example)), operation, ajv);
  } finally {
    await emulator.close();
  }
}

/** Puts everything that the path goes through, and what it ends at unless the example itself makes that. */
async function seed(
  path: string,
  method: string,
  send: (verb: string, target: string, body?: JsonValue) => Promise<Answer>,
): Promise<void> {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const body = seeds.find(([collection]) => collection === part)?.[1];
    const name = parts[index + 1];
    if (!body || name === undefined) continue;
    const target = parts.slice(0, index + 2).join('/');
    if (method === 'PUT' && target === path) continue;
    await send('PUT', target, body);
    if (part === 'definitions' && path.endsWith('/exportSpecification')) {
      const document = {
        format: 'inline',
        value: '{}',
        specification: { name: 'openapi', version: '3.0.1' },
      };
      await send('POST', `${target}/importSpecification`, document);
    }
  }
}

/** Custom metadata that an example sends must be defined, as in a real API center. */
async function defineMetadata(
  path: string,
  body: JsonValue | undefined,
  send: (verb: string, target: string, body?: JsonValue) => Promise<Answer>,
): Promise<void> {
  const service = path.split('/workspaces/')[0] ?? '';
  const { customProperties } = objectOf(objectOf(body).properties);
  for (const name of Object.keys(objectOf(customProperties))) {
    const assignedTo = ['api', 'environment', 'deployment'].map((entity) => ({ entity }));
    await send('PUT', `${service}/metadataSchemas/${name}`, { properties: { schema: '{}', assignedTo } });
  }
}

function bodyOf({ operation, parameters }: Example): JsonValue | undefined {
  const body = bodyParameter(operation);
  return body === undefined ? undefined : parameters[String(body.name)];
}

function bodyParameter({ parameters }: JsonObject): JsonObject | undefined {
  return Array.isArray(parameters)
    ? parameters.filter(isJsonObject).find((parameter) => parameter.in === 'body')
    : undefined;
}

function judge({ status, body }: Answer, operation: JsonObject, ajv: Ajv): string | undefined {
  const responses = objectOf(operation.responses);
  const declared = responses[String(status)];
  if (declared === undefined) {
    return `status ${status} is not declared (${Object.keys(responses).join(', ')}): ${JSON.stringify(body)}`;
  }
  return fault(body, objectOf(declared).schema, ajv);
}

/** Where a value does not fit a schema of the specification; undefined when it does, or there is none. */
function fault(value: JsonValue | undefined, schema: JsonValue | undefined, ajv: Ajv): string | undefined {
  if (schema === undefined) return undefined;
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', '"spec#/definitions/');
  const validate = ajv.compile(objectOf(JSON.parse(text)));
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
