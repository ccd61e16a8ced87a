import { isJsonObject, type JsonObject } from '../../json.ts';
import { isAnnotation, subschemas } from './keywords.ts';

/** Schema dialects that are the default anyway: naming them mostly makes no difference to a caller. */
const usual = /^https?:\/\/json-schema\.org\/(draft-07\/schema|draft\/2020-12\/schema)#?$/;

const known = /^https?:\/\/json-schema\.org\/(draft-0[3-7]\/schema|draft\/(2019-09|2020-12)\/schema)#?$/;
const older = /^https?:\/\/json-schema\.org\/draft-0[3-7]\/schema#?$/;

/** Whether `$schema` names a dialect of JSON Schema itself. */
export function isKnownDialect({ $schema }: JsonObject): boolean {
  return $schema === undefined || (typeof $schema === 'string' && known.test($schema));
}

/** Up to draft-07 a validator ignores every keyword beside `$ref`. */
export function ignoresSiblings({ $schema }: JsonObject): boolean {
  return typeof $schema === 'string' && older.test($schema);
}

/** Whether `$schema` can be left out and the schema means the same to those who take it for 2020-12. */
export function dialectIsImplied(schema: JsonObject): boolean {
  const { $schema } = schema;
  if (typeof $schema !== 'string' || !usual.test($schema)) return false;
  return !ignoresSiblings(schema) || !hasSiblings(schema);
}

function hasSiblings(schema: JsonObject): boolean {
  if (typeof schema.$ref === 'string') {
    const beside = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
    if (beside.some((keyword) => !['$ref', '$schema', '$defs', 'definitions'].includes(keyword))) return true;
  }
  return subschemas(schema).some((inner) => isJsonObject(inner) && hasSiblings(inner));
}
