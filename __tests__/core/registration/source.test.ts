import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceOfPipeline } from '../../../src/app/pipeline-facts.ts';
import { isSameSource, parseSource, sourceAt, sourceOfMark } from '../../../src/core/registration/source.ts';

const spellings = {
  'github.com/contoso/weather': [
    'https://github.com/contoso/weather',
    'https://github.com/Contoso/Weather.git',
    'https://github.com/contoso/weather.git/',
    'https://ada@github.com/contoso/weather',
    'https://www.github.com/contoso/weather',
    'https://GitHub.com:443/contoso//weather/',
    'ssh://git@github.com/contoso/weather.git',
    'ssh://git@github.com:22/contoso/weather',
    'ssh://git@ssh.github.com:443/contoso/weather.git',
    'git@github.com:contoso/weather.git',
    'git@github.com:/Contoso/weather',
    'github.com/contoso/weather/',
    'github.com:contoso/weather',
  ],
  'dev.azure.com/contoso/weather team/_git/weather': [
    'https://dev.azure.com/contoso/Weather%20team/_git/weather',
    'https://dev.azure.com/contoso/Weather team/_git/weather/',
    'https://contoso@dev.azure.com/contoso/Weather%20team/_git/weather',
    'https://contoso.visualstudio.com/Weather%20team/_git/weather',
    'https://Contoso.VisualStudio.com/DefaultCollection/Weather%20Team/_git/weather',
    'git@ssh.dev.azure.com:v3/contoso/Weather%20team/weather',
    'ssh://git@ssh.dev.azure.com/v3/contoso/Weather%20team/weather',
    'contoso@vs-ssh.visualstudio.com:v3/contoso/Weather%20team/weather',
    'dev.azure.com:contoso/weather%20team/_git/weather',
    'contoso.visualstudio.com:weather%20team/_git/weather',
  ],
  'dev.azure.com/contoso/weather/_git/weather': [
    'https://dev.azure.com/contoso/_git/weather',
    'https://contoso@dev.azure.com/contoso/_git/Weather',
    'https://dev.azure.com/contoso/weather/_git/weather',
    'https://contoso.visualstudio.com/_git/weather',
    'https://contoso.visualstudio.com/DefaultCollection/_git/weather',
    'git@ssh.dev.azure.com:v3/contoso/weather/weather',
  ],
  '127.0.0.1:8443/contoso/weather': [
    'https://127.0.0.1:8443/contoso/weather',
    '127.0.0.1:8443/contoso/weather',
    '127.0.0.1:8443:contoso/weather',
  ],
} as const;

describe('a repository is one source', () => {
  for (const [name, texts] of Object.entries(spellings)) {
    for (const text of texts) {
      test(`${name}, spelled ${text}`, () => {
        const { host, path, id } = parseSource(text);
        assert.equal(`${host}/${path}`, name);
        assert.equal(id, undefined);
      });
    }
  }

  test('and different repositories are different sources', () => {
    const one = Object.values(spellings).map(([text]) => parseSource(text));
    one.push(
      parseSource('https://github.com/contoso/other'),
      parseSource('https://gitlab.com/contoso/weather'),
    );
    for (const [index, a] of one.entries()) {
      for (const [other, b] of one.entries()) assert.equal(isSameSource(a, b), index === other);
    }
  });

  test('shown by an address that people can open', () => {
    const { url } = parseSource('git@ssh.dev.azure.com:v3/contoso/Weather%20team/weather');
    assert.equal(url, 'https://dev.azure.com/contoso/Weather%20team/_git/weather');
    assert.equal(parseSource('git@github.com:Contoso/Weather.git').url, 'https://github.com/Contoso/Weather');
  });
});

describe('no source is', () => {
  for (const text of [
    'weather',
    'https://github.com/',
    'https://github.com/.git',
    'https://github.com/contoso/weather?tab=readme',
    'https://github.com/contoso/weather#readme',
    'https://me:s3cr3t@github.com/contoso/weather',
    'file:///contoso/weather',
    'git://github.com/contoso/weather',
    'https://github.com/contoso%2Fweather/x',
    'https://github.com/contoso/%zz',
    'https://github.com/4711',
    'github.com:',
  ]) {
    test(text, () => assert.throws(() => parseSource(text), { code: 'source-invalid' }));
  }

  test('shown with its password', () => {
    assert.throws(
      () => parseSource('https://me:s3cr3t@github.com/contoso/weather'),
      ({ message }: Error) => !message.includes('s3cr3t'),
    );
  });
});

