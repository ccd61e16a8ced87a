import { isJsonObject, type JsonValue } from '../src/core/json.ts';
import { isFromEarly2024 } from './applicable.ts';
import type { Exchange } from './recording.ts';
import { isList, masked, withoutLateHost, withoutPace } from './rules.ts';

type Response = Exchange['response'];

/** One thing that the emulator answered otherwise. Absent things are undefined. */
export interface Difference {
  /** `status`, `header etag`, `body.properties.title`. */
  readonly where: string;
  readonly recorded: JsonValue | undefined;
  readonly answered: JsonValue | undefined;
}

/** Compared by value, or by absence: the live service sends the last three with nothing. */
const exactHeaders = ['content-type', 'retry-after', 'azure-asyncoperation', 'x-ms-error-code'];
const etagForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What differs between a recorded answer and the emulator's, beyond what the rules hide. */
export function compare(recorded: Response, answered: Response): readonly Difference[] {
  const [before, after] = [recorded, answered].map(({ status, body }) =>
    masked(status === 202 ? withoutPace(body) : body),
  );
  return [
    ...differing('status', recorded.status, answered.status),
    ...headerDifferences(recorded.headers, answered.headers),
    ...bodyDifferences('body', before ?? null, withoutLateHost(before ?? null, after ?? null)),
  ];
}

function headerDifferences(
  recorded: Response['headers'],
  answered: Response['headers'],
): readonly Difference[] {
  const pairs = [
    ...exactHeaders.map((name) => [name, recorded[name], answered[name]] as const),
    ['location', hiddenLocation(recorded.location), hiddenLocation(answered.location)] as const,
    ['etag', hiddenEtag(recorded.etag), hiddenEtag(answered.etag)] as const,
    [
      'api-supported-versions',
      presence(recorded['api-supported-versions']),
      presence(answered['api-supported-versions']),
    ] as const,
    ['x-ms-ratelimit-*', allowances(recorded), allowances(answered, isFromEarly2024(recorded))] as const,
  ];
  return pairs.flatMap(([name, was, is]) => differing(`header ${name}`, was, is));
}

function allowances(headers: Response['headers'], withoutGlobal = false): string {
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-ms-ratelimit-') && !(withoutGlobal && name.includes('-global-')))
    .sort()
    .join(' ');
}

function presence(value: string | undefined): string | undefined {
  return value === undefined ? undefined : '<present>';
}

function hiddenEtag(etag: string | undefined): string | undefined {
  return etag !== undefined && etagForm.test(etag) ? '<etag>' : etag;
}

function hiddenLocation(location: string | undefined): string | undefined {
  if (location === undefined || !URL.canParse(location)) return location;
  const { pathname, search } = new URL(location);
  const path = pathname.replace(/(\/operationResults\/)[0-9a-f]{32}$/, '$1<operation>');
  return `<origin>${path}${search.replace(/([?&][tcsh])=[^&]+/g, '$1=<signed>')}`;
}

function differing(
  where: string,
  recorded: JsonValue | undefined,
  answered: JsonValue | undefined,
): readonly Difference[] {
  return recorded === answered ? [] : [{ where, recorded, answered }];
}

function bodyDifferences(where: string, recorded: JsonValue, answered: JsonValue): readonly Difference[] {
  if (isJsonObject(recorded) && isJsonObject(answered)) {
    const [was, is] = [Object.keys(recorded), Object.keys(answered)];
    const shared = was.filter((name) => Object.hasOwn(answered, name));
    const order = is.filter((name) => Object.hasOwn(recorded, name));
    return [
      ...was.flatMap((name) => {
        const [before, after] = [recorded[name], answered[name]];
        if (before === undefined) return [];
        if (after === undefined) return [{ where: `${where}.${name}`, recorded: before, answered: after }];
        const isSchema = name === 'value' && recorded.format === 'json-schema';
        return (isSchema ? schemaDifferences : bodyDifferences)(`${where}.${name}`, before, after);
      }),
      ...is
        .filter((name) => !Object.hasOwn(recorded, name))
        .map((name) => ({ where: `${where}.${name}`, recorded: undefined, answered: answered[name] })),
      ...differing(`${where}: order of members`, shared.join(' '), order.join(' ')),
    ];
  }
  if (isList(recorded) && isList(answered)) {
    return [
      ...differing(`${where}: number of items`, recorded.length, answered.length),
      ...recorded.flatMap((item, index) => {
        const other = answered[index];
        return other === undefined ? [] : bodyDifferences(`${where}[${index}]`, item, other);
      }),
    ];
  }
  return differing(where, recorded, answered);
}

/** Two JSON Schemas, as text: members in order, with their prose hidden. Blanks between them count as well. */
function schemaDifferences(where: string, recorded: JsonValue, answered: JsonValue): readonly Difference[] {
  const [before, after] = [recorded, answered].map((text) => parsed(text));
  if (before === undefined || after === undefined) return differing(where, recorded, answered);
  const place = { member: '', around: ['<schema>'] };
  return [
    ...differing(`${where}: blanks`, isCompact(recorded, before), isCompact(answered, after)),
    ...bodyDifferences(where, masked(before, place), masked(after, place)),
  ];
}

function isCompact(text: JsonValue, value: JsonValue): boolean {
  return text === JSON.stringify(value);
}

function parsed(text: JsonValue): JsonValue | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
