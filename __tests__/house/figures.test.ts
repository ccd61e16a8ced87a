import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { importsOf, readModuleGraph } from '../../scripts/module-graph.ts';
import { sourceFigures, wideFunctions } from '../../scripts/source-figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('imports are found in every form, and not where a text or a comment speaks of one', () => {
  const source = `
import './effect.ts';
import plain, { type Both } from './plain.ts';
import type { Only } from './only-type.ts';
import {
  first,
  type Second,
} from './many-lines.ts';
import * as all from './all.ts';
export { again } from './again.ts';
export type { Again } from './again-type.ts';
export * from './everything.ts';

// import { quoted } from './in-a-comment.ts';
/* import { quoted } from './in-a-block.ts'; */
export const text = "import { quoted } from './in-a-text.ts'";
export const later = async () => (await import('./later.ts')).later;
export type Named = import('./named.ts').Named;
`;
  assert.deepEqual(importsOf(source).toSorted(), [
    './again-type.ts',
    './again.ts',
    './all.ts',
    './effect.ts',
    './everything.ts',
    './later.ts',
    './many-lines.ts',
    './named.ts',
    './only-type.ts',
    './plain.ts',
  ]);
});

test('functions with five or more parameters are named, whatever their form', () => {
  const source = `
function declared(a: string, b: Map<string, number>, c: (d: string, e: string) => void, f = [1, 2], g?: G): void {
}
const arrow = async (a: A, { b, c }: B, [d, e]: D, f: F, g: G) => a;
const typed: Wide = (a, b, c, d, e = '') => {
};
class Parts {
  method(a: A, b: B, c: C, d: D, e: E): Promise<void> {
  }
}
function fine(a: Pick<A, 'b' | 'c' | 'd' | 'e'>, { f, g, h, i, j }: F): void {
}
type Signature = (a: A, b: B, c: C, d: D, e: E) => void;
call(a, b, c, d, e);
if (one(a, b, c, d, e)) {
}
const text = 'function quoted(a, b, c, d, e) {';
`;
  assert.deepEqual(
    wideFunctions(source).map(({ name }) => name),
    ['declared', 'arrow', 'typed', 'method'],
  );
});

test('names that stand twice are listed with their files', (t) => {
  const folder = temporaryFolder(t);
  for (const room of ['one', 'two']) {
    mkdirSync(join(folder, room));
    writeFileSync(join(folder, room, 'same.ts'), `export const shared = 1;\nexport const ${room} = 2;\n`);
  }
  writeFileSync(join(folder, 'main.ts'), `import { one } from './one/same.ts';\nexport const main = one;\n`);
  const { files, lines, exportedTwice, namedTwice } = sourceFigures(folder);
  assert.deepEqual({ files, lines }, { files: 3, lines: 6 });
  assert.deepEqual([...exportedTwice], [['shared', ['one/same.ts', 'two/same.ts']]]);
  assert.deepEqual([...namedTwice], [['same.ts', ['one/same.ts', 'two/same.ts']]]);
  assert.deepEqual(readModuleGraph(folder).get('main.ts'), ['one/same.ts']);
});

test('in src/ every exported name and every file name has one meaning, and no function takes five parameters', () => {
  const figures = sourceFigures(resolve(import.meta.dirname, '..', '..', 'src'));
  // Each host has the same parts, under the same names.
  const partsOfEachHost = ['host.ts', 'main.ts', 'words.ts'];
  assert.deepEqual([...figures.exportedTwice], []);
  assert.deepEqual([...figures.namedTwice.keys()].toSorted(), partsOfEachHost);
  assert.deepEqual(figures.wideFunctions, []);
});
