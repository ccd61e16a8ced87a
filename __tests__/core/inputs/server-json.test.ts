import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import { readServerJson } from '../../../src/core/inputs/server-json.ts';
import { plainWords, render } from '../../../src/core/message.ts';
import { startTestCenter } from '../../support/run.ts';
import { startSmallServer } from '../../support/small-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const url = 'https://weather.contoso.example/mcp';
const minimal = { name: 'com.contoso/weather', description: 'Forecasts.', version: '1.4.0' };

const read = (json: object) => readServerJson({ path: 'server.json', text: JSON.stringify(json) }).inputs;
const readText = (text: string) => readServerJson({ path: 'server.json', text }).inputs;
const idOf = (json: object) =>
  readServerJson({ path: 'server.json', text: JSON.stringify(json) }).entry?.apiId;

test('a server.json gives the entry’s texts, links and endpoint, and never its version', () => {
  const inputs = read({
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    ...minimal,
    title: 'Contoso Weather',
    websiteUrl: 'https://contoso.example/weather',
    repository: { url: 'https://github.com/contoso/weather', source: 'github' },
    packages: [
      { registryType: 'npm', identifier: 'weather', version: '1.4.0', transport: { type: 'stdio' } },
    ],
    remotes: [{ type: 'streamable-http', url, headers: [{ name: 'X-Key', isSecret: true }] }],
    _meta: {},
  });
  assert.deepEqual(inputs, {
    title: 'Contoso Weather',
    description: 'Forecasts.',
    'documentation-url': 'https://contoso.example/weather',
    'repository-url': 'https://github.com/contoso/weather',
    'server-url': url,
  });
});

test('without a title, the last part of the name stands for it', () =>
  assert.deepEqual(read(minimal), { title: 'weather', description: 'Forecasts.' }));

test('the id of the entry comes from the title, and without one from the whole name', () => {
  assert.equal(idOf({ ...minimal, title: 'Contoso Weather' }), 'contoso-weather');
  assert.equal(idOf({ ...minimal, name: 'com.contoso.weather/mcp' }), 'com-contoso-weather-mcp');
  assert.equal(idOf({ ...minimal, name: 'com.contoso.payments/mcp' }), 'com-contoso-payments-mcp');
});

test('a byte order mark does no harm', () =>
  assert.equal(readText(`\uFEFF${JSON.stringify(minimal)}`).title, 'weather'));

describe('the endpoint', () => {
  const sse = { type: 'sse', url: 'https://weather.contoso.example/sse' };
  const streamable = { type: 'streamable-http', url };
  for (const [what, remotes, expected] of [
    ['is the only remote of all', [streamable], url],
    ['is the only remote of all, of the old transport too', [sse], sse.url],
    ['is not guessed between two transports', [sse, streamable], undefined],
    ['is not guessed among two', [streamable, { ...streamable, url: `${url}2` }], undefined],
    ['is not guessed among two of the old transport', [sse, sse], undefined],
    ['is not a URL with gaps', [{ ...streamable, url: 'https://{tenant}.contoso.example/mcp' }], undefined],
    ['is absent where there is no remote', [], undefined],
    [
      'has its variables at their defaults',
      [
        {
          ...streamable,
          url: 'https://{region}.contoso.example/mcp',
          variables: { region: { default: 'eu' } },
        },
      ],
      'https://eu.contoso.example/mcp',
    ],
  ] as const) {
    test(what, () => assert.equal(read({ ...minimal, remotes })['server-url'], expected));
  }
});

describe('a file without a usable endpoint says why', () => {
  for (const [what, remotes, expected] of [
    ['no remote', [], /has no remote/],
    ['a type that is not known', [{ type: 'websocket', url }], /only of "websocket"/],
    [
      'a secret in its URL',
      [
        {
          type: 'sse',
          url: 'https://x.example/{key}',
          variables: { key: { isSecret: true, value: 'c4n4ry' } },
        },
      ],
      /secret variable \{key\}/,
    ],
    [
      'two remotes',
      [
        { type: 'sse', url },
        { type: 'sse', url: `${url}2` },
      ],
      /several remotes: .*mcp2/,
    ],
    ['a gap', [{ type: 'sse', url: 'https://{tenant}.contoso.example/' }], /\{tenant\}/],
  ] as const) {
    test(what, () => {
      const text = JSON.stringify({ ...minimal, remotes });
      const { noUrl } = readServerJson({ path: 'server.json', text });
      assert.match(render(noUrl ?? '', plainWords), expected);
    });
  }
});

