import { isJsonObject, type JsonValue } from '../../json.ts';

/** What is wrong with a value at a path, each as a clause: `serverInfo.title is null`. An absent value is in order. */
export type MemberCheck = (value: JsonValue | undefined, path: string) => string[];

/** Faults told of one object or list: a hostile one could have thousands. */
const maxFaults = 20;

/** Part of a name that the server chose. */
const maxName = 60;

export const textMember = of((value) => typeof value === 'string');
export const boolean = of((value) => typeof value === 'boolean');
export const number = of((value) => typeof value === 'number');
export const anyObject = of(isJsonObject);
/** A number from 0 to 1. */
export const share = of((value) => typeof value === 'number' && value >= 0 && value <= 1);
/** ISO 8601 with a time zone, as official clients require it. */
export const time = of(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);
export const texts = of((value) => Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** One of these texts. */
export function oneText(...allowed: readonly string[]): MemberCheck {
  return of((value) => typeof value === 'string' && allowed.includes(value));
}

/** The same check of a member that must be there. */
export function mustBe(check: MemberCheck): MemberCheck {
  return (value, path) => (value === undefined ? [`${path} is missing`] : check(value, path));
}

/** An object, and what its members may be; it may have others. */
export function members(checks: Readonly<Record<string, MemberCheck>>): MemberCheck {
  return (value, path) => {
    if (value === undefined) return [];
    if (!isJsonObject(value)) return [fault(value, path)];
    const prefix = path === '' ? '' : `${path}.`;
    return Object.entries(checks)
      .flatMap(([name, check]) => check(value[name], `${prefix}${name}`))
      .slice(0, maxFaults);
  };
}

/** An array of such items. */
export function arrayWith(check: MemberCheck): MemberCheck {
  return (value, path) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [fault(value, path)];
    const items: readonly JsonValue[] = value;
    return collect(items.entries(), (index) => `${path}[${index}]`, check);
  };
}

/** An object whose members, of any name, are all of a kind. */
export function recordWith(check: MemberCheck): MemberCheck {
  return (value, path) => {
    if (value === undefined) return [];
    if (!isJsonObject(value)) return [fault(value, path)];
    return collect(Object.entries(value), (name) => `${path}.${name.slice(0, maxName)}`, check);
  };
}

function collect<Key>(
  entries: Iterable<readonly [Key, JsonValue]>,
  pathOf: (key: Key) => string,
  check: MemberCheck,
): string[] {
  const found: string[] = [];
  for (const [key, value] of entries) {
    if (found.length >= maxFaults) break;
    found.push(...check(value, pathOf(key)));
  }
  return found;
}

function of(fits: (value: JsonValue) => boolean): MemberCheck {
  return (value, path) => (value === undefined || fits(value) ? [] : [fault(value, path)]);
}

function fault(value: JsonValue, path: string): string {
  return `${path} is ${typeName(value)}`;
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return { string: 'text', number: 'a number', boolean: 'a boolean' }[String(typeof value)] ?? 'an object';
}
