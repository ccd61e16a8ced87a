import { isGuessable } from './guessable.ts';
import { formsOf, shortestForm } from './secret-forms.ts';

/** What stands in the place of a secret. */
const mask = '***';

/** Characters; of a longer secret its start is enough to know it by. */
const longestSecret = 32_768;
/** Secrets of one run: a token is renewed a few times at most. */
const greatestCount = 200;
/** Characters of a secret's start that are masked too where the rest was cut off. */
const shortestStart = 24;

/** Keeps what it knows to be secret out of everything that leaves a run. */
export interface Redactor {
  /** @returns whether it was new, and is no value that anybody could guess */
  add(secret: string): boolean;
  /** The text with every secret replaced, in each of its forms. */
  text(text: string): string;
  /**
   * The value with every string and key in it redacted: a copy, or the value itself where it contains no secret. The
   * depth of the value must be bounded.
   */
  value<T>(value: T): T;
}

export function createRedactor(): Redactor {
  const known = new Set<string>();
  let forms: readonly string[] = [];

  function redact(text: string): string {
    if (text.length < shortestForm) return text;
    let redacted = text;
    for (const form of forms) redacted = redacted.replaceAll(form, mask);
    return withoutStarts(redacted, forms);
  }

  return {
    add(secret) {
      const text = secret.trim().slice(0, longestSecret);
      if (isGuessable(text) || known.has(text) || known.size >= greatestCount) return false;
      known.add(text);
      forms = [...new Set([...forms, ...formsOf(text)])].toSorted((a, b) => b.length - a.length);
      return true;
    },
    text: redact,
    // The report of a fleet is long, and rarely has a secret in it.
    value: (value) => (isSame(value, redact) ? value : mapStrings(value, redact)),
  };
}

/** A text that was cut may end, before the ellipsis or without one, with the start of a secret. */
function withoutStarts(text: string, forms: readonly string[]): string {
  if (text.length < shortestStart) return text;
  if (!text.includes('…')) return withoutStart(text, forms);
  return text
    .split('…')
    .map((part) => withoutStart(part, forms))
    .join('…');
}

function withoutStart(text: string, forms: readonly string[]): string {
  for (const form of forms) {
    if (form.length <= shortestStart) continue;
    const at = text.lastIndexOf(form.slice(0, shortestStart));
    if (at !== -1 && at >= text.length - form.length && form.startsWith(text.slice(at))) {
      return `${text.slice(0, at)}${mask}`;
    }
  }
  return text;
}

/** Whether every string and key of a value stays as it is when it is mapped. */
function isSame(value: unknown, map: (text: string) => string): boolean {
  if (typeof value === 'string') return map(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return (
    names.every((name) => map(name) === name) && Object.values(value).every((member) => isSame(member, map))
  );
}

/** A copy in which every string and key is mapped. The shape stays: only what a string says changes. */
function mapStrings<T>(value: T, map: (text: string) => string): T;
function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]),
  );
}
