import type { ErrorObject } from 'ajv';
import { printable } from '../text/printable.ts';

/** Keywords whose errors say only that something inside failed; that has errors of its own. */
const compositeKeywords = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not']);

/** One thing that is wrong with a document. */
export interface SchemaProblem {
  /** JSON pointer of what is wrong. */
  readonly pointer: string;
  /** Names the pointer too. */
  readonly text: string;
}

/**
 * The errors of a document against the OpenAPI schemas, as "at <JSON pointer>: expected …". The deepest come first,
 * because where several alternatives fail, they are closest to the mistake.
 */
export function describeSchemaErrors(errors: readonly ErrorObject[]): SchemaProblem[] {
  const telling = errors.filter(
    (error) => !compositeKeywords.has(error.keyword) && !isReferenceBranch(error),
  );
  const lines = new Map<string, { pointer: string; depth: number; values: Set<string> }>();
  for (const error of telling.length > 0 ? telling : errors) {
    const { instancePath } = error;
    const { lead, values } = expectation(error);
    const key = `at ${instancePath || 'the top level'}: ${lead}`;
    const line = lines.get(key) ?? {
      pointer: pointerOf(error),
      depth: instancePath.split('/').length,
      values: new Set(),
    };
    for (const value of values) line.values.add(value);
    lines.set(key, line);
  }
  return [...lines]
    .toSorted(([, one], [, other]) => other.depth - one.depth)
    .map(([key, { pointer, values }]) => ({
      pointer,
      text: printable(`${key} ${[...values].join(' or ')}`, 250),
    }));
}

/** An unknown member is itself at fault, and not what holds it. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof unknown !== 'string') return instancePath;
  return `${instancePath}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Almost every object in OpenAPI 3.0 may be a reference instead. A document without `$ref` there did not mean one. */
function isReferenceBranch({ keyword, params }: ErrorObject): boolean {
  return keyword === 'required' && params.missingProperty === '$ref';
}

/** Errors with the same lead at the same place are alternatives, and become one line. */
function expectation(error: ErrorObject): { lead: string; values: readonly string[] } {
  const { keyword, params, message, schemaPath } = error;
  switch (keyword) {
    case 'required': {
      const member = JSON.stringify(params.missingProperty);
      if (schemaPath.includes('/anyOf/')) return { lead: 'expected the member', values: [member] };
      return { lead: `expected the member ${member}`, values: [] };
    }
    case 'type':
      return { lead: 'expected', values: [params.type].flat() };
    case 'enum':
      return { lead: 'expected', values: params.allowedValues };
    case 'const':
      return { lead: 'expected', values: [JSON.stringify(params.allowedValue)] };
    case 'additionalProperties':
      return { lead: `unknown member ${JSON.stringify(params.additionalProperty)}`, values: [] };
    case 'unevaluatedProperties':
      return { lead: `unknown member ${JSON.stringify(params.unevaluatedProperty)}`, values: [] };
    default:
      return { lead: message ?? `fails ${keyword}`, values: [] };
  }
}
