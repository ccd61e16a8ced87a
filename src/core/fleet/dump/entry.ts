import { definitionOfReference } from '../../apicenter/paths.ts';
import type { Deployment } from '../../apicenter/resources.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import { type CurrentState, definitionKey } from '../../registration/current-state.ts';
import { defaultEnvironmentId } from '../../registration/defaults.ts';
import { compareEnvironments, kindOf } from '../../registration/leading-environment.ts';
import { definitionStep } from '../../registration/resource-steps.ts';
import { type Source, shownSource } from '../../registration/source.ts';
import { isStampOf, readStamp } from '../../registration/stamp.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/printable.ts';
import { apiKeys } from './api-keys.ts';
import { furtherDefinitions, type NamedDefinition } from './further-definitions.ts';
import { givenIds } from './given-ids.ts';
import { type DumpedFile, type DumpedUnit, dumpedUnits, unitKeys } from './unit-keys.ts';
import type { UrlCheck } from './url-rules.ts';

/** One API as a manifest declares it, and what it cannot say about it. */
export interface DumpedEntry {
  readonly apiId: string;
  /** The entry of the list `servers`; absent where the API has nothing to declare. */
  readonly server?: JsonObject;
  /** Environments that the server is in. */
  readonly environments: readonly string[];
  readonly files: readonly DumpedFile[];
  /** The manifest that the mark of the entry names. */
  readonly manifest?: string;
  /** The source of the entry, for people; absent where the entry is our own or has no mark. */
  readonly foreign?: string;
  /** Names of the metadata schemas that the server uses. */
  readonly metadata: readonly string[];
  /** Clauses about what cannot stand in a manifest. */
  readonly leftOut: readonly string[];
  /** Clauses about what a sync leaves as it is. */
  readonly unsaid: readonly string[];
  /** Clauses about what the next sync changes. */
  readonly changes: readonly string[];
}

/**
 * Says what the manifest declares for one API.
 *
 * @param state everything that is in use of the API
 * @param definitions all definitions of the versions that are in use
 * @param source the one that counts as our own
 */
export async function describeEntry(
  { state, definitions }: { readonly state: CurrentState; readonly definitions: readonly NamedDefinition[] },
  source: Source,
  checkUrl: UrlCheck,
): Promise<DumpedEntry | undefined> {
  const { api } = state;
  if (!api) return undefined;
  const { units, leftOut } = await dumpedUnits(api.name, state, checkUrl);
  const documents = units.flatMap(({ generated }) => generated ?? []);
  const { metadataSchemas } = state;
  const texts = apiKeys(api, { metadataSchemas, documents, toolNames: toolNamesOf(units, state) });
  const further = furtherDefinitions(api.name, units, state, definitions);
  const stamp = readStamp(api.properties.externalDocumentation);
  const isOurs = !stamp || isStampOf(stamp, source);
  const nothing = state.deployments.length === 0 ? ['it has no deployment'] : [];
  return {
    apiId: api.name,
    ...(units.length === 0 ? {} : { server: serverOf(texts.keys, units, state) }),
    environments: units.map(({ names }) => names.environmentId),
    files: [...units.flatMap(({ file, kept }) => file ?? kept ?? []), ...further.files],
    ...(stamp?.manifest === undefined ? {} : { manifest: stamp.manifest }),
    ...(isOurs ? {} : { foreign: stamp.source ? shownSource(stamp.source) : 'a mark that cannot be read' }),
    metadata: Object.keys(texts.keys.customProperties ?? {}),
    leftOut: [...leftOut, ...nothing],
    unsaid: [
      ...texts.unsaid,
      ...units.flatMap((unit) => unsaidOf(unit, state)),
      ...further.unsaid,
      ...unusedVersions(units, state),
    ],
    changes: units.flatMap(({ names, changes }) =>
      changes === undefined ? [] : [`${printable(names.environmentId)}: ${changes}`],
    ),
  };
}

