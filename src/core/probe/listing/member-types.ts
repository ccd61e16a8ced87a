import { isJsonObject, type JsonObject } from '../../json.ts';
import type { ListKind } from '../../mcp/protocol.ts';
import {
  anyObject,
  arrayWith,
  boolean,
  type MemberCheck,
  members,
  mustBe,
  number,
  oneText,
  recordWith,
  share,
  textMember,
  texts,
  time,
} from './member-checks.ts';

// What the official clients make of each member of an answer (MCP 2024-11-05 to 2026-07-28). What an item must have to
// be kept at all is checked elsewhere.

const icons = arrayWith(
  members({ src: mustBe(textMember), mimeType: textMember, sizes: texts, theme: oneText('light', 'dark') }),
);
const described = { title: textMember, description: textMember, icons, _meta: anyObject };
const schema = members({ properties: anyObject, required: texts });
const toolHints = members({
  title: textMember,
  readOnlyHint: boolean,
  destructiveHint: boolean,
  idempotentHint: boolean,
  openWorldHint: boolean,
});
const contentHints = members({
  audience: arrayWith(oneText('user', 'assistant')),
  priority: share,
  lastModified: time,
});

const items: Readonly<Record<ListKind, MemberCheck>> = {
  tools: members({
    ...described,
    inputSchema: schema,
    outputSchema: schema,
    execution: members({ taskSupport: oneText('required', 'optional', 'forbidden') }),
    annotations: toolHints,
  }),
  resources: members({ ...described, mimeType: textMember, size: number, annotations: contentHints }),
  resourceTemplates: members({ ...described, mimeType: textMember, annotations: contentHints }),
  prompts: members({
    ...described,
    arguments: arrayWith(members({ name: mustBe(textMember), description: textMember, required: boolean })),
  }),
};

/** A tool since 2026-07-28. */
const modernTool = members({
  ...described,
  inputSchema: members({ $schema: textMember }),
  outputSchema: members({ $schema: textMember }),
  annotations: toolHints,
});

const page = members({ nextCursor: textMember, _meta: anyObject });

const capabilities = {
  tools: members({ listChanged: boolean }),
  resources: members({ listChanged: boolean, subscribe: boolean }),
  prompts: members({ listChanged: boolean }),
  logging: anyObject,
  completions: anyObject,
  experimental: recordWith(anyObject),
  extensions: recordWith(anyObject),
};
const tasks = members({
  list: anyObject,
  cancel: anyObject,
  requests: members({ tools: members({ call: anyObject }) }),
});

const initializeResult = members({
  instructions: textMember,
  _meta: anyObject,
  serverInfo: members({ title: textMember, description: textMember, websiteUrl: textMember, icons }),
  capabilities: members({ ...capabilities, tasks }),
});
const discoverResult = members({
  instructions: textMember,
  _meta: anyObject,
  capabilities: members(capabilities),
});

/**
 * Members of an InitializeResult or DiscoverResult that are not what MCP says: `serverInfo.title is null`.
 *
 * @param isModern whether it is a DiscoverResult
 */
export function malformedInIntroduction(result: JsonObject, isModern: boolean): string[] {
  return isModern ? discoverResult(result, '') : initializeResult(result, '');
}

/** The same in one page of a list, its items aside. */
export function malformedInPage(result: JsonObject, kind: ListKind): string[] {
  return [...page(result, ''), ...(result[kind] === null ? [`${kind} is null`] : [])];
}

interface ItemPlace {
  readonly kind: ListKind;
  readonly item: JsonObject;
  /** Where the item is: `tools[3]`. */
  readonly path: string;
  /** Whether clients of the revisions before 2026-07-28 can open the server: those look into the schemas. */
  readonly forLegacy: boolean;
}

/** The same in one item of a list. */
export function malformedInItem({ kind, item, path, forLegacy }: ItemPlace): string[] {
  return (forLegacy || kind !== 'tools' ? items[kind] : modernTool)(item, path);
}

/**
 * Places of properties of a tool's schemas that are no objects. JSON Schema allows `true` and `false` there.
 *
 * @param path where the tool is: `tools[3]`
 */
export function propertiesWithoutObject(tool: JsonObject, path: string): string[] {
  return ['inputSchema', 'outputSchema'].flatMap((member) => {
    const schema = tool[member];
    const properties = isJsonObject(schema) ? schema.properties : undefined;
    if (!isJsonObject(properties)) return [];
    return Object.entries(properties)
      .filter(([, value]) => typeof value !== 'object' || value === null)
      .map(([name]) => `${path}.${member}.properties.${name.slice(0, 60)}`);
  });
}
