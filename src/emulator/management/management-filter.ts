import type { JsonObject } from '../../core/json.ts';
import { validationError } from './refusal.ts';

/** Looks up a member that a filter names, or undefined when the entry lacks it. */
export type Lookup = (field: string) => unknown;
type Predicate = (entry: Lookup) => boolean;

const comparison = /^(\w+)\s+(eq|ne)\s+'((?:[^']|'')*)'/i;
const call = /^(startswith|contains)\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)/i;
const conjunction = /^\s+and\s+/i;

/**
 * Reads a `$filter`: `eq`, `ne`, `startswith` and `contains` on one member each, joined by `and`. Values of `kind`
 * match in any case, because entries that the service makes itself write it in capitals.
 *
 * @throws Refusal (400) for anything else
 */
export function parseFilter(text: string): Predicate {
  const predicates: Predicate[] = [];
  let rest = text.trim();
  for (;;) {
    const match = comparison.exec(rest) ?? call.exec(rest);
    if (!match) throw unreadable(text);
    predicates.push(predicateOf(match));
    rest = rest.slice(match[0].length);
    if (rest === '') return (entry) => predicates.every((predicate) => predicate(entry));
    const joint = conjunction.exec(rest);
    if (!joint) throw unreadable(text);
    rest = rest.slice(joint[0].length);
  }
}

function predicateOf(match: RegExpExecArray): Predicate {
  const [, first = '', second = '', quoted = ''] = match;
  const isCall = /^(startswith|contains)$/i.test(first);
  const field = isCall ? second : first;
  const operator = (isCall ? first : second).toLowerCase();
  const fold = (value: unknown) => {
    const asText = typeof value === 'string' ? value : '';
    return field === 'kind' ? asText.toLowerCase() : asText;
  };
  const wanted = fold(quoted.replaceAll("''", "'"));
  switch (operator) {
    case 'eq':
      return (entry) => fold(entry(field)) === wanted;
    case 'ne':
      return (entry) => fold(entry(field)) !== wanted;
    case 'startswith':
      return (entry) => fold(entry(field)).startsWith(wanted);
    default:
      return (entry) => fold(entry(field)).includes(wanted);
  }
}

/** The members that a filter can name: the resource's name and its properties. */
export function lookupIn(name: string, properties: JsonObject): Lookup {
  return (field) =>
    field === 'name' ? name : Object.hasOwn(properties, field) ? properties[field] : undefined;
}

function unreadable(text: string) {
  return validationError([
    `The filter '${text.slice(0, 200)}' is not supported: join "name eq 'x'", "startswith(title, 'x')" and "contains(title, 'x')" with "and".`,
  ]);
}
