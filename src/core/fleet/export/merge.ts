import { mergeBackstage } from './merge-backstage.ts';
import { mergeJson } from './merge-json.ts';
import { mergeMarkdown } from './merge-markdown.ts';
import type { Merged, MergeInput, MergePart } from './merge-part.ts';
import { styleOf } from './text-style.ts';

/**
 * The text of a file with the catalogue in it. What others wrote, comments, order and formatting stay byte for byte.
 * Pure.
 *
 * @throws UnmergeableText when the file is not what the format says
 */
export function mergeExport({ text = '', ...input }: MergeInput): Merged {
  const { body, ...style } = styleOf(text);
  const part: MergePart = { ...input, body, style };
  const merged = mergeBody(part);
  return { ...merged, text: style.mark + merged.text };
}

function mergeBody(part: MergePart): Merged {
  switch (part.format) {
    case 'copilot':
    case 'vscode':
    case 'claude-code':
      return mergeJson(part.format, part);
    case 'backstage':
      return mergeBackstage(part);
    case 'markdown':
      return mergeMarkdown(part);
  }
}
