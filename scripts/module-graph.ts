/** The files of a source folder and what they import from each other, types included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Maps each file to the files it imports; paths are relative to the source folder, with forward slashes. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>;

/** Matches a statement at the start of a line, as biome formats it: strings and comments do not start there. */
const statement = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^'\n]+)'/gm;
const call = /\bimport\('([^'\n]+)'\)/g;

/** Lists what a TypeScript source imports: static, dynamic and type imports and re-exports, each once. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  return [...new Set([...code.matchAll(statement), ...code.matchAll(call)].map(([, name = '']) => name))];
}

/** Reads every `.ts` file under a folder; imports of packages and of other folders are left out. */
export function readModuleGraph(folder: string): ModuleGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(folder, file), 'utf8'))
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file), name))
        .filter((name) => name.endsWith('.ts')),
    ]),
  );
}

/** Finds the groups of files that import each other in a circle, by Tarjan's strongly connected components. */
export function importCircles(graph: ModuleGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): number => {
    const place = order.size;
    order.set(file, place);
    lowest.set(file, place);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next)
        ? stack.includes(next)
          ? (order.get(next) ?? place)
          : place
        : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? place, reached));
    }
    const low = lowest.get(file) ?? place;
    if (low === place) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.toSorted());
    }
    return low;
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** Removes comments that could quote an import; comments inside of a line of code stay. */
function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, '');
}
