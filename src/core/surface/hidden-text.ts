import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { findHiddenText, type HiddenTextFinding } from '../text/hidden-text-patterns.ts';
import { printable } from '../text/printable.ts';
import type { Surface } from './canonical.ts';
import { pointer, type SurfaceKind } from './change.ts';
import { visible } from './excerpt.ts';
import { named, phrase, plainPhrase } from './phrase.ts';

/** A text that a person should review before models read it. */
export interface HiddenText {
  readonly kind: SurfaceKind;
  readonly name: string;
  /** The place inside the item: `inputSchema/properties/days/description`. */
  readonly path: string;
  readonly finding: HiddenTextFinding;
  /** The text there, safe to print; characters that show nothing are spelled out. */
  readonly excerpt: string;
  /** One sentence without a full stop. */
  readonly message: string;
}

const maxNotices = 100;
const maxDepth = 64;

/**
 * Texts of a server in which something is hidden from people, or which give orders to models: the usual
 * forms of tool poisoning. Looks at every text and every name, and finds suspicions, no proofs.
 */
export function hiddenText(surface: Surface): readonly HiddenText[] {
  const notices: HiddenText[] = [];
  const look = (kind: SurfaceKind, name: string, text: string, path: readonly string[]) => {
    for (const { finding, index } of findHiddenText(text)) {
      if (notices.length >= maxNotices) return;
      const excerpt = excerptOf(text, index);
      const where =
        kind === 'server'
          ? phrase`the server’s instructions contain`
          : phrase`the ${kind} ${named(name)} contains`;
      const message = plainPhrase(phrase`${where} ${finding}: "${excerpt}"`);
      notices.push({ kind, name, path: pointer(path), finding, excerpt, message });
    }
  };
  // One path for the whole walk: a copy of it for each value would be most of the garbage of an audit.
  const path: string[] = [];
  const walk = (kind: SurfaceKind, name: string, value: JsonValue | undefined): void => {
    if (notices.length >= maxNotices || path.length > maxDepth) return;
    if (typeof value === 'string') look(kind, name, value, path);
    else if (Array.isArray(value)) {
      value.forEach((item: JsonValue, index) => {
        path.push(String(index));
        walk(kind, name, item);
        path.pop();
      });
    } else if (isJsonObject(value)) {
      for (const member of Object.keys(value)) {
        path.push(member);
        look(kind, name, member, path);
        walk(kind, name, value[member]);
        path.pop();
      }
    }
  };
  const walkAll = (kind: SurfaceKind, key: string, items: readonly JsonObject[]) => {
    for (const item of items) walk(kind, String(item[key]), item);
  };

  if (surface.instructions !== undefined) look('server', 'server', surface.instructions, ['instructions']);
  walkAll('tool', 'name', surface.tools);
  walkAll('prompt', 'name', surface.prompts);
  walkAll('resource template', 'uriTemplate', surface.resourceTemplates);
  walkAll('resource', 'uri', surface.resources);
  return notices;
}

function excerptOf(text: string, index: number): string {
  return printable(visible(text.slice(Math.max(0, index - 30), index + 120)), 200);
}
