import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import { root } from './pages.ts';

const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

function parseYaml(path: string): Record<string, unknown> {
  const document = parseDocument(read(path));
  assert.deepEqual([...document.errors, ...document.warnings], [], path);
  return document.toJS();
}

describe('the project’s own workflows and forms', () => {
  for (const path of globSync('.github/**/*.yml', { cwd: root })) {
    test(`${path} is YAML, and the npm scripts in it are there`, () => {
      parseYaml(path);
      for (const [, script = ''] of read(path).matchAll(/npm run ([\w:]+)/g)) {
        assert.ok(script in scripts, `there is no npm run ${script}`);
      }
    });
  }

  test('no workflow starts the reference server on every address, or with the runner’s environment', () => {
    const starts = globSync('.github/**/*.yml', { cwd: root })
      .flatMap((path) => read(path).replaceAll('\\\n', ' ').split('\n'))
      .filter((line) => line.includes('server-everything'));
    assert.ok(starts.length > 0);
    for (const line of starts) assert.match(line, /env -i PATH="\$PATH" .*listen-on-loopback\.mjs/);
  });

  test('the release makes every file that the page about releasing names, and attests them', () => {
    const workflow = read('.github/workflows/release.yml');
    const page = read('docs/releasing.md');
    for (const made of ['.vsix', 'npm pack', 'sbom.cdx.json', 'SHA256SUMS']) {
      assert.ok(workflow.includes(made), made);
      assert.ok(page.includes(made.replace('npm pack', '.tgz')), made);
    }
    assert.match(workflow, /uses: actions\/attest@/);
    assert.match(workflow, /sbom-path: release\/sbom\.cdx\.json/);
    assert.match(workflow, /subject-path: release\/\*/);
  });

  test('a form asks for something, and each of its fields says what for', () => {
    for (const name of ['bug', 'idea']) {
      const form = parseYaml(`.github/ISSUE_TEMPLATE/${name}.yml`);
      assert.ok(form.name && form.description);
      assert.ok(Array.isArray(form.body));
      for (const { type, id, attributes } of form.body) {
        assert.ok(
          type === 'markdown' ? attributes.value : id && attributes.label,
          JSON.stringify(attributes),
        );
      }
    }
  });
});

test('the folders in the pictures of the house are there', () => {
  const contributing = read('CONTRIBUTING.md');
  const [, tree = ''] = /^# How the house is laid out\n\n```\n([\s\S]*?)```/m.exec(contributing) ?? [];
  const [, core = ''] = / {2}core\/([\s\S]*?)\n {2}hosts\//.exec(tree) ?? [];
  const named = [...core.matchAll(/([a-z-]+)\/ /g)].map(([, folder]) => `src/core/${folder}`);
  const pictured = [...read('docs/architecture.md').matchAll(/\b(?:core|hosts)\/[a-z-]+(?:\.ts)?\b/g)].map(
    ([path]) => `src/${path}`,
  );
  assert.ok(named.length > 8 && pictured.length >= 4);
  for (const path of [...named, ...pictured]) assert.ok(existsSync(resolve(root, path)), path);
});
