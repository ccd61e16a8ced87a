import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { printable } from '../text/printable.ts';
import type { Surface } from './canonical.ts';
import { pointer, quoted, type SurfaceKind } from './change.ts';
import { findHiddenText, type HiddenTextFinding } from './hidden-text-patterns.ts';

/** A text that deserves a look by a person before models read it. */
export interface HiddenText {
  readonly kind: SurfaceKind;
  readonly name: string;
  /** The place inside the item: `inputSchema/properties/days/description`. */
  readonly path: string;
  readonly finding: HiddenTextFinding;
  /** What stands there, safe to print; characters that show nothing are spelled out. */
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
        kind === 'server' ? 'the server’s instructions hold' : `the ${kind} ${quoted(name)} holds`;
      const message = `${where} ${finding}: "${excerpt}"`;
      notices.push({ kind, name, path: pointer(path), finding, excerpt, message });
    }
  };
  const walk = (kind: SurfaceKind, name: string, value: JsonValue, path: readonly string[]): void => {
    if (notices.length >= maxNotices || path.length > maxDepth) return;
    if (typeof value === 'string') look(kind, name, value, path);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(kind, name, item, [...path, String(index)]);
    } else if (isJsonObject(value)) {
      for (const [member, inner] of Object.entries(value)) {
        look(kind, name, member, [...path, member]);
        walk(kind, name, inner, [...path, member]);
      }
    }
  };
  const walkAll = (kind: SurfaceKind, key: string, items: readonly JsonObject[]) => {
    for (const item of items) walk(kind, String(item[key]), item, []);
  };

  if (surface.instructions !== undefined) look('server', 'server', surface.instructions, ['instructions']);
  walkAll('tool', 'name', surface.tools);
  walkAll('prompt', 'name', surface.prompts);
  walkAll('resource template', 'uriTemplate', surface.resourceTemplates);
  walkAll('resource', 'uri', surface.resources);
  return notices;
}

function excerptOf(text: string, index: number): string {
  const part = text.slice(Math.max(0, index - 30), index + 120);
  // Tag characters are ASCII, moved: what they spell is what one wants to know.
  const spelled = part.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (/[\t\n\r]/.test(character)) return ' ';
      if (code >= 0xe0020 && code <= 0xe007e) return String.fromCodePoint(code - 0xe0000);
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    },
  );
  return printable(spelled.replace(/\s+/g, ' '), 200);
}
