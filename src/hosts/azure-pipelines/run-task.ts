import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenCredential } from '@azure/core-auth';
import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { systemClock } from '../../core/clock.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { Denied, Failure } from '../../core/errors.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import { parseProbe } from '../../core/inputs/parse-probe.ts';
import { parseEndpoint, parseTarget } from '../../core/inputs/parse-target.ts';
import { readInputs } from '../../core/inputs/read-inputs.ts';
import type { InputReader, RawInputs } from '../../core/inputs/values.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import { outputValues } from '../../core/report/outputs.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { version } from '../../version.ts';
import { azureCredential } from '../azure-credential.ts';
import { cancellation } from '../cancellation.ts';
import { diskFiles } from '../disk-files.ts';
import { type Environment, runFacts } from '../environment.ts';
import { logProgress } from '../log-progress.ts';
import { maskedIdentity } from '../masked-identity.ts';
import { parsePipelineCommand } from '../pipeline-commands.ts';
import { runOnTarget, type Where } from '../run-on-target.ts';
import { secretValues } from '../secret-inputs.ts';
import type { AgentLog } from './agent-log.ts';
import { connectionCredential } from './connection-credential.ts';
import { connectionDefaults } from './connection-defaults.ts';
import { proxyPassword, proxyVariables } from './proxy.ts';
import {
  connectionSecrets,
  readServiceConnection,
  type ServiceConnection,
  systemToken,
} from './service-connection.ts';
import { checkMacros, type TaskInputs, taskInputs } from './task-inputs.ts';
import { reportInTaskWords } from './task-words.ts';

/** Runs the task: reads what the agent gives, calls the core, tells the agent what became of it. */
export async function runTask(environment: Environment, log: AgentLog): Promise<void> {
  const env = { ...environment };
  const inputs = taskInputs(env);
  for (const secret of secretsOf(inputs, env)) log.mask(secret);
  withholdFromChildren();
  const report = await work(env, inputs, log).catch((error: unknown) => {
    if (!(error instanceof Failure) && error instanceof Error) log.debug(error.stack ?? error.message);
    return failedReport(error, inputs.command || 'register');
  });
  publish(reportInTaskWords(report), env, log);
}

const titles = {
  register: 'Register the MCP server',
  plan: 'Plan the registration of the MCP server',
  unregister: 'Take the registration of the MCP server back',
  probe: 'Probe the MCP server',
} as const;

async function work(env: Environment, inputs: TaskInputs, log: AgentLog): Promise<Report> {
  const command = parsePipelineCommand(inputs.command);
  checkMacros(inputs);
  const connection =
    inputs.connectionId === undefined ? undefined : readServiceConnection(env, inputs.connectionId);
  const raw = connectionDefaults(inputs.raw, connection, command);
  const read = await readInputs(raw, diskFiles);
  Object.assign(process.env, proxyVariables(env, addresses(raw, connection, env)));
  const ports: RunPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: cancellation(),
    identity: maskedIdentity(identityOf(connection, env, log), log.mask),
    progress: logProgress(log),
    version,
  };
  if (command === 'probe') {
    const input = { command, probe: parseProbe(read), run: runFacts(env) };
    return log.group(titles[command], () => probeServer(input, ports));
  }
  const where: Where = { endpoint: endpointOf(read, connection), target: parseTarget(read) };
  return log.group(titles[command], () => runOnTarget(command, read, where, env, ports));
}

function secretsOf({ raw, connectionId }: TaskInputs, env: Environment): string[] {
  return [
    ...secretValues(raw),
    ...(connectionId === undefined ? [] : connectionSecrets(env, connectionId)),
    ...[systemToken(env), proxyPassword(env)].filter((secret) => secret !== undefined),
  ];
}

/** What the agent gave to this task is not for the programs that it may start, such as the Azure CLI. */
function withholdFromChildren(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(INPUT|ENDPOINT_AUTH|SECRET|SECUREFILE_TICKET)_/i.test(name)) delete process.env[name];
  }
}

/** The connection's own address counts like a cloud of Azure's: an administrator entered it. */
function endpointOf(read: InputReader, connection: ServiceConnection | undefined): Where['endpoint'] {
  if (!connection || read.text('arm-endpoint') !== undefined) return parseEndpoint(read);
  const endpoint = parseArmEndpoint(connection.armUrl, true);
  const { resource } = connection;
  return resource === undefined
    ? endpoint
    : { ...endpoint, tokenScope: `${resource.replace(/\/$/, '')}/.default` };
}

function identityOf(
  connection: ServiceConnection | undefined,
  env: Environment,
  log: AgentLog,
): TokenCredential {
  if (connection) return connectionCredential(connection, env, Date.now, log.mask);
  const identity = azureCredential(env);
  return {
    async getToken(scopes, options) {
      try {
        return await identity.getToken(scopes, options);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'not-signed-in') throw error;
        throw new Denied({
          code: error.code,
          message: 'No identity for Azure is given.',
          next: 'Set azureSubscription to the name of an Azure Resource Manager service connection.',
          cause: error,
        });
      }
    },
  };
}

/** Where the run will send requests, as far as that is known before it starts. */
function addresses(raw: RawInputs, connection: ServiceConnection | undefined, env: Environment): string[] {
  return [
    raw['server-url'],
    raw['probe-url'],
    raw['arm-endpoint'],
    connection?.armUrl,
    connection?.authority,
    env.SYSTEM_OIDCREQUESTURI,
  ].filter((url) => url !== undefined);
}

function publish(report: Report, env: Environment, log: AgentLog): void {
  // A folder of its own for each step: several may run in one job, and what they wrote stays until its end.
  const folder = mkdtempSync(join(env.AGENT_TEMPDIRECTORY || tmpdir(), 'mcp-register-'));
  const reportPath = join(folder, 'report.json');
  writeFileSync(reportPath, `${JSON.stringify(report, undefined, 2)}\n`);
  for (const [name, value] of Object.entries(outputValues(report, reportPath))) {
    log.output(camelCase(name), value);
  }
  // The name is what the tab shows as the heading of this part.
  const summaryPath = join(folder, 'MCP Register.md');
  writeFileSync(summaryPath, renderMarkdown(report));
  log.summary(summaryPath);
  for (const { code, message } of report.warnings) log.issue({ type: 'warning', code, text: message });
  if (!report.error) {
    log.complete('Succeeded', report.status);
    return;
  }
  const { code, message, why, next } = report.error;
  const text = [message, why, next].filter((part) => part !== undefined).join('\n');
  log.issue({ type: 'error', code, text });
  // The agent knows pass and fail alone; the code itself is an output.
  log.complete('Failed', message);
}
