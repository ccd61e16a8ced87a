import { isJsonObject, type JsonValue } from '../../json.ts';
import type { Budget } from './budget.ts';

/**
 * Numbers JSON values so that two have the same number when their canonical texts are the same. Every value is read
 * once, however often it is compared, and no text is built: a part that many values share is held once.
 */
export class CanonicalIds {
  readonly #texts = new Map<string, number>();
  readonly #others = new Map<string, number>();
  readonly #known = new WeakMap<object, number>();
  readonly #budget: Budget;
  #next = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  of(value: JsonValue): number {
    if (typeof value === 'string') return this.#number(this.#texts, value);
    if (typeof value !== 'object' || value === null) return this.#number(this.#others, String(value));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const id = this.#number(this.#others, this.#form(value));
    this.#known.set(value, id);
    return id;
  }

  /** The parts of a list or an object, each by its number; members in an order that does not depend on the text. */
  #form(value: JsonValue): string {
    if (Array.isArray(value)) return `[${value.map((item) => this.of(item)).join()}]`;
    if (!isJsonObject(value)) return '';
    const members = Object.keys(value).map((name) => `${this.of(name)}:${this.of(value[name] ?? null)}`);
    return `{${members.sort().join()}}`;
  }

  #number(known: Map<string, number>, text: string): number {
    // Reading a character costs a small part of what keeping a value costs.
    this.#budget.spend(1 + (text.length >> 5));
    const id = known.get(text);
    if (id !== undefined) return id;
    known.set(text, this.#next);
    return this.#next++;
  }
}
