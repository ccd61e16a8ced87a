import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { BadQuery } from './bad-query.ts';

export type Predicate = (element: JsonObject) => boolean;

type Test = (scope: Scope) => boolean;
/** What a path is looked up in: the element and, inside `any`, one item of a list. */
interface Scope {
  readonly element: JsonObject;
  /** The item and its name while `any` looks at the items of a list. */
  readonly item?: { readonly name: string; readonly value: JsonValue };
}

const space = /\s*/y;
const word = /[^\s/(),':]+/y;
const path = /[^\s/(),':]+(?:\/[^\s/(),':]+)*/y;
/** Where a quoted value ends: before the end, a closing bracket, or the next `and` or `or`. */
const afterValue = /\s*(?:$|\))|\s+(?:and|or)\s/iy;
const greatestDepth = 50;

/**
 * Reads a `$filter` as the API Center portal writes it: `eq`, `ne`, `contains(path, 'x')` and
 * `path/any(t: …)`, joined by `and`, `or` and brackets. A path leads into objects (`customProperties/team`);
 * upper and lower case are the same everywhere, and a boolean equals its name in quotes.
 *
 * @throws BadQuery that says where the text stops making sense
 */
export function parseDataFilter(text: string): Predicate {
  const test = new Parser(text).filter();
  return (element) => test({ element });
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  filter(): Test {
    const test = this.#alternatives();
    if (this.#at < this.#text.length) throw this.#unreadable();
    return test;
  }

  #alternatives(): Test {
    const tests = [this.#conditions()];
    while (this.#taken(/or\s/iy)) tests.push(this.#conditions());
    return (scope) => tests.some((test) => test(scope));
  }

  #conditions(): Test {
    const tests = [this.#condition()];
    while (this.#taken(/and\s/iy)) tests.push(this.#condition());
    return (scope) => tests.every((test) => test(scope));
  }

  #condition(): Test {
    if (this.#taken(/\(/y) !== undefined) return this.#bracketed();
    if (this.#taken(/contains\s*\(/iy) !== undefined) return this.#contains();
    const name = this.#needed(path);
    if (/\/any$/i.test(name) && this.#taken(/\(/y) !== undefined) return this.#any(name.slice(0, -4));
    const operator = this.#needed(/(?:eq|ne)\s/iy)
      .trim()
      .toLowerCase();
    const wanted = this.#value();
    const equal: Test = (scope) => textsOf(valueAt(scope, name)).includes(wanted);
    return operator === 'eq' ? equal : (scope) => !equal(scope);
  }

  #bracketed(): Test {
    if (++this.#depth > greatestDepth)
      throw new BadQuery(`The filter has more than ${greatestDepth} brackets in brackets.`);
    const test = this.#alternatives();
    this.#needed(/\)/y);
    this.#depth--;
    return test;
  }

  #contains(): Test {
    const name = this.#needed(path);
    this.#needed(/,/y);
    const part = this.#value();
    this.#needed(/\)/y);
    return (scope) => textsOf(valueAt(scope, name)).some((text) => text.includes(part));
  }

  #any(list: string): Test {
    const name = this.#needed(word);
    this.#needed(/:/y);
    const test = this.#bracketed();
    return (scope) => {
      const items = valueAt(scope, list);
      return (
        Array.isArray(items) && items.some((value: JsonValue) => test({ ...scope, item: { name, value } }))
      );
    };
  }

  /** The portal does not double the quotes inside a value, other clients do: both are read. */
  #value(): string {
    if (this.#taken(/'/y) === undefined) return this.#needed(word).toLowerCase();
    let value = '';
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text.charAt(this.#at);
      if (character === "'") {
        if (this.#endsAt(this.#at + 1)) {
          this.#at++;
          return value.toLowerCase();
        }
        const doubled = this.#text.charAt(this.#at + 1) === "'" && !this.#endsAt(this.#at + 2);
        if (doubled) this.#at++;
      }
      value += character;
    }
    throw new BadQuery('The filter has a quoted value without an end.');
  }

  #endsAt(position: number): boolean {
    afterValue.lastIndex = position;
    return afterValue.test(this.#text);
  }

  /** Takes what the sticky pattern matches here, blanks before and after it included. */
  #taken(pattern: RegExp): string | undefined {
    this.#skipSpace();
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return undefined;
    this.#at += found.length;
    // Blanks after an opening quote belong to the value.
    if (found !== "'") this.#skipSpace();
    return found;
  }

  #needed(pattern: RegExp): string {
    const found = this.#taken(pattern);
    if (found === undefined) throw this.#unreadable();
    return found;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#text)?.[0].length ?? 0;
  }

  #unreadable(): BadQuery {
    const rest = this.#text.slice(this.#at, this.#at + 60);
    return new BadQuery(
      `The filter cannot be read from '${rest}' on: it takes eq, ne, contains(path, 'x') and path/any(t: …), joined by and, or and brackets.`,
    );
  }
}

function valueAt({ element, item }: Scope, path: string): JsonValue | undefined {
  const [first = '', ...rest] = path.split('/');
  const start = item?.name === first ? item.value : member(element, first);
  return rest.reduce((value, name) => member(value, name), start);
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The texts that a comparison sees, in lower case: one for a plain value, one an item for a list. */
function textsOf(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => textsOf(item));
  if (value === undefined || value === null || typeof value === 'object') return [];
  return [String(value).toLowerCase()];
}
