import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { marked } from 'marked';
import { parseAllDocuments } from 'yaml';
import { entriesOf } from '../../../../src/core/fleet/export/entries.ts';
import type { ExportFormat } from '../../../../src/core/fleet/export/export-entry.ts';
import { mergeExport } from '../../../../src/core/fleet/export/merge.ts';
import { entries } from './support.ts';

const sample = entries(
  {
    apiId: 'weather',
    environmentId: 'production',
    title: 'Weather',
    url: 'https://Weather.Example:443/mcp',
    stage: 'production',
  },
  {
    apiId: 'weather',
    environmentId: 'dev',
    production: false,
    title: 'Weather',
    url: 'https://dev.example/mcp',
    stage: 'testing',
  },
  {
    apiId: 'orders',
    title: 'Orders',
    url: 'https://orders.example/v1/sse',
    transport: 'sse',
    stage: 'retired',
  },
  { apiId: 'idn', url: 'https://b\u00fccher.example:443/mcp#part' },
);

const textOf = (format: ExportFormat, from = sample, text?: string) =>
  mergeExport({ format, text, entries: from, listing: undefined, owner: 'group:default/platform' }).text;

/** docs.github.com, Enterprise managed settings, “URL canonicalization” and “allowedMcpServers”. */
function gitHubCanonical(text: string): string {
  const [, scheme = '', authority = '', rest = ''] = /^([^:]+):\/\/([^/?#]*)([^#]*)/.exec(text) ?? [];
  const decoded = authority.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const [host = '', port] = decoded.toLowerCase().split(':');
  const ascii = host.includes('*') ? host : new URL(`https://${host}`).hostname;
  const usual = (scheme.toLowerCase() === 'https' ? '443' : '80') === port;
  const shown = `${ascii.replace(/\.+$/, '')}${port === undefined || usual ? '' : `:${port}`}`;
  return `${scheme.toLowerCase()}://${shown}${rest}`;
}

function gitHubAllows(settings: { allowedMcpServers: Record<string, string>[] }, serverUrl: string): boolean {
  return settings.allowedMcpServers.some((matcher) => {
    assert.deepEqual(Object.keys(matcher), ['serverUrl'], 'an entry has exactly one matcher');
    const [authority, path] = parts(gitHubCanonical(matcher.serverUrl ?? ''));
    const [wantedAuthority, wantedPath] = parts(gitHubCanonical(serverUrl));
    // A wildcard in the authority does not match across the boundary into the path.
    return wild(authority, wantedAuthority) && wild(path, wantedPath);
  });
}

/** code.claude.com/docs/en/managed-mcp: `*` anywhere, the host in any case, the path exactly, no path is any path. */
function claudeAllows(settings: { allowedMcpServers: Record<string, string>[] }, serverUrl: string): boolean {
  return settings.allowedMcpServers.some(({ serverUrl: pattern = '' }) => {
    assert.doesNotMatch(pattern, /\$\{/, 'a variable is expanded before matching');
    const [authority, path] = parts(pattern);
    const [wantedAuthority, wantedPath] = parts(serverUrl);
    const host = (text: string) => text.toLowerCase().replace(/\.$/, '');
    return wild(host(authority), host(wantedAuthority)) && (path === '' || wild(path, wantedPath));
  });
}

function parts(url: string): [string, string] {
  const [, authority = '', path = ''] = /^([^:]+:\/\/[^/?]*)(.*)$/.exec(url) ?? [];
  return [authority, path];
}

function wild(pattern: string, text: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(text);
}

describe('copilot', () => {
  const settings = JSON.parse(textOf('copilot'));

  test('allows each server of the catalogue, however its URL is typed', () => {
    for (const url of [
      'https://weather.example/mcp',
      'HTTPS://WEATHER.example:443/mcp',
      'https://weather.example./mcp',
      'https://weather.%65xample/mcp',
      'https://orders.example/v1/sse',
      'https://xn--bcher-kva.example/mcp',
      'https://B\u00dcCHER.example/mcp',
    ]) {
      assert.ok(gitHubAllows(settings, url), url);
    }
  });

  test('is written in the form in which GitHub compares', () => {
    assert.deepEqual(
      settings.allowedMcpServers.map(({ serverUrl }: { serverUrl: string }) => serverUrl),
      [
        'https://xn--bcher-kva.example/mcp',
        'https://orders.example/v1/sse',
        'https://weather.example/mcp',
        'https://dev.example/mcp',
      ],
    );
  });

  test('allows nothing else', () => {
    for (const url of [
      'https://weather.example/',
      'https://weather.example/mcp/admin',
      'https://weather.example/MCP',
      'http://weather.example/mcp',
      'https://weather.example:8443/mcp',
      'https://weather.example.evil.example/mcp',
      'https://evil.example/?https://weather.example/mcp',
    ]) {
      assert.ok(!gitHubAllows(settings, url), url);
      assert.ok(!claudeAllows(settings, url), url);
    }
  });

  test('means the same to Claude Code for URLs in canonical form', () => {
    for (const { canonicalUrl } of sample) assert.ok(claudeAllows(settings, canonicalUrl), canonicalUrl);
  });

  test('keeps the setting that teams may override where it is', () => {
    const text = '{\n  "allowedMcpServers": { "overridable": [ { "serverName": "x" } ] }\n}\n';
    const merged = JSON.parse(textOf('copilot', sample, text));
    assert.equal(merged.allowedMcpServers.overridable.length, 1 + sample.length);
  });

  test('does not write what is there already, in whatever spelling', () => {
    const text = '{ "allowedMcpServers": [{ "serverUrl": "https://ORDERS.example:443/v1/sse" }] }';
    const merged = JSON.parse(textOf('copilot', sample, text));
    assert.equal(merged.allowedMcpServers.length, sample.length);
  });
});

describe('vscode', () => {
  /** Of `mcpServerSchema` in microsoft/vscode, src/vs/workbench/contrib/mcp/common/mcpConfiguration.ts: what is for remote servers. */
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: {
      servers: {
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z0-9-]{1,63}$' },
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['url'],
          properties: {
            type: { enum: ['http', 'sse'] },
            url: { type: 'string', pattern: '^https?:\\/\\/.+' },
            headers: { type: 'object' },
          },
        },
      },
      inputs: { type: 'array' },
    },
  };

  test('is what the schema of VS Code takes, with the URLs as they are registered', () => {
    const value = JSON.parse(textOf('vscode'));
    const ajv = new Ajv();
    assert.ok(ajv.validate(schema, value), ajv.errorsText());
    assert.deepEqual(value.servers.weather, { type: 'http', url: 'https://Weather.Example:443/mcp' });
    assert.deepEqual(value.servers.orders, { type: 'sse', url: 'https://orders.example/v1/sse' });
    assert.deepEqual(Object.keys(value.servers), ['idn', 'orders', 'weather', 'weather-dev']);
  });

  test('writes no URL in another spelling than the registered one', () => {
    for (const url of [
      'HTTPS://Up.Example:443/Mcp#frag',
      'https://b\u00fccher.example/mcp',
      'https://up.example/a/../%7Eb/',
      'https://up.example:8443?x=1',
    ]) {
      const endpoint = { apiId: 'up', production: true, title: 'T', description: 'D', url } as const;
      const { entries } = entriesOf([
        { ...endpoint, transport: 'http', customProperties: {}, staged: false },
      ]);
      for (const format of ['vscode', 'claude-code'] as const) {
        assert.ok(textOf(format, entries).includes(JSON.stringify(url)), `${format} ${url}`);
      }
      const written = textOf('vscode', entries).replace(JSON.stringify(url), '"https://up.example/old"');
      const name = entries[0]?.name ?? '';
      const listing = {
        format: 'vscode',
        entries: [{ id: 'up', name, url: 'https://up.example/old' }],
      } as const;
      const merged = mergeExport({ format: 'vscode', text: written, entries, listing, owner: '' });
      assert.ok(merged.text.includes(JSON.stringify(url)), merged.text);
    }
  });

  test('keeps what people added to an entry of ours', () => {
    const listing = {
      format: 'vscode',
      entries: [{ id: 'orders', name: 'orders', url: 'https://orders.example/v1/sse' }],
    } as const;
    const text = `{"servers": {"orders": {"url": "https://orders.example/v1/sse", "headers": {"x": "\${input:key}"}}}}`;
    const merged = mergeExport({ format: 'vscode', text, entries: sample.slice(1, 2), listing, owner: '' });
    assert.equal(merged.text, text);
  });
});

