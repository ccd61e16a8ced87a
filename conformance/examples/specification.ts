import { Ajv } from 'ajv';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';

/** One example of one operation of a specification (OpenAPI 2.0, examples under `x-ms-examples`). */
export interface Example {
  /** `GET Apis_List (Apis_List)`. */
  readonly name: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly template: string;
  /** With its parameters filled in. */
  readonly path: string;
  readonly apiVersion: string;
  /** What the example sends; undefined when it sends nothing. */
  readonly body: JsonValue | undefined;
  /** Why the example cannot be held against us: its own request or answer does not fit its own schema. */
  readonly ownFault: string | undefined;
  /** What is wrong with an answer to it; undefined when it fits the statuses and schemas that are declared. */
  readonly judge: (answer: ExampleAnswer) => string | undefined;
}

export interface ExampleAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
}

/** Reads the examples of a specification in their order. */
export function examplesOf(specification: JsonObject): readonly Example[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ $id: 'spec', definitions: objectOf(specification.definitions) });
  return Object.entries(objectOf(specification.paths)).flatMap(([template, item]) =>
    Object.entries(objectOf(item)).flatMap(([method, operation]) =>
      Object.entries(objectOf(objectOf(operation)['x-ms-examples'])).map(([name, example]) =>
        exampleOf(
          { name, method: method.toUpperCase(), template },
          objectOf(operation),
          objectOf(example),
          ajv,
        ),
      ),
    ),
  );
}

/** A value as an object: an empty one when it is none. */
export function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function exampleOf(
  { name, method, template }: { name: string; method: string; template: string },
  operation: JsonObject,
  example: JsonObject,
  ajv: Ajv,
): Example {
  const parameters = objectOf(example.parameters);
  const declared = bodyParameter(operation);
  const body = declared === undefined ? undefined : parameters[String(declared.name)];
  return {
    name: `${method} ${operation.operationId} (${name})`,
    method,
    template,
    path: template.replace(/\{(\w+)\}/g, (_, parameter: string) =>
      encodeURIComponent(String(parameters[parameter])),
    ),
    apiVersion: String(parameters['api-version']),
    body,
    ownFault:
      (body === undefined ? undefined : misfit(body, declared?.schema, ajv)) ??
      ownAnswers(objectOf(example.responses)).flatMap((answer) => bodyFault(answer, operation, ajv) ?? [])[0],
    judge: (answer) => bodyFault(answer, operation, ajv) ?? headerFault(answer, operation),
  };
}

function bodyParameter({ parameters }: JsonObject): JsonObject | undefined {
  return Array.isArray(parameters)
    ? parameters.filter(isJsonObject).find((parameter) => parameter.in === 'body')
    : undefined;
}

/** The answers that an example shows with a body. */
function ownAnswers(responses: JsonObject): Omit<ExampleAnswer, 'headers'>[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { body } = objectOf(response);
    return body === undefined ? [] : [{ status: Number(status), body }];
  });
}

function bodyFault(
  { status, body }: Omit<ExampleAnswer, 'headers'>,
  operation: JsonObject,
  ajv: Ajv,
): string | undefined {
  const responses = objectOf(operation.responses);
  const declared = responses[String(status)];
  if (declared === undefined) {
    return `status ${status} is not declared (${Object.keys(responses).join(', ')}): ${JSON.stringify(body)}`;
  }
  return misfit(body, objectOf(declared).schema, ajv);
}

function headerFault({ status, headers }: ExampleAnswer, operation: JsonObject): string | undefined {
  const declared = objectOf(objectOf(objectOf(operation.responses)[String(status)]).headers);
  const absent = Object.keys(declared).filter((name) => headers[name.toLowerCase()] === undefined);
  return absent.length === 0 ? undefined : `the declared header ${absent.join(', ')} is not there`;
}

/** Where a value does not fit a schema of the specification; undefined when it does, or there is none. */
function misfit(value: JsonValue | undefined, schema: JsonValue | undefined, ajv: Ajv): string | undefined {
  if (schema === undefined) return undefined;
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', '"spec#/definitions/');
  const validate = ajv.compile(objectOf(JSON.parse(text)));
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}
