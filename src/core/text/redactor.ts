import { isGuessable } from './guessable.ts';
import { formsOf, shortestForm } from './secret-forms.ts';
import { unescaped } from './unescaped.ts';

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
  let plainSecrets: readonly PlainSecret[] = [];

  function redact(text: string): string {
    if (text.length < shortestForm) return text;
    let redacted = withoutEscaped(text, plainSecrets);
    for (const form of forms) redacted = redacted.replaceAll(form, mask);
    return withoutStarts(redacted, forms);
  }

  return {
    add(secret) {
      const text = secret.trim().slice(0, longestSecret);
      if (isGuessable(text) || known.has(text) || known.size >= greatestCount) return false;
      known.add(text);
      forms = longestFirst([...forms, ...formsOf(text)]);
      const plain = unescaped(text).text;
      if (plain.length >= shortestForm) {
        plainSecrets = [...plainSecrets, { text: plain, endsInBackslash: text.endsWith('\\') }];
      }
      return true;
    },
    text: redact,
    // The report of a fleet is long, and rarely has a secret in it.
    value: (value) => (isSame(value, redact) ? value : mapStrings(value, redact)),
  };
}

/** The longest come first, so that none is found within another one. */
function longestFirst(texts: readonly string[]): string[] {
  return [...new Set(texts)]
    .filter(({ length }) => length >= shortestForm)
    .toSorted((a, b) => b.length - a.length);
}

/** A secret as no encoder has touched it, which leaves out its backslashes. */
interface PlainSecret {
  readonly text: string;
  readonly endsInBackslash: boolean;
}

/** Without the secrets that a service repeats as a URL, JSON, HTML, or one of them in another, has them. */
function withoutEscaped(text: string, secrets: readonly PlainSecret[]): string {
  if (!/[%\\&+\p{Cc}]/u.test(text)) return text;
  const plain = unescaped(text);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const secret of secrets) {
    for (let at = plain.text.indexOf(secret.text); at !== -1; ) {
      const end = at + secret.text.length;
      found.push({
        start: plain.sourceOf(at),
        end: secret.endsInBackslash ? plain.sourceBehind(end) : plain.sourceOf(end),
      });
      at = plain.text.indexOf(secret.text, end);
    }
  }
  let redacted = '';
  let rest = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (end <= rest) continue;
    redacted += start < rest ? '' : `${text.slice(rest, start)}${mask}`;
    rest = end;
  }
  return redacted + text.slice(rest);
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
