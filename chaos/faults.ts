import type { Fault } from '../src/emulator/faults.ts';

/** One request of a job, as a run without faults made it. */
export interface Step {
  readonly method: string;
  readonly path: string;
  /** The how-manieth request of this method to this path, from 1. */
  readonly nth: number;
}

/** Where a fault happens. */
export interface Scene {
  readonly step: Step;
  /** The management API's own address. */
  readonly url: string;
  /** Another address, which must never be asked anything. */
  readonly elsewhere: string;
  /** Wall-clock time in milliseconds. */
  readonly now: number;
}

export interface NamedFault {
  readonly name: string;
  /** `once` is over at the next attempt: the run must succeed. `lasting` and `final` may end it. */
  readonly kind: 'once' | 'lasting' | 'final';
  /** Whether the caller cannot know if the call was carried out. */
  readonly uncertain: boolean;
  /** Exit codes of a run that it ends before anything was written. */
  readonly exitCodes: readonly number[];
  /** Unless given, it happens to every request. */
  readonly happensTo?: (step: Step) => boolean;
  /** Those at the scene's own request count its calls from the one that the fault happens to. */
  readonly faults: (scene: Scene) => readonly Fault[];
  /** It needs a run with a token, so over TLS. */
  readonly signedIn?: true;
  /** Trouble that the emulator cannot be told by a list of faults. */
  readonly special?: 'deleted-meanwhile' | 'plain-text';
}

const isWrite = ({ method, path }: Step) => method !== 'GET' && !path.endsWith('/exportSpecification');
const isImport = ({ path }: Step) => path.endsWith('/importSpecification');
const isExport = ({ path }: Step) => path.endsWith('/exportSpecification');
const hasBody = (step: Step) => step.method !== 'DELETE' && !isImport(step);
const html = { headers: { 'content-type': 'text/html' }, body: '<html>\n::error::gateway</html>' };
const minute = 60_000;
const forEver = 1_000_000;

type Answer = Omit<Fault, 'method' | 'path' | 'nth' | 'times'>;

/** Troubles that the next attempt does not meet any more, each once and without an end. */
const passing: Readonly<Record<string, { fault: Answer | ((now: number) => Answer); uncertain: boolean }>> = {
  '429': { fault: { status: 429 }, uncertain: false },
  '429 after seconds': { fault: { status: 429, retryAfter: 7 }, uncertain: false },
  '429 until a date': {
    fault: (now) => ({ status: 429, headers: { 'retry-after': new Date(now + 9000).toUTCString() } }),
    uncertain: false,
  },
  '408': { fault: { status: 408 }, uncertain: true },
  '500': { fault: { status: 500 }, uncertain: true },
  '502': { fault: { status: 502, ...html }, uncertain: true },
  '503': { fault: { status: 503, ...html }, uncertain: false },
  '503 after seconds': { fault: { status: 503, retryAfter: 3 }, uncertain: false },
  '504': { fault: { status: 504, body: '' }, uncertain: true },
  '504, carried out': { fault: { status: 504, acts: true }, uncertain: true },
  'reset before': { fault: { action: 'reset-before' }, uncertain: true },
  'reset after': { fault: { action: 'reset-after' }, uncertain: true },
  silence: { fault: { action: 'silence', ms: minute }, uncertain: true },
  'slow drip': { fault: { action: 'drip', ms: 1000 }, uncertain: true },
  'truncated body': { fault: { action: 'truncate' }, uncertain: true },
};

/** What a fault at the scene's own request matches. */
export const at = ({ method, path }: Step) => ({ method, path: `^${escaped(path)}$` });

function passingFaults(): NamedFault[] {
  return Object.entries(passing).flatMap(([name, { fault, uncertain }]) =>
    (['once', 'lasting'] as const).map((kind) => ({
      name: kind === 'once' ? name : `${name}, lasting`,
      kind,
      uncertain,
      exitCodes: [5],
      faults: ({ step, now }: Scene) => [
        {
          ...at(step),
          ...(typeof fault === 'function' ? fault(now) : fault),
          times: kind === 'once' ? 1 : forEver,
        },
      ],
    })),
  );
}

interface FinalOptions {
  readonly exitCodes?: readonly number[];
  readonly uncertain?: boolean;
  readonly happensTo?: (step: Step) => boolean;
}

/** An answer that no further attempt follows. */
function final(name: string, answer: Answer, options: FinalOptions = {}): NamedFault {
  return {
    name,
    kind: 'final',
    uncertain: false,
    exitCodes: [5],
    faults: ({ step }) => [{ ...at(step), ...answer, times: forEver }],
    ...options,
  };
}

