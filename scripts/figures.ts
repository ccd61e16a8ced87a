/**
 * Prints figures of the sources, and how long the built bundles take to start.
 *
 *   node scripts/figures.ts                     of this project
 *   node scripts/figures.ts --project <path>    of another checkout of it
 *   node scripts/figures.ts --beside <path>     start-up of both, measured in turns
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { interleaved, timeNode } from '../bench/measure.ts';
import { sourceFigures } from './source-figures.ts';

const { values } = parseArgs({ options: { project: { type: 'string' }, beside: { type: 'string' } } });
const root = resolve(values.project ?? join(import.meta.dirname, '..'));
const rounds = 15;
const faces = ['cli', 'github', 'azure-pipelines'] as const;
const checkouts = [root, ...(values.beside === undefined ? [] : [resolve(values.beside)])];

const figures = sourceFigures(join(root, 'src'));
console.log(`${figures.files} files, ${figures.lines} lines in src/`);
list('functions with five or more parameters', figures.wideFunctions);
list('exported names that stand twice', described(figures.exportedTwice));
list('file names that stand twice', described(figures.namedTwice));
list(
  'import circles, types included',
  figures.circles.map((files) => files.join(', ')),
);
if (checkouts.every((checkout) => faces.every((face) => existsSync(entryOf(checkout, face)))))
  await printStartUp();
else console.log('\nstart-up: not measured, dist/ is missing: npm run build');

function list(title: string, entries: readonly string[]): void {
  console.log(`\n${entries.length} ${title}`);
  for (const entry of entries) console.log(`  ${entry}`);
}

function described(names: ReadonlyMap<string, readonly string[]>): string[] {
  return [...names].map(([name, files]) => `${name}: ${files.join(', ')}`);
}

/** Each bundle against a script that does nothing: the command line says its version, the others miss an input. */
async function printStartUp(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'mcp-register-figures-'));
  try {
    const empty = join(temporary, 'empty.mjs');
    writeFileSync(empty, '');
    const bundles = checkouts.flatMap((checkout) => faces.map((face) => ({ checkout, face })));
    const ms = await interleaved<string>(rounds, {
      empty: () => timeNode([empty]),
      ...Object.fromEntries(
        bundles.map(({ checkout, face }) => [
          entryOf(checkout, face),
          () => timeBundle(entryOf(checkout, face), face, temporary),
        ]),
      ),
    });
    console.log(
      `\nstart-up, as a multiple of an empty script (median of ${rounds}, Node ${process.version})`,
    );
    for (const { checkout, face } of bundles) {
      const ratio = (ms(entryOf(checkout, face)) / ms('empty')).toFixed(2);
      console.log(`  ${face.padEnd(16)}${ratio}${checkout === root ? '' : `  (${checkout})`}`);
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function timeBundle(entry: string, face: (typeof faces)[number], temporary: string): Promise<number> {
  return face === 'cli'
    ? timeNode([entry, '--version'])
    : timeNode([entry], { exitCode: face === 'github' ? 1 : 0, temporary });
}

function entryOf(checkout: string, face: string): string {
  return join(checkout, 'dist', face, 'index.js');
}
