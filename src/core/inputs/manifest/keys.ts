import { camelCase } from '../../text/camel-case.ts';
import type { InputName } from '../table.ts';

/** Inputs that say something about an entry as a whole. */
export const entryInputs = [
  'api-id',
  'title',
  'summary',
  'description',
  'documentation-url',
  'repository-url',
  'contact-name',
  'contact-email',
  'contact-url',
  'license-name',
  'license-url',
  'terms-of-service-url',
  'custom-properties',
  'server-json',
] as const satisfies readonly InputName[];

/** Inputs that say something about an entry in one environment. */
export const perEnvironmentInputs = [
  'environment-id',
  'server-url',
  'version-title',
  'version-id',
  'lifecycle-stage',
  'previous-versions',
  'deployment-id',
  'definition-file',
  'definition-id',
  'publish-surface',
  'probe',
  'probe-url',
  'probe-timeout',
  'probe-headers',
  'function-key',
  'probe-audience',
  'on-protected',
  'expect-version',
  'expect-tools',
  'fail-on',
  'accept-surface',
  'surface-file',
] as const satisfies readonly InputName[];

/** Inputs that say what a new environment is, by the word that stands for each in `environments`. */
export const newEnvironmentInputs = {
  title: 'environment-title',
  kind: 'environment-kind',
  serverType: 'environment-server-type',
} as const satisfies Readonly<Record<string, InputName>>;

/** Inputs that name the API center. */
export const targetInputs = [
  'api-center-id',
  'subscription-id',
  'resource-group',
  'api-center-name',
  'workspace',
] as const satisfies readonly InputName[];

/** Inputs of a single server that may also be given for a whole run: there they hold for every server. */
export const wholeRunInputs = ['probe-timeout', 'on-protected'] as const satisfies readonly InputName[];

/** What belongs to one server alone, and so to no others by default. */
const ofOneServer: readonly string[] = [
  'api-id',
  'title',
  'server-url',
  'server-json',
  'deployment-id',
  'definition-file',
  'probe-url',
  'accept-surface',
  'surface-file',
] satisfies readonly InputName[];

/** Where a key of a server stands. */
export type Level = 'entry' | 'environment';

/** A key that says something about a server. */
export interface ServerKey {
  /** In camelCase, as it stands in a manifest. */
  readonly key: string;
  readonly level: Level;
  /** The input that it stands for; absent for a key of the manifest's own. */
  readonly input?: InputName;
  /** Whether it may stand in `defaults`. */
  readonly inDefaults: boolean;
  /** Whether it may stand in `enforce`. */
  readonly inEnforce: boolean;
}

/** Every key of a server but `environments`, by its name. */
export const serverKeys: ReadonlyMap<string, ServerKey> = new Map(
  [
    ...entryInputs.map((name) => inputKey(name, 'entry')),
    ownKey('owner', true),
    ownKey('protected', true),
    ownKey('previousApiIds', false),
    ...perEnvironmentInputs.map((name) => inputKey(name, 'environment')),
  ].map((row) => [row.key, row]),
);

/** The keys of a manifest itself, in the order in which they are shown. */
export const manifestKeys: readonly string[] = [
  'version',
  'name',
  'previousNames',
  ...targetInputs.map(camelCase),
  'environments',
  'defaults',
  'enforce',
  'servers',
  'include',
  'removed',
  'audit',
];

/** Those that a file which is included may have. */
export const includedKeys: readonly string[] = [
  'version',
  'environments',
  'defaults',
  'servers',
  'include',
  'removed',
  'audit',
];

/**
 * The member of a manifest that stands for an input of a single server, as it is written there; undefined for an input of
 * the whole run.
 *
 * @param value shown with it
 */
export function memberOf(input: string, value?: string): string | undefined {
  const said = (key: string) => (value === undefined ? key : `${key}: ${value}`);
  const key = camelCase(input);
  if (serverKeys.has(key)) return said(key);
  const word = Object.entries(newEnvironmentInputs).find(([, name]) => name === input)?.[0];
  return word === undefined ? undefined : `${said(word)} under environments`;
}

function inputKey(input: InputName, level: Level): ServerKey {
  const shared = !ofOneServer.includes(input);
  const inEnforce = shared && input !== 'environment-id';
  return { key: camelCase(input), level, input, inDefaults: shared, inEnforce };
}

function ownKey(key: string, shared: boolean): ServerKey {
  return { key, level: 'entry', inDefaults: shared, inEnforce: shared };
}
