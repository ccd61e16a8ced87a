import { isDeeperThan } from '../../bounded-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { parameterHeaderFault } from '../../mcp/parameter-headers.ts';
import { probeLimits } from '../limits.ts';
import type { Prompt, PromptArgument, Resource, ResourceTemplate, Tool } from '../result.ts';
import type { Secrets } from '../wire/secrets.ts';
import { booleanMembers, textMembers } from './members.ts';

/** An item as it is kept, or why it is left out (the predicate of a sentence). */
export type Checked<T> =
  | { readonly item: T; readonly schemaDropped?: boolean; readonly remark?: string | undefined }
  | Fault;

interface Fault {
  readonly fault: string;
  /** Clients take it all the same. */
  readonly isTaken?: boolean;
}

const tooLarge = `is larger than ${probeLimits.itemBytes / 1024} KiB`;

/** One item of `tools/list`: a name, an input schema that describes an object, and what else is well-formed. */
export function checkTool(value: JsonValue, secrets: Secrets): Checked<Tool> {
  if (!isJsonObject(value)) return { fault: 'is not an object' };
  const { name, inputSchema } = value;
  if (typeof name !== 'string') return { fault: 'has no name' };
  if (!isJsonObject(inputSchema) || inputSchema.type !== 'object') {
    return { fault: 'has no inputSchema of type "object"' };
  }
  if (name === '') return { fault: 'has an empty name', isTaken: true };
  if (name.length > probeLimits.toolNameLength) {
    return { fault: `has a name of ${name.length} characters`, isTaken: true };
  }
  const described = ['name', 'title', 'description', 'annotations', 'execution'];
  const whole = cleaned(value, [...described, 'inputSchema', 'outputSchema'], secrets);
  const kept = whole ?? cleaned(value, described, secrets);
  if (!kept) return { fault: tooLarge };
  return {
    item: {
      name: String(kept.name),
      ...textMembers(kept, ['title', 'description']),
      ...(isJsonObject(kept.inputSchema) ? { inputSchema: kept.inputSchema } : {}),
      ...(isJsonObject(kept.outputSchema) ? { outputSchema: kept.outputSchema } : {}),
      ...(isJsonObject(kept.annotations)
        ? {
            annotations: {
              ...textMembers(kept.annotations, ['title']),
              ...booleanMembers(kept.annotations, [
                'readOnlyHint',
                'destructiveHint',
                'idempotentHint',
                'openWorldHint',
              ]),
            },
          }
        : {}),
      ...(isJsonObject(kept.execution) ? { execution: textMembers(kept.execution, ['taskSupport']) } : {}),
    },
    schemaDropped: whole === undefined,
    remark: whole && parameterHeaderFault(inputSchema),
  };
}

/** One item of `resources/list`. */
export function checkResource(value: JsonValue, secrets: Secrets): Checked<Resource> {
  const kept = named(value, ['title', 'description', 'mimeType', 'uri'], secrets);
  if ('fault' in kept) return kept;
  const { name, members } = kept;
  const { uri } = members;
  if (typeof uri !== 'string') return { fault: 'has no uri' };
  return { item: { uri, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}

/** One item of `resources/templates/list`. */
export function checkResourceTemplate(value: JsonValue, secrets: Secrets): Checked<ResourceTemplate> {
  const kept = named(value, ['title', 'description', 'mimeType', 'uriTemplate'], secrets);
  if ('fault' in kept) return kept;
  const { name, members } = kept;
  const { uriTemplate } = members;
  if (typeof uriTemplate !== 'string') return { fault: 'has no uriTemplate' };
  return { item: { uriTemplate, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}

/** One item of `prompts/list`. */
export function checkPrompt(value: JsonValue, secrets: Secrets): Checked<Prompt> {
  const kept = named(value, ['title', 'description', 'arguments'], secrets);
  if ('fault' in kept) return kept;
  const { name, members } = kept;
  if (name === '') return { fault: 'has an empty name', isTaken: true };
  return {
    item: {
      name,
      ...textMembers(members, ['title', 'description']),
      ...(Array.isArray(members.arguments) ? { arguments: members.arguments.flatMap(promptArgument) } : {}),
    },
  };
}

function promptArgument(value: JsonValue): PromptArgument[] {
  if (!isJsonObject(value) || typeof value.name !== 'string') return [];
  return [
    {
      name: value.name,
      ...textMembers(value, ['title', 'description']),
      ...booleanMembers(value, ['required']),
    },
  ];
}

function named(
  value: JsonValue,
  others: readonly string[],
  secrets: Secrets,
): { readonly name: string; readonly members: JsonObject } | Fault {
  if (!isJsonObject(value)) return { fault: 'is not an object' };
  if (typeof value.name !== 'string') return { fault: 'has no name' };
  const members = cleaned(value, ['name', ...others], secrets);
  return members ? { name: String(members.name), members } : { fault: tooLarge };
}

/** The named members without secrets and lone surrogates; undefined when they are too deep or too large. */
function cleaned(value: JsonObject, names: readonly string[], secrets: Secrets): JsonObject | undefined {
  const members = names.flatMap((name): [string, JsonValue][] => {
    const member = value[name];
    return member === undefined ? [] : [[name, member]];
  });
  const picked: JsonObject = Object.fromEntries(members);
  // One level for the item itself. The depth first: it is what keeps the recursion below within bounds.
  if (isDeeperThan(picked, probeLimits.schemaDepth + 1)) return undefined;
  if (Buffer.byteLength(JSON.stringify(picked)) > probeLimits.itemBytes) return undefined;
  const clean = secrets.clean(picked);
  return isJsonObject(clean) ? clean : undefined;
}
