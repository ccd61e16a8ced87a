import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';

type Kind = 'text' | 'boolean' | 'number' | 'array' | 'object' | 'strings';

/** Members of one object by name: the type that MCP gives each, or the members inside. */
interface Members {
  readonly [name: string]: Kind | Members;
}

const described: Members = { title: 'text', description: 'text', icons: 'array', _meta: 'object' };

const schema: Members = { properties: 'object', required: 'strings' };

/** Optional members of an item of each list (MCP 2024-11-05 to 2026-07-28); what an item must have is checked elsewhere. */
const itemMembers = {
  tools: {
    ...described,
    inputSchema: schema,
    outputSchema: 'object',
    execution: 'object',
    annotations: {
      title: 'text',
      readOnlyHint: 'boolean',
      destructiveHint: 'boolean',
      idempotentHint: 'boolean',
      openWorldHint: 'boolean',
    },
  },
  resources: { ...described, mimeType: 'text', size: 'number', annotations: 'object' },
  resourceTemplates: { ...described, mimeType: 'text', annotations: 'object' },
  prompts: { ...described, arguments: 'array' },
} as const satisfies Readonly<Record<string, Members>>;

const resultMembers: Members = { nextCursor: 'text', _meta: 'object' };

const introductionMembers: Members = {
  instructions: 'text',
  _meta: 'object',
  serverInfo: { title: 'text', description: 'text', websiteUrl: 'text', icons: 'array' },
  capabilities: {
    tools: { listChanged: 'boolean' },
    resources: { listChanged: 'boolean', subscribe: 'boolean' },
    prompts: { listChanged: 'boolean' },
    logging: 'object',
    completions: 'object',
    experimental: 'object',
    extensions: 'object',
    tasks: 'object',
  },
};

/** Members of an InitializeResult or DiscoverResult that have another type than MCP gives them: `serverInfo.title is null`. */
export function malformedInIntroduction(result: JsonObject): string[] {
  return malformed(result, introductionMembers, '');
}

/** The same in one page of a list, its items aside. */
export function malformedInPage(result: JsonObject): string[] {
  return malformed(result, resultMembers, '');
}

interface ItemPlace {
  readonly kind: keyof typeof itemMembers;
  readonly item: JsonObject;
  /** Where the item is: `tools[3]`. */
  readonly path: string;
  /** Whether clients of the revisions before 2026-07-28 can open the server: those look into the schemas. */
  readonly forLegacy: boolean;
}

/** The same in one item of a list. */
export function malformedInItem({ kind, item, path, forLegacy }: ItemPlace): string[] {
  const members: Members = itemMembers[kind];
  const expected: Members = forLegacy || kind !== 'tools' ? members : { ...members, inputSchema: 'object' };
  return malformed(item, expected, `${path}.`);
}

function malformed(object: JsonObject, members: Members, prefix: string): string[] {
  return Object.entries(members).flatMap(([name, expected]) => {
    const value = object[name];
    if (value === undefined) return [];
    if (typeof expected !== 'string') {
      return isJsonObject(value)
        ? malformed(value, expected, `${prefix}${name}.`)
        : [`${prefix}${name} is ${typeName(value)}`];
    }
    return fits(value, expected) ? [] : [`${prefix}${name} is ${typeName(value)}`];
  });
}

function fits(value: JsonValue, kind: Kind): boolean {
  switch (kind) {
    case 'array':
      return Array.isArray(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'object':
      return isJsonObject(value);
    case 'text':
      return typeof value === 'string';
    default:
      return typeof value === kind;
  }
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return { string: 'text', number: 'a number', boolean: 'a boolean' }[String(typeof value)] ?? 'an object';
}