describe('the stable id', () => {
  const at = (name: string, id?: string) => {
    const source = sourceAt(`https://github.com/${name}`, id);
    assert.ok(source);
    return source;
  };

  test('decides where both sides have one, whatever the names are', () => {
    assert.ok(isSameSource(at('contoso/weather', '42'), at('contoso/renamed', '42')));
    assert.ok(!isSameSource(at('contoso/weather', '42'), at('contoso/weather', '43')));
  });

  test('leaves the decision to the name where one side has none', () => {
    assert.ok(isSameSource(at('contoso/weather', '42'), at('Contoso/Weather')));
    assert.ok(!isSameSource(at('contoso/weather', '42'), at('contoso/other')));
  });

  for (const id of ['', ' ', '0', '00000000-0000-0000-0000-000000000000', 'contoso/weather']) {
    test(`is none when it is "${id}", and matches nothing`, () => {
      assert.equal(at('contoso/weather', id).id, undefined);
      assert.ok(!isSameSource(at('contoso/weather', id), at('mallory/other', id)));
    });
  }

  test('of an older version’s key is taken, and known by nothing else', () => {
    const key = parseSource('github.com:4711');
    assert.equal(key.id, '4711');
    assert.ok(isSameSource(key, at('contoso/weather', '4711')));
    assert.ok(!isSameSource(key, at('contoso/weather')));
    assert.ok(!isSameSource(key, parseSource('github.com:4712')));
  });

  const project = { CI_PROJECT_URL: 'https://gitlab.com/contoso/weather' };
  const build = {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_URI: 'https://contoso@dev.azure.com/contoso/Weather%20team/_git/weather',
  };
  const workflow = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'contoso/weather', GITHUB_SERVER_URL: '' };
  for (const [what, env, key] of [
    ['GITHUB_REPOSITORY_ID', workflow, 'github.com:contoso/weather'],
    ['CI_PROJECT_ID', project, 'gitlab.com:contoso/weather'],
    ['BUILD_REPOSITORY_ID', build, 'dev.azure.com:contoso/weather team/_git/weather'],
  ] as const) {
    for (const empty of ['', ' ']) {
      test(`is the name’s business when ${what} is "${empty}"`, () => {
        assert.equal(sourceOfPipeline({ ...env, [what]: empty })?.key, key);
      });
    }
  }

  test('is not the GUID of a service connection', () => {
    const env = {
      ...build,
      BUILD_REPOSITORY_PROVIDER: 'Git',
      BUILD_REPOSITORY_ID: '42424242-1111-2222-3333-444455556666',
    };
    assert.equal(sourceOfPipeline(env)?.id, undefined);
  });
});

describe('the mark of an older version', () => {
  const weather = sourceAt('https://github.com/contoso/weather', '42');
  for (const [key, url, mine] of [
    ['github.com:42', 'https://github.com/contoso/weather', true],
    ['github.com:42', 'https://github.com/contoso/old-name', true],
    ['github.com:43', 'https://github.com/contoso/weather', false],
    ['github.com:contoso/weather', 'https://github.com/contoso/weather', true],
    ['github.com:', 'https://github.com/contoso/weather', true],
    ['github.com:', 'https://github.com/mallory/other', false],
    ['github.com:', 'https://github.com/', false],
    ['gitlab.com:42', 'https://github.com/contoso/weather', false],
  ] as const) {
    test(`${key} with ${url} is ${mine ? 'ours' : 'another’s'}`, () => {
      const found = sourceOfMark(key, url);
      assert.equal(found !== undefined && weather !== undefined && isSameSource(found, weather), mine);
    });
  }

  test('in the old address of an organization is read as the new one', () => {
    const id = '42424242-1111-2222-3333-444455556666';
    const old = sourceOfMark(
      `contoso.visualstudio.com:${id}`,
      'https://contoso.visualstudio.com/DefaultCollection/Weather%20team/_git/weather',
    );
    const now = parseSource('https://dev.azure.com/contoso/Weather%20team/_git/weather');
    assert.ok(old && isSameSource(old, now));
    assert.equal(old.id, id);
  });
});
