/** Counts over the sources that say whether they stay easy to read. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importCircles, readModuleGraph } from './module-graph.ts';

export interface SourceFigures {
  readonly files: number;
  readonly lines: number;
  /** Functions with five or more parameters, as `file:line name`. */
  readonly wideFunctions: readonly string[];
  /** Names that two files or more export, with those files. */
  readonly exportedTwice: ReadonlyMap<string, readonly string[]>;
  /** File names that stand in two folders or more, with their paths. */
  readonly namedTwice: ReadonlyMap<string, readonly string[]>;
  readonly circles: readonly (readonly string[])[];
}

const greatestParameters = 4;
/** What a list of parameters belongs to: `name(`, `name<T>(`, `name = async (`, `name: Type = (`. */
const nameBefore = /(\w+)\s*(?:<[^()]*>|(?::[^=;(){}]*)?=\s*(?:async\s*)?|:\s*(?:async\s*)?)?$/;
const exported =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** Reads the figures of a source folder; every path is relative to it. */
export function sourceFigures(folder: string): SourceFigures {
  const graph = readModuleGraph(folder);
  const sources = [...graph.keys()].map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const names = sources.flatMap(({ file, text }) =>
    [...text.matchAll(exported)].map(([, name = '']) => ({ name, file })),
  );
  return {
    files: sources.length,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0),
    wideFunctions: sources.flatMap(({ file, text }) =>
      wideFunctions(text).map(({ line, name }) => `${file}:${line} ${name}`),
    ),
    exportedTwice: twice(names),
    namedTwice: twice([...graph.keys()].map((file) => ({ name: basename(file), file }))),
    circles: importCircles(graph),
  };
}

/** Lists the functions of a TypeScript source that take five parameters or more. */
export function wideFunctions(source: string): { readonly line: number; readonly name: string }[] {
  const code = blanked(source);
  return [...code.matchAll(/\(/g)].flatMap(({ index }) => {
    const end = closing(code, index);
    if (end === undefined || !isParameterList(code, index, end)) return [];
    if (parametersIn(code.slice(index + 1, end)) <= greatestParameters) return [];
    const name = nameBefore.exec(code.slice(0, index))?.[1];
    return [{ line: code.slice(0, index).split('\n').length, name: name ?? '(unnamed)' }];
  });
}

/** Whether a pair of parentheses declares the parameters of a function, a method or an arrow: not a call, not a type. */
function isParameterList(code: string, start: number, end: number): boolean {
  const before = code.slice(Math.max(0, start - 200), start);
  if (/\b(?:if|for|while|switch|catch|type \w+ =)\s*$/.test(before)) return false;
  if (/\b(?:function\*?(?:\s+\w+)?|constructor)\s*(?:<[^()]*>)?$/.test(before)) return true;
  return /^(?::\s*[^;{}()]*(?:\{[^{}]*\}[^;{}()]*)?)?\s*(?:=>|\{\n)/.test(code.slice(end + 1));
}

function parametersIn(list: string): number {
  let depth = 0;
  let count = list.trim() === '' ? 0 : 1;
  const trimmed = list.trimEnd().replace(/,$/, '').replaceAll('=>', '  ');
  for (const character of trimmed) {
    if ('([{<'.includes(character)) depth++;
    else if (')]}>'.includes(character)) depth--;
    else if (character === ',' && depth === 0) count++;
  }
  return count;
}

function closing(code: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < code.length; index++) {
    if (code[index] === '(') depth++;
    else if (code[index] === ')' && --depth === 0) return index;
  }
  return undefined;
}

/** Replaces comments, strings and patterns by spaces, so that what is counted is code; line breaks stay. */
function blanked(source: string): string {
  const quoted =
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[(=,:!&|?]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g;
  return source.replace(quoted, (text) => text.replace(/[^\n]/g, ' '));
}

function twice(entries: readonly { name: string; file: string }[]): Map<string, string[]> {
  const names = [...new Set(entries.map(({ name }) => name))].toSorted();
  const filesOf = (wanted: string) => [
    ...new Set(entries.filter(({ name }) => name === wanted).map(({ file }) => file)),
  ];
  return new Map(
    names.map((name): [string, string[]] => [name, filesOf(name)]).filter(([, files]) => files.length > 1),
  );
}
