import { isJsonObject, type JsonObject, type JsonValue } from '../src/core/json.ts';

/** Where a value is, as far as rules care. */
export interface Place {
  /** The member's name; a number for an item of a list; empty for the whole body. */
  readonly member: string;
  /** The names of the members around it, the outermost first. */
  readonly around: readonly string[];
}

/**
 * One thing that is not compared as it is. A rule hides a value of the stated form only: anything else stays as
 * it is, and differs. It is applied to what was recorded and to what was answered alike.
 */
export interface Rule {
  readonly name: string;
  /** What is hidden, and of what form it must be. */
  readonly hides: string;
  readonly reason: string;
  /** The value with the hidden part replaced; undefined when the rule has nothing to say about it. */
  readonly mask?: (value: JsonValue, place: Place) => JsonValue | undefined;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{0,6}[1-9])?(Z|\+00:00)$/;
const zones: Readonly<Record<string, string>> = {
  createdAt: 'Z',
  lastModifiedAt: 'Z',
  startTime: '+00:00',
  endTime: '+00:00',
};
/** Resources have their moments in systemData, operations at the top. */
const homes: Readonly<Record<string, string | undefined>> = { Z: 'systemData', '+00:00': undefined };
const hosts = ['dataApiHostname', 'dataApiHostName', 'portalDefaultHostName'];
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const operationName = /^[0-9a-f]{32}$/;
const operationId = /(\/operationResults\/)[0-9a-f]{32}$/;

/** Rules for the members of a body. The first that has something to say about a value decides. */
export const bodyRules: readonly Rule[] = [
  {
    name: 'moments',
    hides:
      'the value of createdAt, lastModifiedAt (…Z), startTime and endTime (…+00:00), up to seven digits without a zero at the end',
    reason:
      'The emulator answers at another time. That the member is there, its form and its zone are compared.',
    mask: (value, { member, around }) => {
      const inPlace = Object.hasOwn(zones, member) && around.at(-1) === homes[zones[member] ?? ''];
      const zone = inPlace && typeof value === 'string' ? moment.exec(value)?.[1] : undefined;
      return zone !== undefined && zone === zones[member] ? `<moment ${zone}>` : undefined;
    },
  },
  {
    name: 'operation names',
    hides: '32 hexadecimal digits at the end of an operation’s id, and as its name',
    reason: 'The service draws them at random.',
    mask: (value, { member, around }) => {
      if (typeof value !== 'string' || around.length > 0) return undefined;
      if (member === 'name' && operationName.test(value)) return '<operation>';
      if (member === 'id' && operationId.test(value)) return value.replace(operationId, '$1<operation>');
      return undefined;
    },
  },
  {
    name: 'host names',
    hides: `the value of ${hosts.join(', ')}: a host name, with or without a port`,
    reason:
      'The emulator’s data hosts are on loopback, and it has no portal: its names must lead nowhere else.',
    mask: (value, { member, around }) =>
      around.at(-1) === 'properties' &&
      hosts.includes(member) &&
      typeof value === 'string' &&
      /^[\w.-]+(:\d+)?$/.test(value)
        ? '<host>'
        : undefined,
  },
  {
    name: 'ids of identities',
    hides: 'the value of principalId, tenantId and clientId in the identity of a service: a GUID',
    reason: 'Azure draws them at random. That they are there, and their form, are compared.',
    mask: (value, { member, around }) =>
      around.includes('identity') &&
      ['principalId', 'tenantId', 'clientId'].includes(member) &&
      typeof value === 'string' &&
      guid.test(value)
        ? '<guid>'
        : undefined,
  },
  {
    name: 'descriptions in exported schemas',
    hides:
      'the words of each description in the text of an exported metadata schema, outside customProperties, that says something',
    reason:
      'They are prose for people; the emulator’s is its own. That a member has a description is compared, and so is everything else.',
    mask: (value, { member, around }) =>
      member === 'description' &&
      around[0] === '<schema>' &&
      !around.includes('customProperties') &&
      typeof value === 'string' &&
      value !== ''
        ? '<words>'
        : undefined,
  },
];

/** Rules that are no masks of one member: `compare` and `replay` carry them out. */
export const otherRules: readonly Rule[] = [
  {
    name: 'late data host',
    hides: 'dataApiHostname in the properties of a service, where the recording lacks it',
    reason: 'It appears some two seconds after a service’s creation; the emulator’s is there at once.',
  },
  {
    name: 'etags',
    hides: 'the value of the etag header: 8-4-4-4-12 hexadecimal digits without quotes',
    reason: 'They hold the time of the write. That there is one, and its form, are compared.',
  },
  {
    name: 'signed URLs',
    hides: 'in the location header: the origin, the operation’s name, and the values of t, c, s and h',
    reason:
      'They are signed for one operation and moment. Path, names and order of the parameters are compared.',
  },
  {
    name: 'allowances',
    hides: 'the values of x-ms-ratelimit-* and api-supported-versions',
    reason: 'They tell of other calls and of other days. Which of these headers are there is compared.',
  },
  {
    name: 'allowances of early 2024',
    hides:
      'x-ms-ratelimit-remaining-subscription-global-*, in recordings without api version 2024-03-15-preview',
    reason: 'The gateway did not tell them then; every later recording has them.',
  },
  {
    name: 'pace of operations',
    hides:
      'how often an operation is found at work where the recording found it ended at once; and, while it is at work, whether it is NotStarted or already InProgress with a startTime',
    reason: 'It depends on the moment of the poll. Each recorded poll is made, and the end is compared.',
  },
  {
    name: 'scrubbed names',
    hides: 'in the path of a request: the last name, when the answer’s id has another one there',
    reason:
      'The recorder replaced names such as those of deployments in requests only; the request is made with the one of the answer.',
  },
];

/** A body with everything replaced that the rules hide. */
export function masked(value: JsonValue, place: Place = { member: '', around: [] }): JsonValue {
  for (const { mask } of bodyRules) {
    const hidden = mask?.(value, place);
    if (hidden !== undefined) return hidden;
  }
  const around = place.member === '' ? place.around : [...place.around, place.member];
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [member, masked(inner, { member, around })]),
    );
  }
  return isList(value)
    ? value.map((inner, index) => masked(inner, { member: String(index), around }))
    : value;
}

/** The late data host: taken off the answer's services where the recorded ones have none. */
export function withoutLateHost(recorded: JsonValue, answered: JsonValue): JsonValue {
  if (isList(recorded) && isList(answered)) {
    return answered.map((item, index) => withoutLateHost(recorded[index] ?? null, item));
  }
  if (!isJsonObject(recorded) || !isJsonObject(answered)) return answered;
  if (isList(answered.value)) {
    return { ...answered, value: withoutLateHost(recorded.value ?? null, answered.value ?? null) };
  }
  const { properties } = answered;
  if (answered.type !== 'Microsoft.ApiCenter/services' || !isJsonObject(properties)) return answered;
  if (!isJsonObject(recorded.properties) || 'dataApiHostname' in recorded.properties) return answered;
  const { dataApiHostname: _, ...rest } = properties;
  return { ...answered, properties: rest };
}

/** The pace of operations: one that is still at work, whichever way it says so. */
export function withoutPace(body: JsonValue): JsonValue {
  if (!isJsonObject(body) || !isAtWork(body)) return body;
  const { startTime: _, ...rest } = body;
  return { ...rest, status: '<at work>' };
}

function isAtWork({ status, startTime }: JsonObject): boolean {
  return status === 'NotStarted'
    ? startTime === undefined
    : status === 'InProgress' && typeof startTime === 'string' && moment.test(startTime);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
