import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePipelineCommand } from '../../app/commands.ts';
import { azurePipelinesEvent } from '../../app/events/azure-pipelines-event.ts';
import type { Host, HostLog, Publication, Step } from '../../app/host.ts';
import { runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { secretsOfEnvironment, secretValues } from '../../app/secret-inputs.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { createServiceClient } from '../../core/http/service-client.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { replaceOwnFile } from '../../core/own-file.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import type { ServiceConnection } from '../../identity/service-connection.ts';
import { serviceConnectionCredential } from '../../identity/service-connection-credential.ts';
import { createAgentLog, type WriteLine } from './agent-log.ts';
import { type AgentValues, valuesOfEnvironment, valuesOfLibrary } from './agent-values.ts';
import { azurePullRequests } from './azure-pull-requests.ts';
import { connectionDefaults } from './connection-defaults.ts';
import { checkMacros, isWithoutCredentials } from './macros.ts';
import { proxyPassword, proxyVariables } from './proxy.ts';
import { connectionSecrets, readServiceConnection, systemToken } from './read-service-connection.ts';
import { taskInputs } from './task-inputs.ts';
import type { TaskLib } from './task-lib.ts';
import { taskWords } from './words.ts';

/** Azure Pipelines, by the variables that the agent gives to a task and the commands that it takes. */
export function azurePipelinesHost(env: HostVariables, lib: TaskLib, write: WriteLine): Host {
  const values = valuesOfLibrary(lib, valuesOfEnvironment(env));
  const inputs = taskInputs(values, env);
  const log = createAgentLog(lib, write);
  const event = azurePipelinesEvent(env);
  let connection: ServiceConnection | undefined;
  return {
    words: taskWords,
    command: inputs.command || 'register',
    run: runFacts(env),
    source: sourceOfPipeline(env),
    log,
    secrets: () => secretsOf(valuesOfEnvironment(env), env),
    async step(): Promise<Step> {
      const command = parsePipelineCommand(inputs.command);
      const { connectionId, raw: given } = checkMacros(inputs, isWithoutCredentials(event));
      connection = connectionId === undefined ? undefined : readServiceConnection(values, connectionId);
      const raw = connectionDefaults(given, connection, command);
      Object.assign(process.env, proxyVariables(env, addresses(raw, connection, env)));
      return { command, raw };
    },
    event: () => event,
    comments: true,
    signIn(_, network, conceal) {
      const send = createServiceClient(network);
      if (!connection) return environmentCredential(env, send);
      const oidc = { url: env.SYSTEM_OIDCREQUESTURI, token: systemToken(values) };
      return serviceConnectionCredential(connection, { oidc, send, now: network.wallClock, mask: conceal });
    },
    pullRequestsOf: (source, access) =>
      azurePullRequests(source, access, { env, systemToken: systemToken(values) }),
    publication: publicationOf(env, log, lib),
  };
}

/** The secret texts that the agent gives to the task. */
export function secretsOf(values: AgentValues, env: HostVariables): string[] {
  const { raw, connectionId } = taskInputs(values, env);
  return [
    ...secretValues(raw),
    ...secretsOfEnvironment(env),
    ...(connectionId === undefined ? [] : connectionSecrets(values, connectionId)),
    ...[systemToken(values), proxyPassword(env)].filter((secret) => secret !== undefined),
  ];
}

/** Where the run will send requests, as far as that is known before it starts. */
function addresses(raw: RawInputs, connection: ServiceConnection | undefined, env: HostVariables): string[] {
  return [
    raw['server-url'],
    raw['probe-url'],
    raw['arm-endpoint'],
    connection?.armUrl,
    connection?.authority,
    env.SYSTEM_OIDCREQUESTURI,
    env.SYSTEM_COLLECTIONURI,
    env.BUILD_REPOSITORY_URI,
  ].filter((url) => url !== undefined);
}

function publicationOf(env: HostVariables, log: HostLog, lib: TaskLib): Publication {
  // A folder of its own for each step: several may run in one job, and what they wrote stays until its end.
  let folder: string | undefined;
  const write = async (name: string, text: string): Promise<string> => {
    folder ??= mkdtempSync(join(env.AGENT_TEMPDIRECTORY || tmpdir(), 'mcp-register-'));
    const path = join(folder, name);
    await replaceOwnFile(path, [Buffer.from(text)]);
    return path;
  };
  return {
    saveReport: (json) => write('report.json', json()),
    outputs(values) {
      for (const [name, value] of Object.entries(values))
        lib.setVariable(camelCase(name), value, false, true);
    },
    // The name is what the tab shows as the heading of this part.
    summary: async (markdown) => lib.uploadSummary(await write('MCP Register.md', markdown())),
    finish({ status, error }, line) {
      log.info(line);
      // The agent knows pass and fail alone; the code itself is an output.
      if (error) lib.setResult(lib.TaskResult.Failed, '');
      else lib.setResult(lib.TaskResult.Succeeded, status);
    },
  };
}
