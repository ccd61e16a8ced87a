import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import { checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import type { OwnDefinition } from '../definition/own-definition.ts';
import type { HostVariables } from '../host-variables.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../message.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import { parseSource, type Source } from '../registration/source.ts';
import type { SurfaceSnapshot } from '../surface/baseline.ts';
import { parseSurfaceFile } from '../surface/surface-file.ts';
import { checkSecretsApart } from './check-secrets.ts';
import type { InputFiles } from './files.ts';
import type { Command } from './input.ts';
import { type ListedVariables, parseManifestVariables } from './manifest/variables.ts';
import { parseProbe } from './parse-probe.ts';
import { checkStaging } from './parse-staging.ts';
import { checkTargetOnce, parseEndpoint } from './parse-target.ts';
import {
  checkWords,
  type InputValues,
  linesOf,
  namesOfGivenInputs,
  type RawInputs,
  readValues,
} from './read-values.ts';
import type { ServerJson } from './server-json.ts';

/** Every input of a run, read and checked, whether or not the run will use it. */
export interface CheckedInputs {
  readonly values: InputValues;
  /** The variables that the manifest may read. */
  readonly manifestVariables: ListedVariables;
  /** Names of the inputs that were given; those that `server-json` filled in are not among them. */
  readonly given: ReadonlySet<string>;
  readonly endpoint: ArmEndpoint;
  /** The input `source`. */
  readonly source: Source | undefined;
  /** The entry's id as the file `server-json` implies it, and the name in the file. */
  readonly serverJsonEntry: { readonly apiId: string; readonly serverName: string } | undefined;
  /** Why the file `server-json` gives no `server-url`. */
  readonly noServerUrl: Message | undefined;
  /** Undefined when no URL is given. */
  readonly probe: ProbeInput | undefined;
  readonly customProperties: JsonObject | undefined;
  readonly ownDefinition: OwnDefinition | undefined;
  /** The surface in `surface-file`. */
  readonly baseline: SurfaceSnapshot | undefined;
}

/** Where inputs come from, beside their texts. */
export interface InputSources {
  readonly files: InputFiles;
  /** Variables of the process, for the values of a `server.json`. */
  readonly environment?: HostVariables;
  /** Is told each secret that a file brought, before anything is printed. */
  readonly mask?: (secret: string) => void;
}

/**
 * Reads and checks all inputs, with the files that they name, before anything is sent. Throws InvalidInput for the
 * first one that is wrong. Whether an input is missing depends on the command and is not checked here.
 */
export async function checkInputs(
  command: Command,
  raw: RawInputs,
  { files, environment = {}, mask = () => {} }: InputSources,
): Promise<CheckedInputs> {
  const given = namesOfGivenInputs(raw);
  checkTargetOnce(given);
  // Before the table's own check, which does not know the command.
  checkWords('fail-on', linesOf(raw['fail-on'] ?? ''), command);
  const own = readValues(raw);
  const serverJson = await readServerJsonOf(own, files, environment);
  for (const secret of serverJson?.secrets ?? []) mask(secret);
  const filled = Object.entries(raw).filter(([name]) => given.has(name));
  const values = serverJson ? readValues({ ...serverJson.inputs, ...Object.fromEntries(filled) }) : own;
  checkSecretsApart({ ...serverJson?.inputs, ...Object.fromEntries(filled) });
  const { source, 'api-center-id': centerId, workspace } = values;
  if (centerId !== undefined) checkTarget({ ...parseApiCenterId(centerId), workspace });
  checkStaging(values);
  return {
    values,
    manifestVariables: parseManifestVariables(values['manifest-variables']),
    given,
    endpoint: parseEndpoint(values),
    source: source === undefined ? undefined : parseSource(source),
    serverJsonEntry: serverJson?.entry,
    noServerUrl: serverJson?.noUrl,
    probe: withMissingHeaders(parseProbe(values, given), serverJson?.missingHeaders ?? []),
    customProperties: await customPropertiesOf(values),
    ownDefinition: await ownDefinitionOf(values, files),
    // The command `surface` writes this file.
    baseline: command === 'surface' ? undefined : baselineOf(values, files),
  };
}

/** A header that the run gives itself is not missing. */
function withMissingHeaders(probe: ProbeInput | undefined, names: readonly string[]): ProbeInput | undefined {
  const given = new Set(Object.keys(probe?.headers ?? {}).map((name) => name.toLowerCase()));
  const missingHeaders = names.filter((name) => !given.has(name.toLowerCase()));
  return probe && missingHeaders.length > 0 ? { ...probe, missingHeaders } : probe;
}

async function readServerJsonOf(
  { 'server-json': path, 'server-url': serverUrl }: InputValues,
  files: InputFiles,
  environment: HostVariables,
): Promise<ServerJson | undefined> {
  if (path === undefined) return undefined;
  const { readServerJson } = await import('./server-json.ts');
  return readServerJson({ path, text: files.read(path) }, { serverUrl, environment });
}

async function customPropertiesOf({
  'custom-properties': text,
}: InputValues): Promise<JsonObject | undefined> {
  if (text === undefined) return undefined;
  // Loads a YAML parser, which most runs never need.
  const { parseCustomProperties } = await import('./parse-custom-properties.ts');
  return parseCustomProperties(text);
}

async function ownDefinitionOf(
  { 'definition-file': path, 'server-url': serverUrl }: InputValues,
  files: InputFiles,
): Promise<OwnDefinition | undefined> {
  if (path === undefined) return undefined;
  const { checkOwnDefinition } = await import('../definition/own-definition.ts');
  return checkOwnDefinition({ path, bytes: files.read(path) }, serverUrl);
}

function baselineOf({ 'surface-file': path }: InputValues, files: InputFiles): SurfaceSnapshot | undefined {
  return path === undefined ? undefined : parseSurfaceFile(new TextDecoder().decode(files.read(path)));
}
