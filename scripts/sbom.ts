/**
 * Writes a bill of what the product is made of, in CycloneDX, from the lock file alone. The same lock file gives the
 * same bytes.
 *
 *   node scripts/sbom.ts [FILE]      build/sbom.cdx.json unless given
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const file = resolve(process.argv[2] ?? join(root, 'build', 'sbom.cdx.json'));

interface Bill {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string; readonly 'bom-ref': string } };
  components: { readonly 'bom-ref': string }[];
  dependencies: { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const bill: Bill = JSON.parse(
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
);

// npm's own --omit dev also leaves out what both the product and its development use.
const locked: Record<string, { version: string; dev?: boolean; devOptional?: boolean }> =
  read('package-lock.json').packages;
const shipped = new Set(
  Object.entries(locked)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
);
const isShipped = (reference: string) =>
  reference === bill.metadata.component['bom-ref'] || shipped.has(reference);
bill.components = bill.components.filter((component) => isShipped(component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => isShipped(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isShipped) }));

// npm takes the folder's name for ours, and adds a number and a time that are new at each run.
bill.metadata.component.name = read('package.json').name;
delete bill.serialNumber;
delete bill.metadata.timestamp;

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
console.log(`${bill.components.length} components: ${file}`);