describe('what the catalogue would not take', () => {
  test('is cut at a word when it is text', () => {
    const inputs = read({ ...minimal, title: 'word '.repeat(20), description: 'word '.repeat(300) });
    assert.match(inputs.title ?? '', /^(word )+word…$/);
    assert.ok((inputs.title ?? '').length <= 50);
    assert.ok((inputs.description ?? '').length <= 1000 && inputs.description?.endsWith('word…'));
  });

  for (const link of [
    'example.com',
    'ftp://contoso.example/x',
    'https://user:secret@contoso.example/',
    `https://contoso.example/${'x'.repeat(200)}`,
    '',
  ]) {
    test(`is left out when it is a link like "${link.slice(0, 40)}"`, () =>
      assert.deepEqual(read({ ...minimal, websiteUrl: link, repository: { url: link } }), {
        title: 'weather',
        description: 'Forecasts.',
      }));
  }

  test('is left out when it is empty', () =>
    assert.deepEqual(read({ ...minimal, title: ' ', description: ' ', repository: {} }), {
      title: 'weather',
    }));
});

describe('a file that is no server.json is refused with the place', () => {
  for (const [what, text, expected] of [
    ['broken JSON', '{\n  "name": "a/b"\n  "version": "1"\n}', /at line \d, column \d+/],
    ['JSON that ends early', '{\n  "name": "a/b",', /at line 2, column \d+/],
    ['a word without quotes', '{\n  "name": weather\n}', /at line 2, column 11 it is not JSON/],
    ['a comma too many', '{\n  "name": "a/b",\n}', /JSON/],
    ['an empty file', '', /JSON/],
    ['a list', '[]', /: "name" is missing\./],
    [
      'a package.json',
      '{ "name": "weather", "version": "1.0.0", "description": "x" }',
      /: "name" is not a reverse-DNS name such as com\.contoso\/weather\./,
    ],
    ['a file without a description', '{ "name": "a/b", "version": "1" }', /: "description" is missing\./],
    [
      'a remote without URL',
      JSON.stringify({ ...minimal, remotes: [{ type: 'sse' }] }),
      /: "remotes\[0\]\.url" is missing\./,
    ],
    [
      'an object where a list stands',
      JSON.stringify({ ...minimal, remotes: {} }),
      /: "remotes" is not a list\./,
    ],
    [
      'a variable that is wrong',
      JSON.stringify({
        ...minimal,
        remotes: [{ url: 'https://x', variables: { KEY: { isSecret: 'yes' } } }],
      }),
      /: something in "remotes\[0\]\.variables" is not true or false\./,
    ],
    ['a title that is no text', JSON.stringify({ ...minimal, title: 5 }), /: "title" is not a text\./],
  ] as const) {
    test(what, () =>
      assert.throws(
        () => readText(text),
        (error) =>
          error instanceof InvalidInput && /server\.json/.test(error.message) && expected.test(error.message),
      ),
    );
  }

  for (const [what, text] of [
    ['no JSON at all', 'machine example.com login ada password s3cr3t-0f-ada'],
    ['JSON that is broken', '{ "password": s3cr3t-0f-ada }'],
    ['another name', '{ "name": "s3cr3t-0f-ada", "version": "1", "description": "x" }'],
    ['a wrong type', '{ "name": "a/b", "version": "1", "description": "x", "remotes": "s3cr3t-0f-ada" }'],
    [
      'a name of its own',
      JSON.stringify({
        ...minimal,
        remotes: [{ type: 'sse', url: 'https://x/', variables: { 's3cr3t-0f-ada': 5 } }],
      }),
    ],
  ] as const) {
    test(`and nothing of it is quoted: ${what}`, () =>
      assert.throws(
        () => readText(text),
        (error) => error instanceof InvalidInput && !error.message.includes('s3cr3t'),
      ));
  }

  test('and its words never become a command of the CI host', () =>
    assert.throws(
      () => readText('{ "name": \n::error::stolen }'),
      (error) => error instanceof InvalidInput && !/\n|::/.test(error.message),
    ));
});

