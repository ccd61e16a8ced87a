import type { JsonObject } from '../../../src/core/json.ts';

/** A kind of file that the public MCP registry has, made up for these tests, and what becomes of it. */
export interface PublicFile {
  readonly kind: string;
  readonly file: JsonObject;
  /** The input `server-url`, where one is given beside the file. */
  readonly serverUrl?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly apiId: string;
  /** The endpoint, or why there is none. */
  readonly url: string | RegExp;
  readonly probeHeaders?: string;
  readonly secrets?: readonly string[];
}

const schema = (version: string) =>
  `https://static.modelcontextprotocol.io/schemas/${version}/server.schema.json`;
const current = { $schema: schema('2025-12-11'), version: '1.0.0' };
const streamable = (url: string, more: JsonObject = {}): JsonObject => ({
  type: 'streamable-http',
  url,
  ...more,
});
const sse = (url: string): JsonObject => ({ type: 'sse', url });
const npm = (more: JsonObject = {}): JsonObject => ({
  registryType: 'npm',
  identifier: '@contoso/mcp',
  version: '1.0.0',
  transport: { type: 'stdio' },
  ...more,
});

export const publicFiles: readonly PublicFile[] = [
  {
    kind: 'one remote and nothing else, named by a domain',
    file: {
      ...current,
      name: 'com.contoso/mcp',
      description: 'Orders.',
      remotes: [streamable('https://mcp.contoso.example/mcp')],
    },
    apiId: 'com-contoso-mcp',
    url: 'https://mcp.contoso.example/mcp',
  },
  {
    kind: 'named by a GitHub user, with a title, a website and a repository in a subfolder',
    file: {
      ...current,
      name: 'io.github.ada/notes-server',
      title: 'Notes',
      description: 'Notes of a team.',
      websiteUrl: 'https://ada.example',
      repository: { url: 'https://github.com/ada/tools', source: 'github', id: '4711', subfolder: 'notes' },
      remotes: [streamable('https://notes.ada.example/')],
    },
    apiId: 'notes',
    url: 'https://notes.ada.example/',
  },
  {
    kind: 'the old transport only',
    file: {
      ...current,
      name: 'com.contoso/events',
      description: 'Events.',
      remotes: [sse('https://events.contoso.example/sse')],
    },
    apiId: 'com-contoso-events',
    url: 'https://events.contoso.example/sse',
  },
  {
    kind: 'both transports of one server',
    file: {
      ...current,
      name: 'com.contoso/search',
      description: 'Search.',
      remotes: [sse('https://search.contoso.example/sse'), streamable('https://search.contoso.example/mcp')],
    },
    apiId: 'com-contoso-search',
    url: /several remotes: https:\/\/search\.contoso\.example\/sse \(sse\), https:\/\/search\.contoso\.example\/mcp \(streamable-http\)/,
  },
  {
    kind: 'a remote for each region',
    file: {
      ...current,
      name: 'com.contoso/regions',
      description: 'Regions.',
      remotes: [streamable('https://eu.contoso.example/mcp'), streamable('https://us.contoso.example/mcp')],
    },
    apiId: 'com-contoso-regions',
    url: /several remotes: https:\/\/eu\.contoso\.example\/mcp, https:\/\/us\.contoso\.example\/mcp/,
  },
  {
    kind: 'a remote for each region, one of them chosen',
    file: {
      ...current,
      name: 'com.contoso/regions',
      description: 'Regions.',
      remotes: [streamable('https://eu.contoso.example/mcp'), streamable('https://us.contoso.example/mcp')],
    },
    serverUrl: 'https://us.contoso.example/mcp',
    apiId: 'com-contoso-regions',
    url: 'https://us.contoso.example/mcp',
  },
  {
    kind: 'a host that people choose from a list, with a default',
    file: {
      ...current,
      name: 'com.contoso/metrics',
      description: 'Metrics.',
      remotes: [
        streamable('https://{site}/mcp', {
          variables: {
            site: { default: 'eu.contoso.example', choices: ['eu.contoso.example', 'us.contoso.example'] },
          },
        }),
      ],
    },
    apiId: 'com-contoso-metrics',
    url: 'https://eu.contoso.example/mcp',
  },
  {
    kind: 'a tenant in the URL that everybody gives',
    file: {
      ...current,
      name: 'com.contoso/tenant',
      description: 'A tenant.',
      remotes: [
        streamable('https://{tenant}.contoso.example/mcp', {
          variables: { tenant: { description: 'Your tenant', isRequired: true } },
        }),
      ],
    },
    apiId: 'com-contoso-tenant',
    url: /variable without a default: \{tenant\}/,
  },
  {
    kind: 'a key in the URL',
    file: {
      ...current,
      name: 'com.contoso/keyed',
      description: 'Keyed.',
      remotes: [
        streamable('https://keyed.contoso.example/{key}/mcp', {
          variables: { key: { isRequired: true, isSecret: true } },
        }),
      ],
    },
    apiId: 'com-contoso-keyed',
    url: /secret variable \{key\}.*a URL is published/,
  },
  {
    kind: 'a token in a header that everybody gives',
    file: {
      ...current,
      name: 'com.contoso/private',
      description: 'Private.',
      remotes: [
        streamable('https://private.contoso.example/mcp', {
          headers: [
            { name: 'Authorization', description: 'Bearer and the token', isRequired: true, isSecret: true },
          ],
        }),
      ],
    },
    apiId: 'com-contoso-private',
    url: 'https://private.contoso.example/mcp',
  },
  {
    kind: 'a token in a header, its form given and its value in the environment',
    file: {
      ...current,
      name: 'com.contoso/templated',
      description: 'Templated.',
      remotes: [
        streamable('https://templated.contoso.example/mcp', {
          headers: [
            {
              name: 'Authorization',
              value: 'Bearer {token}',
              // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a file
              variables: { token: { isSecret: true, value: '${CONTOSO_TOKEN}' } },
            },
            { name: 'X-Client', value: 'registry' },
          ],
        }),
      ],
    },
    environment: { CONTOSO_TOKEN: 'c4n4ry-token' },
    apiId: 'com-contoso-templated',
    url: 'https://templated.contoso.example/mcp',
    probeHeaders: 'Authorization: Bearer c4n4ry-token\nX-Client: registry',
    secrets: ['Bearer c4n4ry-token', 'c4n4ry-token'],
  },
  {
    kind: 'a package of npm only',
    file: { ...current, name: 'io.github.ada/local', description: 'Local.', packages: [npm()] },
    apiId: 'io-github-ada-local',
    url: /packages only and no remote/,
  },
  {
    kind: 'packages of several kinds that listen on the machine of the user',
    file: {
      ...current,
      name: 'io.github.ada/container',
      description: 'A container.',
      packages: [
        npm({
          registryType: 'oci',
          identifier: 'ghcr.io/ada/mcp:1.0.0',
          transport: streamable('http://localhost:{port}/mcp'),
        }),
        npm({ registryType: 'mcpb', identifier: 'https://ada.example/mcp.mcpb', fileSha256: 'a'.repeat(64) }),
      ],
    },
    apiId: 'io-github-ada-container',
    url: /packages only and no remote/,
  },
  {
    kind: 'a package and a hosted remote of the same server',
    file: {
      ...current,
      name: 'com.contoso/hybrid',
      description: 'Hybrid.',
      packages: [npm({ environmentVariables: [{ name: 'KEY', isSecret: true }] })],
      remotes: [streamable('https://hybrid.contoso.example/mcp')],
    },
    apiId: 'com-contoso-hybrid',
    url: 'https://hybrid.contoso.example/mcp',
  },
  {
    kind: 'the schema of July 2025, in snake case',
    file: {
      $schema: schema('2025-07-09'),
      name: 'io.github.ada/first',
      description: 'One of the first.',
      status: 'active',
      version_detail: { version: '0.1.0' },
      website_url: 'https://ada.example',
      remotes: [
        {
          transport_type: 'streamable',
          url: 'https://first.ada.example/mcp',
          headers: [{ name: 'X-Key', is_required: true, is_secret: true }],
        },
      ],
    },
    apiId: 'io-github-ada-first',
    url: 'https://first.ada.example/mcp',
  },
  {
    kind: 'the schema of September 2025, with a status',
    file: {
      $schema: schema('2025-09-16'),
      name: 'com.contoso/september',
      description: 'September.',
      status: 'active',
      version: '1.2.3',
      remotes: [streamable('https://september.contoso.example/mcp')],
    },
    apiId: 'com-contoso-september',
    url: 'https://september.contoso.example/mcp',
  },
  {
    kind: 'the schema of October 2025, with icons and words of the publisher',
    file: {
      $schema: schema('2025-10-17'),
      name: 'com.contoso/october',
      title: 'October – Maps',
      description: 'October.',
      version: '2.0.0-beta.1',
      icons: [{ src: 'https://contoso.example/icon.svg', mimeType: 'image/svg+xml', sizes: ['any'] }],
      remotes: [streamable('https://october.contoso.example/mcp')],
      _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { tool: 'publisher', build: 7 } },
    },
    apiId: 'october-maps',
    url: 'https://october.contoso.example/mcp',
  },
  {
    kind: 'a description as long as people write them',
    file: {
      ...current,
      name: 'com.contoso/wordy',
      description: 'Finds, reads, writes and moves documents. '.repeat(40),
      remotes: [streamable('https://wordy.contoso.example/mcp')],
    },
    apiId: 'com-contoso-wordy',
    url: 'https://wordy.contoso.example/mcp',
  },
  {
    kind: 'neither packages nor remotes',
    file: { ...current, name: 'com.contoso/empty', description: 'Empty.' },
    apiId: 'com-contoso-empty',
    url: /has no remote/,
  },
];