/** The service accepts the call, and this becomes of it. */
function accepted(
  name: string,
  happensTo: (step: Step) => boolean,
  becomes: (scene: Scene) => { readonly location?: string; readonly poll?: Answer },
): NamedFault {
  return {
    name,
    kind: 'final',
    uncertain: true,
    exitCodes: [5],
    happensTo,
    faults: (scene) => {
      const { location, poll } = becomes(scene);
      return [
        {
          ...at(scene.step),
          status: 202,
          body: '',
          times: forEver,
          ...(location === undefined ? {} : { headers: { location } }),
        },
        ...(poll ? [{ method: 'GET', path: '/operationResults/', ...poll, times: forEver }] : []),
      ];
    },
  };
}

const operation = ({ url }: Scene) => `${url}/operationResults/1?t=2&s=3`;

function acceptedFaults(): NamedFault[] {
  return (
    [
      ['import', isImport],
      ['export', isExport],
    ] as const
  ).flatMap(([what, happensTo]) => [
    accepted(`${what} ends Failed`, happensTo, (scene) => ({
      location: operation(scene),
      poll: { status: 200, body: { status: 'Failed', error: { code: 'Broken', message: 'no' } } },
    })),
    accepted(`${what} never ends`, happensTo, (scene) => ({
      location: operation(scene),
      poll: { status: 202, body: { status: 'InProgress' } },
    })),
    accepted(`${what} leads to another host`, happensTo, ({ elsewhere }) => ({ location: `${elsewhere}/x` })),
    accepted(`${what} leads nowhere`, happensTo, () => ({})),
    accepted(`${what} is forgotten`, happensTo, (scene) => ({
      location: operation(scene),
      poll: { status: 404, body: { code: '404' } },
    })),
  ]);
}

const denied = { exitCodes: [4] };
const onWrites = { happensTo: isWrite };
const unreadable = { uncertain: true, happensTo: hasBody };

/** Every trouble that a request may meet. */
export const namedFaults: readonly NamedFault[] = [
  ...passingFaults(),
  final('429 for longer than the run may wait', { status: 429, retryAfter: 400 }),
  final('400', { status: 400, body: { code: 'ValidationError' } }),
  final('401', { status: 401, body: { error: { code: 'ExpiredAuthenticationToken' } } }, denied),
  final('403', { status: 403, body: { error: { code: 'AuthorizationFailed' } } }, denied),
  final(
    '404',
    { status: 404, body: { code: '404' } },
    { happensTo: (step) => isWrite(step) && step.method !== 'DELETE' },
  ),
  final('409', { status: 409 }, onWrites),
  final('412', { status: 412, body: '' }, onWrites),
  final('HTML instead of JSON', { status: 200, ...html }, unreadable),
  final('HTML instead of JSON, carried out', { status: 200, ...html, acts: true }, unreadable),
  final('empty 200', { status: 200, body: '' }, unreadable),
  final('empty 200, carried out', { status: 200, body: '', acts: true }, unreadable),
  final('JSON of another shape', { status: 200, body: [{}] }, unreadable),
  final('half a JSON', { status: 200, body: '{"value":[{"name":"x' }, unreadable),
  ...acceptedFaults(),
  {
    name: 'carried out without an answer, then refused',
    kind: 'final',
    uncertain: true,
    exitCodes: [4],
    faults: ({ step }) => [
      { ...at(step), status: 504, acts: true },
      { ...at(step), nth: 2, status: 403, times: forEver },
    ],
  },
  {
    name: '401, token expired',
    kind: 'once',
    uncertain: false,
    exitCodes: [],
    signedIn: true,
    faults: ({ step }) => [
      { ...at(step), status: 401, body: { error: { code: 'ExpiredAuthenticationToken' } } },
    ],
  },
  {
    name: 'another content type',
    kind: 'once',
    uncertain: false,
    exitCodes: [],
    faults: () => [],
    special: 'plain-text',
  },
  {
    name: 'connection refused from here on',
    kind: 'lasting',
    uncertain: true,
    exitCodes: [5],
    faults: ({ step }) => [{ ...at(step), action: 'refuse', ms: forEver * minute }],
  },
  {
    name: 'entry deleted by somebody meanwhile',
    kind: 'final',
    uncertain: false,
    exitCodes: [5],
    faults: () => [],
    special: 'deleted-meanwhile',
  },
];

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
