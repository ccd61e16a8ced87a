import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenCredential } from '@azure/core-auth';
import { commandTitles, parsePipelineCommand } from '../../app/commands.ts';
import { diskFiles } from '../../app/disk-files.ts';
import { withWarnings } from '../../app/dispatch.ts';
import { type Environment, runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { resolveEvent } from '../../app/resolve-event.ts';
import { createNetwork, pipelinePorts } from '../../app/run-ports.ts';
import { runInPipeline } from '../../app/run-with-comments.ts';
import { secretValues } from '../../app/secret-inputs.ts';
import { Failure } from '../../core/errors.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import { readCommand } from '../../core/inputs/read-command.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { helpUrl } from '../../core/project.ts';
import type { Source } from '../../core/registration/source.ts';
import { type FleetReport, overallReport } from '../../core/report/fleet-report.ts';
import { resultLine } from '../../core/report/headline.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import { outputValues } from '../../core/report/outputs.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { printable } from '../../core/text/printable.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import type { Warning } from '../../core/warning.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import type { ServiceConnection } from '../../identity/service-connection.ts';
import { serviceConnectionCredential } from '../../identity/service-connection-credential.ts';
import { identifySource } from '../../repositories/github-repository.ts';
import { unknownPullRequests } from '../../repositories/pull-requests.ts';
import type { AgentLog } from './agent-log.ts';
import { azurePipelinesEvent } from './azure-pipelines-event.ts';
import { connectionDefaults } from './connection-defaults.ts';
import { checkMacros, isWithoutCredentials } from './macros.ts';
import { proxyPassword, proxyVariables } from './proxy.ts';
import { azurePullRequests } from './pull-requests.ts';
import { connectionSecrets, readServiceConnection, systemToken } from './service-connection.ts';
import { type TaskInputs, taskInputs } from './task-inputs.ts';
import { inTaskWords, reportInTaskWords } from './task-words.ts';
import { taskWords } from './words.ts';

/** Runs the task: reads what the agent gives, calls the core, tells the agent what became of it. */
export async function runTask(environment: Environment, log: AgentLog): Promise<void> {
  const env = { ...environment };
  const inputs = taskInputs(env);
  for (const secret of secretsOf(inputs, env)) log.mask(secret);
  withholdFromChildren();
  const report = await work(env, inputs, log).catch((error: unknown) => {
    if (!(error instanceof Failure) && error instanceof Error) log.debug(error.stack ?? error.message);
    return failedReport(error, inputs.command || 'register', taskWords);
  });
  publish(reportInTaskWords(report), env, log);
}

async function work(env: Environment, inputs: TaskInputs, log: AgentLog): Promise<Report | FleetReport> {
  const command = parsePipelineCommand(inputs.command);
  const event = azurePipelinesEvent(env);
  const { connectionId, raw: given } = checkMacros(inputs, isWithoutCredentials(event));
  const connection = connectionId === undefined ? undefined : readServiceConnection(env, connectionId);
  const raw = connectionDefaults(given, connection, command);
  Object.assign(process.env, proxyVariables(env, addresses(raw, connection, env)));
  const network = createNetwork();
  const ownSource = sourceOfPipeline(env);
  const onUnknown = sayOnce(log);
  const pullRequestsOf = (source: Source, gitHubToken: string | undefined) =>
    azurePullRequests(source, { env, gitHubToken, onUnknown }, network);
  const noted: Warning[] = [];
  const commandInputs = await readCommand(command, raw, {
    files: diskFiles,
    hostSource: ownSource,
    async eventOf({ pullRequest, gitHubToken }) {
      const own = ownSource
        ? pullRequestsOf(ownSource, gitHubToken)
        : unknownPullRequests('the run belongs to no repository', () => {});
      const resolved = await resolveEvent(event, pullRequest, own);
      noted.push(...resolved.warnings);
      return resolved.event;
    },
  });
  const ports = pipelinePorts(network, {
    identity: identityOf(connection, env, { network, mask: log.mask }),
    log,
    mask: log.mask,
    words: taskWords,
  });
  const { gitHubToken } = commandInputs;
  const context = {
    run: runFacts(env),
    ownSource,
    identify: (source: Source) => identifySource(source, gitHubToken, env),
    pullRequestsOf: (source: Source) => pullRequestsOf(source, gitHubToken),
  };
  const report = await log.group(commandTitles[command], () => runInPipeline(commandInputs, context, ports));
  return withWarnings(report, noted, ports);
}

/** Says why the state of a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce(log: AgentLog): (reason: string) => void {
  const said = new Set<string>();
  return (reason) => {
    if (said.has(reason)) return;
    said.add(reason);
    const text = inTaskWords(`The state of a pull request is unknown: ${printable(reason, 600)}.`);
    log.issue({ type: 'warning', code: 'pull-request-unknown', text });
  };
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

function identityOf(
  connection: ServiceConnection | undefined,
  env: Environment,
  { network, mask }: { readonly network: NetworkPorts; readonly mask: (secret: string) => void },
): TokenCredential {
  const send = createServiceClient(network);
  if (!connection) return environmentCredential(env, send);
  const oidc = { url: env.SYSTEM_OIDCREQUESTURI, token: systemToken(env) };
  return serviceConnectionCredential(connection, { oidc, send, now: network.wallClock, mask });
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
    env.SYSTEM_COLLECTIONURI,
    env.BUILD_REPOSITORY_URI,
  ].filter((url) => url !== undefined);
}

function publish(report: Report | FleetReport, env: Environment, log: AgentLog): void {
  // A folder of its own for each step: several may run in one job, and what they wrote stays until its end.
  const folder = mkdtempSync(join(env.AGENT_TEMPDIRECTORY || tmpdir(), 'mcp-register-'));
  const reportPath = join(folder, 'report.json');
  writeFileSync(reportPath, `${safeJson(report)}\n`);
  for (const [name, value] of Object.entries(outputValues(overallReport(report), reportPath))) {
    log.output(camelCase(name), value);
  }
  // The name is what the tab shows as the heading of this part.
  const summaryPath = join(folder, 'MCP Register.md');
  writeFileSync(summaryPath, renderMarkdown(report));
  log.summary(summaryPath);
  for (const { code, message, level } of report.warnings) {
    if (level === 'notice') log.info(message);
    else log.issue({ type: 'warning', code, text: message });
  }
  if (!report.error) {
    log.info(resultLine(report));
    log.complete('Succeeded', report.status);
    return;
  }
  const { code, message, why, next } = report.error;
  const text = [message, why, next, helpUrl(code)].filter((part) => part !== undefined).join('\n');
  log.issue({ type: 'error', code, text });
  log.info(resultLine(report));
  // The agent knows pass and fail alone; the code itself is an output.
  log.complete('Failed', message);
}
