import { posix } from 'node:path';
import { exitCodes, InvalidInput } from '../errors.ts';
import { type AddedServer, addServer, newManifest } from '../fleet/init/add-server.ts';
import { lineOf, type ManifestSecret } from '../fleet/init/manifest-secret.ts';
import { withoutVariables } from '../fleet/manifest-text.ts';
import { sharedUrl } from '../fleet/shared-urls.ts';
import type { InitInputs } from '../inputs/command-inputs.ts';
import type { JsonObject } from '../json.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { ServerDescription } from '../probe/result.ts';
import { command, input } from '../references.ts';
import { defaultEnvironmentId } from '../registration/defaults.ts';
import { titleOfApi } from '../registration/derived-texts.ts';
import { unnamedSource } from '../registration/source.ts';
import { type DraftReport, describeProbe, type Report, type RunFacts } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import { writeYaml } from '../text/write-yaml.ts';
import type { Warning } from '../warning.ts';
import type { Outcome } from './catalogue-run.ts';
import type { NewFile } from './create-files.ts';
import type { RepositoryPlace, RunPorts } from './ports.ts';
import { judgeProbe, runProbe } from './run-probe.ts';
import { runWithoutCenter } from './run-without-center.ts';

export interface InitInput extends InitInputs {
  readonly run: RunFacts;
  /** Writes the pipeline of a host; nothing in the core spells its inputs. */
  readonly pipelineOf: (host: NonNullable<InitInputs['host']>, pipeline: FleetPipeline) => NewFile;
}

/** What a pipeline keeps in step, and what it needs for that. */
export interface FleetPipeline {
  /** Path of the manifest in the repository. */
  readonly manifest: string;
  readonly secrets: readonly ManifestSecret[];
  /** Hosts that may receive a token of the run's identity. */
  readonly allowedHosts: readonly string[];
}

/**
 * Writes a manifest with one running server, or adds the server to one, and the pipeline that keeps the manifest and an
 * API center in step. Overwrites no file. Never rejects: a failure is in the report.
 */
export function init(given: InitInput, ports: RunPorts): Promise<Report> {
  return runWithoutCenter(given, 'probe', ports, (draft) => steps(given, ports, draft));
}

async function steps(given: InitInput, ports: RunPorts, draft: DraftReport): Promise<Outcome> {
  const secrets = secretsOf(given);
  const pipeline = pipelineFor(given, secrets, ports.files.repository());
  const result = await runProbe(given.probe, ports, ports.signal);
  draft.probe = describeProbe(result, ports.words);
  draft.endpointUrl = given.serverUrl;
  const { server, warnings } = judgeProbe(result, given.probe);
  draft.warnings.push(...warnings);
  const declared = declarationOf(given, server, secrets);
  draft.title = typeof declared.title === 'string' ? declared.title : given.apiId;
  const written = await keep(given, declared, pipeline, ports);
  draft.warnings.push(...written, ...nextSteps(given, secrets, pipeline));
  return { status: server ? 'healthy' : 'skipped', exitCode: exitCodes.done, changed: false };
}

interface Secrets {
  readonly functionKey?: ManifestSecret;
  readonly probeHeaders?: ManifestSecret;
}

/** The secrets that the probe was given: the manifest reads them from variables. */
function secretsOf({ apiId, serverUrl, probe }: InitInput): Secrets {
  const prefix = `MCP_${apiId.toUpperCase().replaceAll('-', '_')}`;
  const host = new URL(serverUrl).hostname;
  return {
    ...(probe.functionKey === undefined ? {} : { functionKey: { name: `${prefix}_FUNCTION_KEY`, host } }),
    ...(Object.keys(probe.headers).length === 0
      ? {}
      : { probeHeaders: { name: `${prefix}_PROBE_HEADERS`, host } }),
  };
}

function declarationOf(
  { apiId, title, serverUrl, environmentId, probe }: InitInput,
  server: ServerDescription | undefined,
  secrets: Secrets,
): JsonObject {
  const request = {
    serverUrl,
    apiId,
    ...optional('title', title),
    environment: {},
    previousVersions: 'keep',
    source: unnamedSource,
    takeOver: false,
  } as const;
  const settled = title ?? (server && titleOfApi(request, undefined, server).text);
  const said: JsonObject = {
    apiId,
    ...optional('title', settled),
    ...(environmentId === defaultEnvironmentId ? {} : { environmentId }),
    serverUrl,
    ...optional('probeUrl', probe.url === serverUrl ? undefined : probe.url),
    ...optional('probeAudience', probe.audience),
    ...optional('onProtected', probe.onProtected),
  };
  return {
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, withoutVariables(value)])),
    ...Object.fromEntries(
      Object.entries(secrets).map(([key, secret]: [string, ManifestSecret]) => [key, `\${${secret.name}}`]),
    ),
  };
}

