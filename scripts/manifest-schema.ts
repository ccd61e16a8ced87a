import { describeInput, type Input } from '../src/core/inputs/input.ts';
import {
  newEnvironmentInputs,
  perEnvironmentInputs,
  type ServerKey,
  serverKeys,
  targetInputs,
} from '../src/core/inputs/manifest/keys.ts';
import type { JsonObject, JsonValue } from '../src/core/json.ts';
import { render } from '../src/core/message.ts';
import { camelCase } from '../src/core/text/camel-case.ts';
import { taskWords } from '../src/hosts/azure-pipelines/words.ts';

const variable = { type: 'string', pattern: '\\$\\{', description: 'A variable of the run' };
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
/** YAML reads `1.0` and `true` as something else than a text; both are taken as they are written. */
const scalar = { type: ['string', 'number', 'boolean'] };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 };

const ownKeys: Readonly<Record<string, JsonObject>> = {
  owner: { ...text, description: 'Team that is named beside findings and in comments' },
  protected: { type: 'boolean', description: 'Whether no command may delete the entry' },
  previousApiIds: {
    ...texts,
    description: 'Ids that the entry had before: renames it instead of adding another',
  },
};

/** The JSON Schema of a manifest for a table of inputs, as text. */
export function manifestSchema(rows: readonly Input[]): string {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const ofInput = (name: string): JsonObject => {
    const row = byName.get(name);
    if (!row) throw new Error(`${name} is no input`);
    return { description: `${render(describeInput(row), taskWords)}.`, ...formOf(row) };
  };
  const ofKeys = (condition: (row: ServerKey) => boolean): JsonObject =>
    Object.fromEntries(
      [...serverKeys.values()]
        .filter(condition)
        .map(({ key, input }) => [key, input === undefined ? (ownKeys[key] ?? {}) : ofInput(input)]),
    );
  const closed = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length === 0 ? {} : { required }),
  });
  const apiId = camelCase('api-id');
  const serverUrl = camelCase('server-url');
  const schema: JsonObject = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'manifest.schema.json',
    title: 'Manifest of MCP Register',
    description: `The MCP servers of a fleet in an API center. A key that is left out is not managed. \${NAME} is a variable that the run lists; $\${ stands for the characters themselves.`,
    ...closed(
      {
        $schema: { type: 'string' },
        version: { const: 1, description: 'Version of this format' },
        name: {
          ...slug,
          description: 'Identity of the manifest, stamped into its entries; required to prune',
        },
        previousNames: { type: 'array', items: slug, description: 'Names that the manifest had before' },
        ...Object.fromEntries(targetInputs.map((name) => [camelCase(name), ofInput(name)])),
        environments: {
          type: 'object',
          description: 'What an environment is, by its id; used when one is created',
          additionalProperties: closed(
            Object.fromEntries(
              Object.entries(newEnvironmentInputs).map(([word, name]) => [word, ofInput(name)]),
            ),
          ),
        },
        defaults: {
          ...closed(ofKeys(({ inDefaults }) => inDefaults)),
          description: 'What holds for every server of this file that does not say otherwise',
        },
        enforce: {
          ...closed(ofKeys(({ inEnforce }) => inEnforce)),
          description: 'What holds for every server, whatever it says; files that are included too',
        },
        servers: {
          type: 'array',
          description: 'The servers; an empty list is written as []',
          items: { $ref: '#/definitions/server' },
        },
        include: {
          type: 'array',
          description:
            'Other files with servers, by path relative to this one; * and ** stand for names and folders',
          items: {
            anyOf: [
              text,
              closed(
                {
                  path: { ...text, description: 'Path or pattern' },
                  apiIds: { ...texts, description: 'Ids that these files may declare, with * for any part' },
                  hosts: { ...texts, description: 'Hosts of the servers that these files may declare' },
                },
                ['path'],
              ),
            ],
          },
        },
        removed: {
          type: 'array',
          description: 'Entries that the manifest gives up',
          items: closed(
            {
              [apiId]: ofInput('api-id'),
              keep: { type: 'boolean', const: true, description: 'The entry stays, and only the mark goes' },
            },
            [apiId, 'keep'],
          ),
        },
        audit: closed({
          ignore: {
            type: 'array',
            description: 'Findings that were reviewed',
            items: closed(
              {
                rule: { ...text, description: 'Id of the rule' },
                [apiId]: { ...text, description: 'Of this entry; without it, of every entry' },
                reason: { ...text, description: 'Why it is no problem' },
                until: { ...day, description: 'Last day on which it is ignored, as YYYY-MM-DD' },
              },
              ['rule', 'reason'],
            ),
          },
        }),
      },
      ['version', 'servers'],
    ),
    definitions: {
      server: {
        ...closed(
          {
            ...ofKeys(() => true),
            environments: {
              type: 'object',
              minProperties: 1,
              description: 'The environments of the entry, by their ids',
              additionalProperties: { $ref: '#/definitions/environment' },
            },
          },
          [apiId],
        ),
        anyOf: [{ required: [serverUrl] }, { required: ['environments'] }],
        dependencies: {
          environments: {
            properties: Object.fromEntries(perEnvironmentInputs.map((name) => [camelCase(name), false])),
          },
        },
      },
      environment: closed(
        ofKeys(({ level, input }) => level === 'environment' && input !== 'environment-id'),
        [serverUrl],
      ),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** What a value of the input looks like. Formats of texts are left to the reader, which explains them. */
function formOf({ name, kind, secret }: Input): JsonObject {
  switch (kind.type) {
    case 'boolean':
      return either({ type: 'boolean' });
    case 'integer':
      return either({ type: 'integer', minimum: kind.minimum, maximum: kind.maximum });
    case 'choice':
    case 'words':
      return either({ enum: [...kind.choices] });
    case 'lines':
    case 'permission':
      return { anyOf: [texts, text] };
    case 'path':
      return text;
    case 'text':
      if (name === 'custom-properties') return { type: 'object' };
      if (kind.format === 'headers')
        return { anyOf: [{ type: 'object', additionalProperties: variable }, variable] };
      if (secret) return variable;
      if (kind.format === 'resource-name') return text;
      return kind.maxLength === undefined ? scalar : { ...scalar, maxLength: kind.maxLength };
  }
}

function either(form: JsonObject): JsonObject {
  const forms: readonly JsonValue[] = [form, variable];
  return { anyOf: forms };
}