/** `${NAME}`, as a file refers to a variable of the process. */
const variable = (name: string) => `\${${name}}`;
const context = (environment: Record<string, string>, serverUrl?: string) => ({ environment, serverUrl });
const readWith = (json: object, environment: Record<string, string>, serverUrl?: string) =>
  readServerJson({ path: 'server.json', text: JSON.stringify(json) }, context(environment, serverUrl));
const remote = { type: 'streamable-http', url };

describe('the values of a remote', () => {
  test('come from the file, from its defaults and from variables of the process', () => {
    const remotes = [
      {
        type: 'streamable-http',
        url: 'https://{region}.{tenant}.contoso.example/{path}',
        variables: {
          region: { default: 'eu', choices: ['eu', 'us'] },
          tenant: { isRequired: true, value: variable('TENANT') },
          path: { value: 'mcp' },
        },
      },
    ];
    const { inputs } = readWith({ ...minimal, remotes }, { TENANT: 'north' });
    assert.equal(inputs['server-url'], 'https://eu.north.contoso.example/mcp');
    const { noUrl } = readWith({ ...minimal, remotes }, {});
    assert.match(render(noUrl ?? '', plainWords), /variable without a default: \{tenant\}/);
  });

  test('in headers go to the probe, and the secret ones are told to be masked', () => {
    const headers = [
      { name: 'X-Region', value: 'eu' },
      {
        name: 'Authorization',
        value: 'Bearer {token}',
        variables: { token: { isSecret: true, value: variable('MY_TOKEN') } },
      },
      { name: 'X-Key', isSecret: true, isRequired: true },
      { name: 'X-Missing', value: variable('NOT_SET') },
      { name: 'X-Optional', isSecret: true },
    ];
    const json = { ...minimal, remotes: [{ ...remote, headers }] };
    const { inputs, secrets, missingHeaders } = readWith(json, { MY_TOKEN: 'c4n4ry' });
    assert.deepEqual(missingHeaders, ['X-Key', 'X-Missing']);
    assert.equal(inputs['probe-headers'], 'X-Region: eu\nAuthorization: Bearer c4n4ry');
    assert.deepEqual(secrets, ['Bearer c4n4ry', 'c4n4ry']);
    const { 'probe-headers': _, ...published } = inputs;
    assert.doesNotMatch(JSON.stringify(published), /c4n4ry/);
  });

  for (const name of [
    'GITHUB_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'AZURE_CLIENT_SECRET',
    'SYSTEM_ACCESSTOKEN',
  ]) {
    test(`are never the host’s own ${name}`, () => {
      const headers = [{ name: 'X-Key', value: variable(name) }];
      const { inputs } = readWith({ ...minimal, remotes: [{ ...remote, headers }] }, { [name]: 'c4n4ry' });
      assert.doesNotMatch(JSON.stringify(inputs), /c4n4ry/);
    });
  }
});

describe('one of several remotes', () => {
  const headers = [{ name: 'X-Which', value: 'second' }];
  const remotes = [remote, { ...remote, url: `${url}2`, headers }];

  test('is chosen by server-url, with its headers', () => {
    const { inputs, noUrl } = readWith({ ...minimal, remotes }, {}, `${url}2`);
    assert.deepEqual(
      [inputs['server-url'], inputs['probe-headers'], noUrl],
      [`${url}2`, 'X-Which: second', undefined],
    );
  });

  test('is asked for with the list and the input', () => {
    const { noUrl } = readWith({ ...minimal, remotes }, {});
    const text = render(noUrl ?? '', plainWords);
    assert.ok(
      text.includes(`several remotes: ${url}, ${url}2`) && /Choose one with server-url/.test(text),
      text,
    );
  });
});