/** Writes the manifest first: without it the pipeline has nothing to do. */
async function keep(
  given: InitInput,
  server: JsonObject,
  pipeline: NewFile | undefined,
  { files, progress }: RunPorts,
): Promise<Warning[]> {
  const { manifest } = given;
  const before = await files.read(manifest);
  const hasPipeline = pipeline && (await files.read(pipeline.path)) !== undefined;
  const { text, warnings } =
    before === undefined ? { text: newManifest(server), warnings: [] } : withServer(before, server, given);
  if (text !== before) {
    await (before === undefined ? files.create(manifest, text) : files.update(manifest, text, before));
    progress.written(manifest);
  }
  if (pipeline && !hasPipeline) {
    await files.create(pipeline.path, pipeline.text);
    progress.written(pipeline.path);
  }
  return [
    ...warnings,
    ...(text === before ? [notice(`${printable(manifest)} declares this server already.`)] : []),
    ...(hasPipeline ? [notice(`${pipeline.path} exists and stays as it is.`)] : []),
  ];
}

/** The pipeline at the root of the repository, where the hosts run it and look for the manifest. */
function pipelineFor(
  given: InitInput,
  secrets: Secrets,
  { toRoot, fromRoot }: RepositoryPlace,
): NewFile | undefined {
  const { host } = given;
  if (host === undefined) return undefined;
  const { path, text } = given.pipelineOf(host, {
    manifest: manifestPath(given.manifest, fromRoot),
    secrets: Object.values(secrets),
    allowedHosts: tokenHosts(given),
  });
  return { path: posix.join(toRoot, path), text };
}

/** The text with the server in it. Throws InvalidInput that shows the lines to add by hand. */
function withServer(
  text: string,
  server: JsonObject,
  given: InitInput,
): { readonly text: string; readonly warnings: readonly Warning[] } {
  const { apiId, environmentId, serverUrl } = given;
  const added = addServer(text, server, given);
  const name = printable(given.manifest);
  const another = writeYaml({ [environmentId]: { serverUrl } }).trimEnd();
  switch (added.kind) {
    case 'added':
      return { text: added.text, warnings: duplicateOf(added, given) };
    case 'there':
      return { text, warnings: [] };
    case 'taken':
      throw new InvalidInput({
        code: 'server-declared',
        message: `The manifest ${name} declares a server with the id "${printable(apiId)}" already, with another URL or environment. Nothing was written.`,
        next: sentence`For another server give another ${input('api-id')}. For another environment of this one write, under "environments" of the server:\n${another}`,
      });
    case 'unfit':
      throw new InvalidInput({
        code: 'manifest-not-editable',
        message: `The manifest ${name} ${added.problem}. Nothing was written.`,
        next: `Add these lines to its list "servers" by hand:\n${writeYaml([server]).trimEnd()}`,
      });
  }
}

function duplicateOf(
  { sameUrl }: Extract<AddedServer, { readonly kind: 'added' }>,
  { apiId, manifest }: InitInput,
): Warning[] {
  if (!sameUrl) return [];
  const file = printable(manifest, 200);
  const message = sharedUrl(
    `"${printable(sameUrl.apiId, 90)}" (${file}, ${sameUrl.place})`,
    `"${printable(apiId, 90)}" (${file}, ${sameUrl.ownPlace})`,
  );
  return [{ code: 'duplicate-endpoint', message }];
}

/**
 * The path of the manifest as a pipeline has it: some characters are syntax there. Throws InvalidInput.
 *
 * @param folder of the working directory in its repository
 */
function manifestPath(path: string, folder: string): string {
  const given = path.replace(/\\/g, '/');
  const whole = posix.isAbsolute(given) ? given : posix.join(folder, given);
  if (/^(?!\/)(?!.*\.\.)[\w./ -]+$/.test(whole)) return whole;
  throw new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input('manifest')} cannot stand in a pipeline: "${printable(path)}".`,
    next: 'Run this in the root of the repository, and give a path in it of letters, digits, "/", "-", "_" and ".".',
  });
}

/** Hosts that receive a token of the run's identity: a manifest alone cannot name them. */
function tokenHosts({ probe }: InitInput): string[] {
  return probe.audience === undefined ? [] : [new URL(probe.url).hostname];
}

function nextSteps(given: InitInput, secrets: Secrets, pipeline: NewFile | undefined): Warning[] {
  const isBelowRoot = pipeline?.path.startsWith('../') ?? false;
  const { manifest } = given;
  const names = Object.values(secrets).map(lineOf);
  const listed = [
    // One option holds several lines, which a log would not show as such.
    ...(names.length === 1 ? ['--manifest-variables', ...names] : []),
    ...tokenHosts(given).flatMap((one) => ['--allowed-hosts', one]),
  ];
  const see = command('mcp-register', 'plan', '--manifest', manifest, ...listed);
  const steps: Message[] = [
    sentence`Look at ${printable(manifest)}, then see what it would write: ${see}`,
    ...names.map(
      (name): Message =>
        `The manifest reads a secret. Set it on the host of your pipeline, and let the run read it: ${name}`,
    ),
    pipeline === undefined
      ? sentence`To have a pipeline written as well, give ${input('host', 'github')} or ${input('host', 'azure-pipelines')}.`
      : `Set what the first lines of ${pipeline.path} name, and commit both files.${isBelowRoot ? ' The pipeline stands at the root of the repository, because none is run from a folder below it.' : ''}`,
  ];
  return steps.map(notice);
}

function notice(message: Message): Warning {
  return { code: 'next-step', level: 'notice', message };
}
