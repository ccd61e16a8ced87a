/**
 * Writes what follows from the tables in src/: action.yml, task.json, the schema of a manifest, the tables of README.md
 * and of the page about the audit,
 * the roles and their page.
 *
 *   node scripts/docs.ts            writes them
 *   node scripts/docs.ts --check    fails when one differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { inputRows } from '../src/core/inputs/table.ts';
import { actionManifest } from './action-manifest.ts';
import { withRulesTable } from './audit-rules-table.ts';
import { manifestSchema } from './manifest-schema.ts';
import { permissionFiles } from './permission-files.ts';
import { withTables } from './readme-tables.ts';
import { taskManifest } from './task-manifest.ts';

const root = resolve(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const auditPage = join(root, 'docs', 'audit.md');
const generated = new Map([
  [auditPage, withRulesTable(readFileSync(auditPage, 'utf8'))],
  [readme, withTables(readFileSync(readme, 'utf8'), inputRows)],
  [join(root, 'action.yml'), actionManifest(inputRows)],
  [join(root, 'task.json'), taskManifest(inputRows)],
  [join(root, 'schemas', 'manifest.schema.json'), manifestSchema(inputRows)],
  ...permissionFiles(root),
]);

for (const [file, content] of generated) {
  const name = relative(root, file);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} does not match the tables in src/. Run npm run docs and commit it.`);
    process.exitCode = 1;
  }
}
