import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** A Markdown file of the repository, its path relative to the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export interface Block {
  readonly page: string;
  /** Line of the fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

export const pages: readonly Page[] = globSync(
  ['*.md', 'docs/**/*.md', 'examples/**/*.md', 'azure-pipelines/*.md', '.github/**/*.md'],
  { cwd: root },
)
  .sort()
  .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }));

/** The fenced blocks of a page, without the indentation of their fence. */
export function blocksOf({ path, text }: Page): Block[] {
  const fence = /^( *)```([\w-]*)[^\n]*\n([\s\S]*?)^\1```\s*$/gm;
  return [...text.matchAll(fence)].map(([, indent = '', language = '', content = ''], index, all) => ({
    page: path,
    line: text.slice(0, all[index]?.index).split('\n').length,
    language,
    text: content.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

export const blocks: readonly Block[] = pages.flatMap(blocksOf);

export function withoutBlocks({ text }: Page): string {
  return text
    .replace(/^( *)```[\s\S]*?^\1```\s*$/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]]/g, ' '));
}
