import * as v from 'valibot';
import type { ArmResponse } from './arm-client.ts';
import { failureOfRefusal, unexpectedAnswer } from './service-failure.ts';

/** The body of a response. Throws Denied or ServiceFailed for a refusal, ServiceFailed for another shape than `schema`. */
export function parseAnswer<S extends v.GenericSchema>(response: ArmResponse, schema: S): v.InferOutput<S> {
  if (response.status < 200 || response.status > 299) throw failureOfRefusal(response.refusal);
  return parseItem(response, response.body, schema);
}

/** One part of a response. Throws ServiceFailed that names the member at fault. */
export function parseItem<S extends v.GenericSchema>(
  response: ArmResponse,
  item: unknown,
  schema: S,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, item);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const { method, path } = response.refusal;
  throw unexpectedAnswer(method, path, `${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`);
}