test('a header without a value is named, with how to give it, unless the run gives it', async (t) => {
  const server = await startSmallServer(t, { tools: ['forecast'] });
  const path = join(temporaryFolder(t), 'server.json');
  const headers = [{ name: 'X-Key', value: variable('NOT_SET'), isSecret: true }];
  const remotes = [{ type: 'streamable-http', url: server, headers }];
  writeFileSync(path, JSON.stringify({ ...minimal, remotes }));
  const center = await startTestCenter(t);
  const warnings = async (more: Record<string, string>) =>
    (await center.register({ 'server-json': path, ...more })).warnings.filter(
      ({ code }) => code === 'header-without-value',
    );
  const [warning, ...others] = await warnings({});
  assert.deepEqual(others, []);
  assert.match(warning?.message ?? '', /"X-Key".*probe-headers/);
  assert.deepEqual(await warnings({ 'probe-headers': 'x-key: 1' }), []);
});

test('a file with packages only says that such a server has no URL', () => {
  const { noUrl } = readWith({ ...minimal, packages: [{ identifier: 'weather' }] }, {});
  assert.match(render(noUrl ?? '', plainWords), /packages only and no remote.*no URL/);
});

describe('a file of an older schema', () => {
  test('of July 2025 has its names in snake case, and no version at the top', () => {
    const { inputs } = readWith(
      {
        name: 'io.github.contoso/weather',
        description: 'Forecasts.',
        version_detail: { version: '1.0.0' },
        website_url: 'https://contoso.example/weather',
        remotes: [
          {
            transport_type: 'streamable-http',
            url,
            headers: [{ name: 'X-Key', value: 'k', is_secret: true }],
          },
        ],
      },
      {},
    );
    assert.equal(inputs['server-url'], url);
    assert.equal(inputs['documentation-url'], 'https://contoso.example/weather');
    assert.equal(inputs['probe-headers'], 'X-Key: k');
  });

  for (const type of ['streamable', 'streamable-http', 'http', 'streamableHttp']) {
    test(`may call the transport ${type}`, () => {
      const other = { type: 'stdio', url: `${url}/other` };
      assert.equal(readWith({ ...minimal, remotes: [other, { type, url }] }, {}).inputs['server-url'], url);
    });
  }
});

describe('a file that is something else is named', () => {
  for (const [what, json, expected] of [
    ['a registry’s answer', { server: { ...minimal }, _meta: {} }, /answer of a registry about one server/],
    ['a registry’s list', { servers: [{ server: minimal }], metadata: {} }, /list of servers, as a registry/],
    [
      'VS Code’s mcp.json',
      { servers: { weather: { type: 'http', url } }, inputs: [] },
      /mcp\.json of VS Code/,
    ],
    ['another client’s configuration', { mcpServers: { weather: { command: 'npx' } } }, /mcpServers/],
  ] as const) {
    test(what, () => assert.throws(() => readText(JSON.stringify(json)), expected));
  }
});

describe('a file that is not UTF-8 is refused with the place', () => {
  const text = `{\n  "name": "com.contoso/weather",\n  "title": "Météo",\n  "description": "x"\n}`;
  for (const [what, bytes, expected] of [
    ['Latin-1', Buffer.from(text, 'latin1'), /not UTF-8 text: byte 0xE9 at line 3, column 14/],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), /it is UTF-16/],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), /not UTF-8 text.*line 1, column 2/],
    ['a character that is cut off', Buffer.from(text).subarray(0, 49), /byte 0xC3 at line 3, column 14/],
  ] as const) {
    test(what, () => assert.throws(() => readServerJson({ path: 'server.json', text: bytes }), expected));
  }

  test('and UTF-8 is taken, with its mark and every character', () => {
    const { inputs } = readServerJson({
      path: 'server.json',
      text: Buffer.from(`\uFEFF${text.replace('x', '😀 ß')}`),
    });
    assert.deepEqual([inputs.title, inputs.description], ['Météo', '😀 ß']);
  });
});