describe('claude-code', () => {
  test('is plain JSON with a transport and a URL for each server', () => {
    const { mcpServers, ...rest } = JSON.parse(textOf('claude-code'));
    assert.deepEqual(rest, {});
    for (const [name, server] of Object.entries<{ type: string; url: string }>(mcpServers)) {
      assert.match(name, /^[\w-]+$/);
      assert.ok(['http', 'sse'].includes(server.type));
      assert.ok(URL.canParse(server.url));
    }
  });
});

describe('backstage', () => {
  /** `ApiV1alpha1McpServer` and `EntityMeta` of packages/catalog-model of backstage/backstage, and the rules of names. */
  const schema = {
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    additionalProperties: false,
    properties: {
      apiVersion: { enum: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'] },
      kind: { enum: ['API'] },
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 63, pattern: '^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$' },
          title: { type: 'string' },
          description: { type: 'string' },
        },
      },
      spec: {
        type: 'object',
        required: ['type', 'lifecycle', 'owner', 'remotes'],
        properties: {
          type: { const: 'mcp-server' },
          lifecycle: { enum: ['experimental', 'production', 'deprecated'] },
          owner: { type: 'string', minLength: 1 },
          remotes: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'url'],
              properties: {
                type: { enum: ['streamable-http', 'sse'] },
                url: { type: 'string', minLength: 1 },
              },
            },
          },
        },
      },
    },
  };
  const documentsOf = (text: string) => parseAllDocuments(text).map((document) => document.toJS());

  test('each document is an entity that the schema of Backstage takes', () => {
    const ajv = new Ajv();
    const documents = documentsOf(textOf('backstage'));
    assert.equal(documents.length, sample.length);
    for (const document of documents) assert.ok(ajv.validate(schema, document), ajv.errorsText());
    assert.deepEqual(
      documents.map(({ spec }) => spec.lifecycle),
      ['production', 'deprecated', 'production', 'experimental'],
    );
  });

  for (const [what, newline] of [
    ['Unix', '\n'],
    ['Windows', '\r\n'],
  ] as const) {
    test(`other documents of a file with ${what} lines stay byte for byte, and ours can be edited and taken out`, () => {
      const others = [
        '# the team',
        'apiVersion: backstage.io/v1alpha1   # kept',
        "kind: 'Group'",
        'metadata: {name:    platform}',
        'spec: {type: team, children: []}',
        '--- # another',
        'kind: Component',
        'metadata: { name: x, description: "--- no document" }',
        '',
      ].join(newline);
      const first = mergeExport({
        format: 'backstage',
        text: others,
        entries: sample,
        listing: undefined,
        owner: 'a',
      });
      assert.ok(first.text.startsWith(others));
      const listing = { format: 'backstage', entries: first.reconciled.written } as const;
      const edited = first.text.replace(
        '  type: mcp-server',
        `  system: sky # by hand${newline}  type: mcp-server`,
      );
      const spaced = edited.replaceAll('  owner: a', '  owner:   a');
      const untouched = mergeExport({
        format: 'backstage',
        text: spaced,
        entries: sample,
        listing,
        owner: 'a',
      });
      assert.equal(untouched.text, spaced);
      const second = mergeExport({ format: 'backstage', text: edited, entries: sample, listing, owner: 'a' });
      assert.equal(second.text, edited);
      const third = mergeExport({ format: 'backstage', text: edited, entries: sample, listing, owner: 'b' });
      assert.equal(third.updated.length, sample.length);
      assert.match(third.text, /system: sky # by hand/);
      assert.equal(/[^\r]\n/.test(third.text), newline === '\n');
      const gone = mergeExport({ format: 'backstage', text: third.text, entries: [], listing, owner: 'b' });
      assert.equal(gone.text, others);
    });
  }
});

