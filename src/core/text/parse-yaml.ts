import { LineCounter, parseDocument } from 'yaml';
import type { JsonValue } from '../json.ts';

export type ParsedYaml =
  | { readonly valid: true; readonly value: JsonValue }
  /** `problem` may quote the text; `place` is "line 3, column 5", counted from 1, where it is known. */
  | { readonly valid: false; readonly problem: string; readonly place: string | undefined };

/** How often an anchor may be repeated, the anchors inside of it counted. */
const maxAliasCount = 1000;
/** Characters of names and texts, and other values, when every alias is written out. */
const maxExpandedSize = 16 * 1024 * 1024;

/** What the library words for programmers. */
const rewordings: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A second document begins; only one is expected',
  RESOURCE_EXHAUSTION: 'It is nested too deeply',
};

/**
 * YAML 1.2, of which JSON is a part, as plain JSON. Duplicate keys are refused, and so is what JSON has
 * no word for, or what would grow without bounds.
 *
 * @param schema `json` takes no text without quotes
 */
export function parseYaml(text: string, schema: 'core' | 'json' = 'core'): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema, lineCounter, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const problem = rewordings[error.code] ?? error.message;
    return { valid: false, problem, place: `line ${line}, column ${col}` };
  }
  try {
    return { valid: true, value: plain(document.toJS({ maxAliasCount })) };
  } catch (thrown) {
    // An alias without anchor, or one inside of its own anchor, or too many of them.
    const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return { valid: false, problem, place: undefined };
  }
}

function plain(value: unknown): JsonValue {
  let size = 0;
  const text = JSON.stringify(value ?? null, (name, member: unknown) => {
    size += name.length + (typeof member === 'string' ? member.length : 1);
    if (size > maxExpandedSize) throw new Error('It is too large when its aliases are written out');
    if (typeof member === 'number' && !Number.isFinite(member)) {
      throw new Error(`"${name}" is a number that JSON cannot hold`);
    }
    return member;
  });
  return JSON.parse(text);
}
