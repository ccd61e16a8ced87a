import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';

/** A tool of the demo server: it reads its arguments and the time, and nothing else. */
interface DemoTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  /** The text of the result; undefined when the arguments do not fit the schema. */
  readonly call: (given: JsonObject, now: Date) => string | undefined;
}

const longestText = 1000;

const noArguments = { type: 'object', properties: {}, additionalProperties: false };

const demoTools: readonly DemoTool[] = [
  {
    name: 'add_numbers',
    title: 'Add numbers',
    description: 'Adds two numbers.',
    inputSchema: {
      type: 'object',
      properties: {
        a: { type: 'number', description: 'First number' },
        b: { type: 'number', description: 'Second number' },
      },
      required: ['a', 'b'],
      additionalProperties: false,
    },
    call: ({ a, b }) => (typeof a === 'number' && typeof b === 'number' ? String(a + b) : undefined),
  },
  {
    name: 'count_words',
    title: 'Count words',
    description: `Counts the words of a text of up to ${longestText} characters.`,
    inputSchema: {
      type: 'object',
      properties: { text: { type: 'string', maxLength: longestText } },
      required: ['text'],
      additionalProperties: false,
    },
    call: ({ text }) =>
      typeof text === 'string' && text.length <= longestText
        ? String(text.split(/\s+/).filter((word) => word !== '').length)
        : undefined,
  },
  {
    name: 'current_time',
    title: 'Current time',
    description: 'Tells the current time in UTC, as ISO 8601.',
    inputSchema: noArguments,
    call: (_, now) => now.toISOString(),
  },
];

/** The tools as `tools/list` shows them. */
export const listedTools: readonly JsonObject[] = demoTools.map(
  ({ name, title, description, inputSchema }) => ({
    name,
    title,
    description,
    inputSchema,
    annotations: { readOnlyHint: true, openWorldHint: false },
  }),
);

/** The result of `tools/call`; undefined for a tool that does not exist. */
export function callTool(params: JsonValue | undefined, now: Date): JsonObject | undefined {
  const { name, arguments: given } = isJsonObject(params) ? params : {};
  const tool = demoTools.find((candidate) => candidate.name === name);
  if (!tool) return undefined;
  const text = tool.call(isJsonObject(given) ? given : {}, now);
  return {
    content: [{ type: 'text', text: text ?? 'The arguments do not fit the schema of the tool.' }],
    isError: text === undefined,
  };
}
