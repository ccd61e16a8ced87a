import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { readModuleGraph } from '../../scripts/module-graph.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (page: string) => readFileSync(join(root, page), 'utf8');
const graph = readModuleGraph(join(root, 'src'));
const fileNames = new Set(globSync('{src,__tests__}/**/*.ts', { cwd: root }).map((file) => basename(file)));
const rooms = readdirSync(join(root, 'src', 'core'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Whether a path of a page leads to a file or folder: from the root, from `src/` or from a folder that the page is about. */
function isThere(path: string): boolean {
  const places = ['', 'src', 'src/core', 'src/core/inputs'].map((folder) => join(root, folder, path));
  if (path.includes('…')) return globSync(`src/**/${path.replace('…', '*')}`, { cwd: root }).length > 0;
  return fileNames.has(path) || places.some((place) => existsSync(place));
}

describe('what people are told of the house is so', () => {
  for (const page of ['CONTRIBUTING.md', 'docs/architecture.md']) {
    test(`every file and folder that ${page} names is there`, () => {
      const named = [...read(page).matchAll(/`([^`\s]+(?:\.ts|\/))`/g)].map(([, path = '']) => path);
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((path) => !isThere(path)),
        [],
      );
    });
  }

  test('the tree of CONTRIBUTING.md has every folder and every file of app that it shows, and every room of core', () => {
    const [, tree = ''] = /```\nsrc\/\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md')) ?? [];
    const files = [...tree.matchAll(/[\w-]+\.ts\b/g)].map(([name]) => name);
    assert.deepEqual(
      files.filter((name) => !fileNames.has(name)),
      [],
    );
    const shown = new Set([...tree.matchAll(/([\w-]+)\//g)].map(([, name]) => name));
    assert.deepEqual(
      rooms.filter((room) => !shown.has(room)),
      [],
    );
  });

  test('in the drawing of docs/architecture.md, every room of core imports only what is drawn below it', () => {
    const [, drawing = ''] = /core\/commands .*\n([\s\S]*?)```/.exec(read('docs/architecture.md')) ?? [];
    const rows = drawing.split('\n').map((line) => line.slice(0, 70));
    const height = new Map(
      rows.flatMap((row, index) => [...row.matchAll(/([\w-]+)\//g)].map(([, room = '']) => [room, index])),
    );
    height.set('commands', -1);
    assert.deepEqual(
      rooms.filter((room) => !height.has(room)),
      [],
    );
    const ground = height.get('text');
    const roomOf = (file: string) => /^core\/([\w-]+)\//.exec(file)?.[1];
    const upwards = [...graph].flatMap(([file, imports]) => {
      const own = roomOf(file);
      if (own === undefined || height.get(own) === ground) return [];
      return imports
        .filter((name) => {
          const other = roomOf(name);
          if (other === undefined || other === own) return false;
          return Number(height.get(other)) <= Number(height.get(own));
        })
        .map((name) => `${file} → ${name}`);
    });
    assert.deepEqual(upwards, []);
  });
});
