import { lifecycleStages, limits, resourceNamePattern } from '../../apicenter/constants.ts';
import { definitionOfReference, environmentOfReference } from '../../apicenter/paths.ts';
import type { Deployment, Version } from '../../apicenter/resources.ts';
import { checkOwnDefinition } from '../../definition/own-definition.ts';
import { Failure } from '../../errors.ts';
import type { JsonObject } from '../../json.ts';
import { plainWords, render } from '../../message.ts';
import { optional } from '../../optional.ts';
import { type CurrentState, definitionKey } from '../../registration/current-state.ts';
import { environmentKindOf, lifecycleStageOf } from '../../registration/request.ts';
import { transportOf } from '../../registration/resource-ids.ts';
import { sameName } from '../../registration/same-name.ts';
import { printable } from '../../text/printable.ts';
import { type GeneratedDocument, readGenerated } from './generated-document.ts';
import type { GivenIds, RegisteredNames } from './given-ids.ts';
import { holdsSecretUrl, type UrlCheck } from './url-rules.ts';

/** A file that stands beside the manifest. */
export interface DumpedFile {
  /** Relative to the manifest, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** One deployment of an API that a manifest can declare. */
export interface DumpedUnit {
  readonly names: RegisteredNames;
  readonly version: Version | undefined;
  readonly generated: GeneratedDocument | undefined;
  /** The document that a person wrote. */
  readonly file?: DumpedFile;
  /** A document that no run would register; the manifest does not name it. */
  readonly kept?: DumpedFile;
  /** What the next sync would do to the entry, as a clause. */
  readonly changes?: string;
}

/** The deployments of one API: those that a manifest can declare, and why the others cannot stand there. */
export interface FoundUnits {
  /** By environment. */
  readonly units: readonly DumpedUnit[];
  readonly leftOut: readonly string[];
}

interface Context {
  readonly state: CurrentState;
  readonly checkUrl: UrlCheck;
}

/** Finds the units of an API. Loads a validator where the API has a document that a person wrote. */
export async function dumpedUnits(
  apiId: string,
  state: CurrentState,
  checkUrl: UrlCheck,
): Promise<FoundUnits> {
  const leftOut: string[] = [];
  const byEnvironment = new Map<string, Deployment>();
  for (const deployment of state.deployments.toSorted(byName)) {
    const environment = environmentOfReference(deployment.properties.environmentId);
    const taken = environment !== undefined && byEnvironment.get(environment.toLowerCase());
    const problem = taken
      ? `${printable(environment)} has the deployment ${printable(taken.name)} already`
      : problemOf(deployment, environment, { state, checkUrl });
    if (problem !== undefined) leftOut.push(`deployment ${printable(deployment.name)}: ${problem}`);
    else if (environment !== undefined) byEnvironment.set(environment.toLowerCase(), deployment);
  }
  const chosen = [...byEnvironment].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const units = await Promise.all(
    chosen.map(([environment, deployment]) =>
      unitOf(apiId, state.environments.get(environment)?.name ?? environment, deployment, state),
    ),
  );
  const shared = units.filter((unit, index) => sharesDocument(unit, units.slice(0, index)));
  return {
    units: units.filter((unit) => !shared.includes(unit)),
    leftOut: [
      ...leftOut,
      ...shared.map(
        ({ names }) =>
          `deployment ${printable(names.deploymentId)}: its definition is that of another environment as well`,
      ),
    ],
  };
}

/** Two servers cannot keep one document that is generated: each of them would write its own. */
function sharesDocument({ names, file }: DumpedUnit, others: readonly DumpedUnit[]): boolean {
  return others.some(
    (other) =>
      sameName(names.definitionId, other.names.definitionId) &&
      sameName(names.version?.id, other.names.version?.id) &&
      (file === undefined || file.text !== other.file?.text),
  );
}

function problemOf(
  { name, properties }: Deployment,
  environment: string | undefined,
  { state, checkUrl }: Context,
): string | undefined {
  if (!isId(name)) return 'its name is no valid id';
  if (environment === undefined || !isId(environment)) return 'it is in no environment';
  const [url, ...others] = properties.server?.runtimeUri ?? [];
  if (url === undefined) return 'it has no URL';
  if (others.length > 0) return `it has ${others.length + 1} URLs, and a server has one`;
  const title = versionOf(properties, state)?.properties.title ?? '';
  return holdsSecretUrl(title) ? 'the title of its version holds a URL with a key' : checkUrl(url);
}

function versionOf({ definitionId }: Deployment['properties'], { versions }: CurrentState) {
  const bound = definitionOfReference(definitionId);
  return versions.find(({ name }) => isId(name) && sameName(name, bound?.version));
}

async function unitOf(
  apiId: string,
  environmentId: string,
  deployment: Deployment,
  state: CurrentState,
): Promise<DumpedUnit> {
  const [serverUrl = ''] = deployment.properties.server?.runtimeUri ?? [];
  const bound = definitionOfReference(deployment.properties.definitionId);
  const version = versionOf(deployment.properties, state);
  const text = bound && state.definitions.get(definitionKey(bound.version, bound.definition))?.text;
  const generated = text === undefined ? undefined : readGenerated(text);
  // The portal binds its deployment to this definition, whichever transport the server uses.
  const isPortals =
    bound?.definition.toLowerCase() === 'default-sse' &&
    transportOf(serverUrl) !== 'sse' &&
    generated?.transport !== 'sse';
  const names: RegisteredNames = {
    apiId,
    environmentId,
    serverUrl,
    deploymentId: deployment.name,
    ...optional('version', version && { id: version.name, title: version.properties.title }),
    ...optional(
      'definitionId',
      version && bound && !isPortals && isId(bound.definition) ? bound.definition : undefined,
    ),
  };
  if (text === undefined || (isPortals && generated)) {
    return { names, version, generated: undefined, changes: 'sync generates its definition' };
  }
  if (isPortals) {
    const moved = 'sync registers its document in a definition of its own';
    return { names, version, generated: undefined, changes: moved, ...(await ownDocument(names, text)) };
  }
  return { names, version, generated, ...(generated ? {} : await ownDocument(names, text)) };
}

async function ownDocument(
  { apiId, environmentId, serverUrl }: RegisteredNames,
  text: string,
): Promise<Pick<DumpedUnit, 'file' | 'kept' | 'changes'>> {
  const replaced = (reason: string) => ({
    changes: `sync replaces its definition with a generated one (${reason})`,
  });
  if (secretInText(text)) {
    return replaced('it holds a URL with a key');
  }
  // `_` is in no id: two units never share a path, and no path is a name that Windows keeps for itself.
  const path = `definitions/${apiId}_${environmentId}.${fileType(text)}`;
  try {
    const { pathsAdded } = await checkOwnDefinition({ path, bytes: Buffer.from(text) }, serverUrl);
    return {
      file: { path, text },
      ...(pathsAdded ? { changes: 'its definition has no "paths"; sync adds an empty one' } : {}),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const reason = printable(render(error.text, plainWords).replace(/^.*? cannot be registered: /, ''), 200);
    const { changes } = replaced(reason.replace(/\.$/, ''));
    return { kept: { path, text }, changes: `${changes}; its document is kept in ${path}` };
  }
}

/** Whether a document holds a URL with a key, written with escapes or without. */
export function secretInText(text: string): boolean {
  return holdsSecretUrl(text) || holdsSecretUrl(unescaped(text));
}

/** How the file of a document ends. */
export function fileType(text: string): 'json' | 'yaml' {
  return /^\s*\{/.test(text) ? 'json' : 'yaml';
}

/** JSON with no escape that it does not need. */
function unescaped(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return '';
  }
}

/** What stands at the environment, without what a run would come to by itself. Pure. */
export function unitKeys(unit: DumpedUnit, ids: GivenIds, state: CurrentState): JsonObject {
  const { names, version, generated, file } = unit;
  const environment = state.environments.get(names.environmentId.toLowerCase());
  const kind = environment?.properties.kind ?? environmentKindOf(names.environmentId);
  const stage = lifecycleStages.find((one) => one === version?.properties.lifecycleStage);
  return {
    serverUrl: names.serverUrl,
    ...optional('versionTitle', ids.versionTitle),
    ...optional('versionId', ids.versionId),
    ...optional('lifecycleStage', stage === lifecycleStageOf(kind) ? undefined : stage),
    ...optional('deploymentId', ids.deploymentId),
    ...optional('definitionId', ids.definitionId),
    ...optional('definitionFile', file?.path),
    ...optional('publishSurface', generated?.publishSurface),
  };
}

/** Whether a name from the service can be an id in a manifest, and a part of a path. */
export function isId(text: string): boolean {
  return text.length >= limits.shortestName && text.length <= limits.name && resourceNamePattern.test(text);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}
