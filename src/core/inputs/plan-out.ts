import { isAbsolute, relative, sep } from 'node:path';
import type { PlanOut } from './command-inputs.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { type InputName, inputRows } from './table.ts';

/** Of the run alone: they say who applies a plan and how it is told, not what is in it. */
const ofTheRun: ReadonlySet<string> = new Set<InputName>([
  ...(['plan', 'plan-out', 'dry-run', 'output', 'verbose', 'client-id', 'tenant-id'] as const),
  ...(['comment', 'pull-request', 'trace', 'definition-out'] as const),
]);

/** Where the inputs save a plan; undefined where they save none. */
export function planOutOf({ 'plan-out': path }: InputValues, raw: RawInputs): PlanOut | undefined {
  if (path === undefined) return undefined;
  const given = new Map(Object.entries(raw));
  const inputs = inputRows.flatMap(({ name, secret }) => {
    const text = savedText(name, given.get(name)?.trim() ?? '');
    return secret || ofTheRun.has(name) || text === '' ? [] : [[name, text] as const];
  });
  return { path, inputs: Object.fromEntries(inputs) };
}

/** Whether an input is about the run and not about what it writes. */
export function isOfTheRun(name: string): boolean {
  return ofTheRun.has(name);
}

/** Agents make the paths of inputs absolute, and the next job has another folder. */
export function savedText(name: string, text: string): string {
  if (name !== 'manifest' || !isAbsolute(text)) return text;
  const path = relative(process.cwd(), text).replaceAll(sep, '/');
  return path.startsWith('../') || isAbsolute(path) ? text : path;
}
