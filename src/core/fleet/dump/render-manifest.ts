import { environmentKinds, limits } from '../../apicenter/constants.ts';
import type { Environment } from '../../apicenter/resources.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import { optional } from '../../optional.ts';
import type { CurrentState } from '../../registration/current-state.ts';
import { environmentStep } from '../../registration/resource-steps.ts';
import { printable } from '../../text/printable.ts';
import { writeYaml } from '../../text/write-yaml.ts';
import { manifestHelp, schemaComment, withoutVariables } from '../manifest-text.ts';
import type { DumpedEntry } from './entry.ts';
import type { DumpedFile } from './unit-keys.ts';
import { holdsSecretUrl } from './url-rules.ts';

/** What an API center holds, as a manifest says it. */
export interface Dump {
  /** The manifest, YAML. */
  readonly text: string;
  readonly files: readonly DumpedFile[];
  /** Servers that the manifest declares. */
  readonly servers: number;
  /** Whether comments at the end say what the manifest does not hold. */
  readonly hasRemarks: boolean;
  /** Servers of other sources. */
  readonly foreign: number;
  /** Entries of which something is left out. */
  readonly leftOut: number;
}

export interface DumpContext {
  /** Whether servers of other sources are shown, as comments. */
  readonly all: boolean;
  /** Clauses about the whole, such as entries that are no MCP servers. */
  readonly notes: readonly string[];
}

/** Writes a manifest. Pure: the same catalogue gives the same bytes, in whatever order it was read. */
export function renderManifest(
  entries: readonly DumpedEntry[],
  environments: CurrentState['environments'],
  { all, notes }: DumpContext,
): Dump {
  const sorted = entries.toSorted((a, b) => compareIds(a.apiId, b.apiId));
  const own = sorted.filter(({ foreign }) => foreign === undefined);
  const foreign = sorted.filter((entry) => entry.foreign !== undefined && entry.server);
  const servers = own.flatMap(({ server }) => server ?? []);
  const names = [...new Set(own.flatMap(({ manifest }) => manifest ?? []))].toSorted();
  const used = new Set(own.flatMap((entry) => entry.environments.map((id) => id.toLowerCase())));
  const texts = [...used].toSorted().flatMap((id) => {
    const environment = environments.get(id);
    return environment ? [environmentOf(environment)] : [];
  });
  const stated = Object.fromEntries(
    texts.flatMap(({ id, keys }): [string, JsonObject][] =>
      Object.keys(keys).length > 0 ? [[id, keys]] : [],
    ),
  );
  const manifest: JsonObject = {
    version: 1,
    ...optional('name', names.length === 1 ? names[0] : undefined),
    ...(Object.keys(stated).length > 0 ? { environments: stated } : {}),
    servers,
  };
  const remarks = remarksOf(own, [
    ...texts.flatMap(({ id, unsaid }) => unsaid.map((what) => `environment ${id}: ${what}`)),
    ...(names.length > 1 ? [`the entries carry the names of ${names.length} manifests: ${list(names)}`] : []),
    ...notes,
  ]);
  const parts = [
    `${schemaComment}\n`,
    writeManifest(manifest),
    ...(all ? foreign.map(foreignPart) : []),
    remarks,
  ];
  return {
    text: parts.join(''),
    hasRemarks: remarks.trim() !== '',
    files: own.flatMap(({ files }) => files),
    servers: servers.length,
    foreign: foreign.length,
    leftOut: own.filter(({ leftOut }) => leftOut.length > 0).length,
  };
}

/** YAML of a part of a manifest; no text in it is a variable. */
export function writeManifest(part: JsonObject | readonly JsonObject[]): string {
  const value: JsonValue = withoutVariables(Array.isArray(part) ? [...part] : part);
  return writeYaml(typeof value === 'object' && value !== null ? value : {});
}

/** The texts of an environment that a new one would not get by itself. */
function environmentOf({ name, properties }: Environment) {
  const usual = environmentStep(
    {
      serverUrl: '',
      apiId: '',
      environment: { id: name },
      previousVersions: 'keep',
      source: { host: '', key: '', url: '' },
      takeOver: false,
    },
    { environmentId: name, versionId: '', versionTitle: '', definitionId: '', deploymentId: '' },
    noState,
  ).properties;
  return { id: name, ...differing(properties, usual) };
}

function differing(properties: Environment['properties'], usual: JsonObject) {
  const { title, kind, description, customProperties, onboarding } = properties;
  const server: JsonObject = Object(properties.server);
  const usualServer: JsonObject = Object(usual.server);
  const fits = (text: unknown): text is string =>
    typeof text === 'string' &&
    text.trim() !== '' &&
    text.length <= limits.title &&
    text === text.trim() &&
    !holdsSecretUrl(text);
  const known = environmentKinds.find((one) => one === kind);
  const isSet = (value: unknown) =>
    typeof value === 'string' ? value !== '' : Object.keys(Object(value)).length > 0;
  return {
    keys: {
      ...optional('title', fits(title) && title !== usual.title ? title : undefined),
      ...optional('kind', known === usual.kind ? undefined : known),
      ...optional(
        'serverType',
        fits(server.type) && server.type !== usualServer.type ? server.type : undefined,
      ),
    },
    unsaid: [
      ...(isSet(description) ? ['its description'] : []),
      ...(isSet(customProperties) ? ['its metadata'] : []),
      ...(isSet(onboarding) ? ['its instructions'] : []),
      ...(isSet(server.managementPortalUri) ? ['its management portals'] : []),
    ],
  };
}

function foreignPart({ foreign = '', server = {}, files, changes }: DumpedEntry): string {
  const remarks = [...changes, ...files.map(({ path }) => `${path} is not written`)];
  const lines = writeManifest([server]).trimEnd().split('\n');
  return [
    `\n# Of another source, ${printable(foreign, 300)}:\n`,
    ...remarks.map((remark) => comment(`(${remark})`)),
    ...lines.map((line) => `#   ${line}`.trimEnd().concat('\n')),
  ].join('');
}

function remarksOf(entries: readonly DumpedEntry[], notes: readonly string[]): string {
  const section = (title: string, member: 'leftOut' | 'unsaid' | 'changes', more: readonly string[] = []) => {
    const lines = [
      ...entries.flatMap((entry) => entry[member].map((what) => `${printable(entry.apiId, 90)}: ${what}`)),
      ...more,
    ];
    return lines.length === 0 ? [] : [`\n# ${title}\n`, ...lines.map((line) => comment(`- ${line}`))];
  };
  const metadata = [...new Set(entries.flatMap((entry) => entry.metadata))].toSorted();
  return [
    ...section(`Not in this manifest (${manifestHelp}):`, 'leftOut'),
    ...section('What a manifest cannot say. A sync leaves it as it is:', 'unsaid', notes),
    ...section('What the next sync changes:', 'changes'),
    ...(metadata.length > 0 ? [`\n# Metadata schemas that these servers use: ${list(metadata)}\n`] : []),
  ].join('');
}

function comment(text: string): string {
  return `# ${printable(text, 600)}\n`;
}

function list(names: readonly string[]): string {
  return printable(names.join(', '), 600);
}

function compareIds(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return a < b ? -1 : 1;
  return one < other ? -1 : 1;
}

const noState: CurrentState = {
  target: { subscriptionId: '', resourceGroup: '', serviceName: '', workspace: '' },
  service: undefined,
  portal: undefined,
  metadataSchemas: [],
  api: undefined,
  versions: [],
  deployments: [],
  environments: new Map(),
  definitions: new Map(),
};