describe('markdown', () => {
  test('is one table with a row for each server', () => {
    const [table] = marked.lexer(textOf('markdown')).filter(({ type }) => type === 'table');
    assert.ok(table && 'rows' in table);
    assert.equal(table.rows.length, sample.length);
  });

  test('the rest of a page stays byte for byte, and so do rows of others', () => {
    const page = '# Servers\r\n\r\nOurs:\r\n';
    const first = mergeExport({
      format: 'markdown',
      text: page,
      entries: sample,
      listing: undefined,
      owner: '',
    });
    assert.ok(first.text.startsWith(page));
    const listing = { format: 'markdown', entries: first.reconciled.written } as const;
    const row = '| Mine | by hand | `https://mine.example/mcp` |  |\r\n';
    const edited = `${first.text.replace('| --- | --- | --- | --- |\r\n', `$&${row}`)}\r\nThe end`;
    const second = mergeExport({ format: 'markdown', text: edited, entries: sample, listing, owner: '' });
    assert.equal(second.text, edited);
    const gone = mergeExport({ format: 'markdown', text: edited, entries: [], listing, owner: '' });
    assert.ok(gone.text.includes(row) && gone.text.startsWith(page) && gone.text.endsWith('\r\nThe end'));
    assert.doesNotMatch(gone.text, /weather/i);
  });
});
