/**
 * The schema of the MCP registry's `server.json`, restated from its version 2025-12-11
 * (modelcontextprotocol/static, schemas/2025-12-11/server.schema.json): members, types, bounds and what is required.
 * Of packages only the outline is stated: they are not registered.
 */
const text = (bounds: object = {}) => ({ type: 'string', ...bounds });
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
});
const boolean = { type: 'boolean' };
const url = text({ pattern: '^https?://[^\\s]+$' });

const input = {
  choices: list(text()),
  default: text(),
  description: text(),
  format: { enum: ['string', 'number', 'boolean', 'filepath'] },
  isRequired: boolean,
  isSecret: boolean,
  placeholder: text(),
  value: text(),
};
const inputs = { type: 'object', additionalProperties: object(input) };
const keyValue = object({ ...input, variables: inputs, name: text() }, 'name');
const transport = (type: string) =>
  object({ type: { const: type }, url, headers: list(keyValue), variables: inputs }, 'type', 'url');
const stdio = object({ type: { const: 'stdio' } }, 'type');
const remote = { anyOf: [transport('streamable-http'), transport('sse')] };

export const registrySchema = object(
  {
    $schema: text(),
    _meta: object({ 'io.modelcontextprotocol.registry/publisher-provided': { type: 'object' } }),
    description: text({ minLength: 1, maxLength: 100 }),
    icons: list(object({ src: text({ maxLength: 255 }), theme: { enum: ['light', 'dark'] } }, 'src')),
    name: text({ minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' }),
    packages: list(
      object(
        { registryType: text(), identifier: text(), version: text(), transport: { anyOf: [stdio, remote] } },
        'registryType',
        'identifier',
        'transport',
      ),
    ),
    remotes: list(remote),
    repository: object({ id: text(), source: text(), subfolder: text(), url: text() }, 'url', 'source'),
    title: text({ minLength: 1, maxLength: 100 }),
    version: text({ maxLength: 255 }),
    websiteUrl: text(),
  },
  'name',
  'description',
  'version',
);

/** What is taken although the schema refuses it, and why. */
export interface Tolerance {
  readonly member: string;
  readonly accepted: string;
  readonly because: string;
}

export const tolerances: readonly Tolerance[] = [
  {
    member: 'version',
    accepted: 'anything, or nothing',
    because: 'a version of the registration is stable across releases',
  },
  { member: 'name', accepted: 'any length', because: 'an id that is derived from it is cut' },
  {
    member: 'title, description',
    accepted: 'any length',
    because: 'a text that is too long is cut at a word',
  },
  {
    member: 'repository',
    accepted: 'without url or source',
    because: 'a link that is not there is left out',
  },
  {
    member: 'remotes[].type',
    accepted: 'any text, or nothing',
    because: 'a file may have remotes that are not for us, and older schemas have transport_type',
  },
  { member: 'remotes[].url', accepted: 'any text', because: 'it is checked as server-url when it is used' },
  {
    member: '$schema, _meta, icons, packages[], choices, format, placeholder',
    accepted: 'anything',
    because: 'they are not read',
  },
];

/** The same with the tolerances: what is read at all is of the type that the schema says. */
const readInput = { value: text(), default: text(), isSecret: boolean };
const readInputs = { type: 'object', additionalProperties: object(readInput) };
export const toleratedSchema = object(
  {
    name: text({ pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' }),
    title: text(),
    description: text(),
    websiteUrl: text(),
    repository: object({ url: text() }),
    packages: { type: 'array' },
    remotes: list(
      object(
        {
          type: text(),
          url: text(),
          variables: readInputs,
          headers: list(object({ ...readInput, variables: readInputs, name: text() }, 'name')),
        },
        'url',
      ),
    ),
  },
  'name',
  'description',
);
