import { inlineSpecificationBytes, specificationFormats } from '../../core/apicenter/constants.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Params } from '../http/route-table.ts';
import type { Path } from '../resource.ts';
import type { Context } from './context.ts';
import { fetchLink } from './fetch-link.ts';
import type { OperationOutcome } from './operations.ts';
import { normalised, type PropertySchema } from './property-schema.ts';
import { changedRecord } from './records.ts';
import { flat, validationError } from './refusal.ts';
import { jsonBody } from './request-body.ts';
import { requireChild } from './resource-paths.ts';
import { definitions } from './resource-types/definitions.ts';
import { malformation } from './strictness.ts';
import { propertyProblems } from './validation.ts';

const importRequest: PropertySchema = {
  type: 'object',
  required: ['format', 'value'],
  properties: {
    format: { type: 'string', enum: specificationFormats },
    value: { type: 'string' },
    specification: {
      type: 'object',
      properties: { name: { type: 'string' }, version: { type: 'string' } },
    },
  },
};

/**
 * Takes a document as the definition's specification. Inline it is there when the answer comes; a link is
 * fetched afterwards, and its effect comes some seconds after the operation has succeeded.
 */
export function handleImport(context: Context, request: Request, params: Params): HttpAnswer {
  const [path, definition] = requireChild(context.store, definitions, params);
  const order = normalised(importRequest, jsonBody(request));
  const problems = propertyProblems(importRequest, order, '$');
  if (problems.length > 0) throw validationError(problems);
  const value = String(order.value);
  const specification = isJsonObject(order.specification) ? order.specification : {};
  const broken = (text: string) => (context.strict ? malformation(text, specification) : undefined);
  const write = (text: string) =>
    writeText(context, { path, order: definition.order }, { text, derived: { specification } });

  if (order.format === 'link') {
    return context.operations.start(request, definition.id, importLink(context, value, broken, write));
  }
  if (Buffer.byteLength(value) > inlineSpecificationBytes) {
    throw validationError([
      `The field Value must be a string or array type with a maximum length of '${inlineSpecificationBytes}'.`,
    ]);
  }
  const problem = broken(value);
  if (problem !== undefined) throw validationError([problem]);
  write(value);
  if (context.mode === 'live') return { status: 200 };
  return context.operations.start(request, definition.id, Promise.resolve({ status: 'Succeeded' }));
}

/** The document exactly as it was imported. */
export function handleExport(context: Context, request: Request, params: Params): HttpAnswer {
  const [, definition] = requireChild(context.store, definitions, params);
  if (definition.text === undefined) {
    throw flat(404, { code: '404', message: 'The definition has no specification.' });
  }
  const result = { format: 'inline', value: definition.text };
  if (context.mode === 'live') return { status: 200, body: result };
  return context.operations.start(request, definition.id, Promise.resolve({ status: 'Succeeded', result }));
}

export function pollOperation(context: Context, request: Request, params: Params): HttpAnswer {
  const [, definition] = requireChild(context.store, definitions, params);
  return context.operations.poll(request, definition.id, params.operation ?? '');
}

async function importLink(
  context: Context,
  url: string,
  broken: (text: string) => string | undefined,
  write: (text: string) => void,
): Promise<OperationOutcome> {
  const fetched = await fetchLink(url, context);
  if ('failure' in fetched) return failed(fetched.failure);
  const problem = broken(fetched.text);
  if (problem !== undefined) return failed(problem);
  context.clock
    .sleep(context.importDelayMs, context.closing)
    .then(async () => {
      write(fetched.text);
      await context.save();
    })
    // Closing is the one reason to get here, and then nobody is left to see the effect.
    .catch(() => undefined);
  return { status: 'Succeeded' };
}

function failed(message: string): OperationOutcome {
  return { status: 'Failed', error: { code: 'ValidationError', message } };
}

/** Leaves a definition alone that was deleted, or deleted and created again, since it was read. */
function writeText(
  context: Context,
  { path, order }: { readonly path: Path; readonly order: number },
  change: { readonly text: string; readonly derived: JsonObject },
): void {
  const current = context.store.get(path);
  if (current?.order !== order) return;
  context.store.put(path, changedRecord(context.stamps, current, change));
}