/** As a registration reads them: of the unit that describes the entry, and of the others where they publish them. */
function toolNamesOf(units: readonly DumpedUnit[], { environments }: CurrentState) {
  const placeOf = ({ names: { environmentId: id } }: DumpedUnit) => ({
    id,
    kind: kindOf(id, undefined, environments),
  });
  const [leading, ...others] = units.toSorted((a, b) => compareEnvironments(placeOf(a), placeOf(b)));
  return [
    leading?.generated?.toolNames,
    ...others.flatMap(({ generated }) => (generated?.toolNames ? [generated.toolNames] : [])),
  ];
}

function serverOf(texts: JsonObject, units: readonly DumpedUnit[], state: CurrentState): JsonObject {
  const ids = givenIds(
    units.map(({ names }) => names),
    state,
  );
  const { customProperties, protected: isProtected, ...others } = texts;
  const byEnvironment = units.map((unit, index): [string, JsonObject] => [
    unit.names.environmentId,
    unitKeys(unit, ids[index] ?? {}, state),
  ]);
  const head: Record<string, JsonValue> = {
    apiId: units[0]?.names.apiId ?? '',
    ...others,
    ...(customProperties === undefined ? {} : { customProperties }),
    ...(isProtected === undefined ? {} : { protected: isProtected }),
  };
  const [[environmentId, only] = ['', {}], ...more] = byEnvironment;
  if (more.length > 0) return { ...head, environments: Object.fromEntries(byEnvironment) };
  return { ...head, ...(environmentId === defaultEnvironmentId ? {} : { environmentId }), ...only };
}

function unsaidOf({ names, generated }: DumpedUnit, state: CurrentState): string[] {
  const where = printable(names.environmentId);
  const deployment = state.deployments.find(({ name }) => name === names.deploymentId);
  const environment = state.environments.get(names.environmentId.toLowerCase());
  const { title, description, recommended, customProperties } = deployment?.properties ?? {};
  const hasOwnTitle = title !== undefined && environment && title !== environment.properties.title;
  const found: string[] = [];
  if (hasOwnTitle) found.push('the title of its deployment');
  if (description !== undefined && description !== '') found.push('the description of its deployment');
  if (recommended === true) found.push('that its deployment is recommended');
  if (Object.keys(Object(customProperties)).length > 0) found.push('the metadata of its deployment');
  if (hasOwnDefinitionTitle(names, state)) found.push('the title of its definition');
  if (boundDefinition(deployment, state)?.description) found.push('the description of its definition');
  if (generated?.authenticated) found.push('the credential that its probe needs');
  return found.map((what) => `${where}: ${what}`);
}

function boundDefinition(deployment: Deployment | undefined, { definitions }: CurrentState) {
  const bound = definitionOfReference(deployment?.properties.definitionId);
  return bound && definitions.get(definitionKey(bound.version, bound.definition))?.definition?.properties;
}

function hasOwnDefinitionTitle(
  { version, definitionId = '' }: DumpedUnit['names'],
  { api, definitions }: CurrentState,
): boolean {
  const stored = definitions.get(definitionKey(version?.id ?? '', definitionId))?.definition?.properties
    .title;
  if (stored === undefined || !version) return false;
  const usual = {
    versionId: version.id,
    versionTitle: '',
    definitionId,
    environmentId: '',
    deploymentId: '',
  };
  return (['streamable-http', 'sse'] as const).every(
    (transport) =>
      definitionStep(usual, undefined, api?.properties.title ?? '', transport).properties.title !== stored,
  );
}

function unusedVersions(units: readonly DumpedUnit[], { versions }: CurrentState): string[] {
  const used = new Set(units.map(({ version }) => version?.name));
  const unused = versions.filter(({ name }) => !used.has(name)).length;
  return unused === 0 ? [] : [counted(unused, 'unused version')];
}
