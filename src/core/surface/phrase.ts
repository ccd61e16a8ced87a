import { printable } from '../text/printable.ts';

/** A word of the server's own within a sentence: a name, or the path of a value. Safe to print. */
export interface Name {
  readonly name: string;
}

/**
 * A clause without a full stop, as data: our words as text, the server's names as {@link Name}, so that each
 * renderer can set them apart in its own way. Whatever else of a server is in the text is safe to print.
 */
export type Phrase = readonly (string | Name)[];

/** A name from outside, cut and made safe to print. */
export function named(name: string): Name {
  return { name: printable(name, 80) };
}

/** Template tag: a clause with names, and with other clauses, in it. */
export function phrase(
  texts: TemplateStringsArray,
  ...values: readonly (Phrase | Name | string | number)[]
): Phrase {
  const parts: (string | Name)[] = [];
  const add = (part: string | Name) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  for (const [index, text] of texts.entries()) {
    add(text);
    const value = values[index];
    if (value === undefined) continue;
    if (typeof value === 'number') add(String(value));
    else if (typeof value === 'string' || isName(value)) add(value);
    else value.forEach(add);
  }
  return parts;
}

/** The clause as plain text, with names in double quotes. */
export function plainPhrase(clause: Phrase): string {
  return clause
    .map((part) => (typeof part === 'string' ? part : `"${part.name.replaceAll('"', "'")}"`))
    .join('');
}

/** A clause as a sentence: a capital letter, and a full stop. */
export function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function isName(value: Phrase | Name): value is Name {
  return !Array.isArray(value);
}
