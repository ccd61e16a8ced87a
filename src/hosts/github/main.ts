import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actions from '@actions/core';
import type { TokenCredential } from '@azure/core-auth';
import { commandTitles, parsePipelineCommand } from '../../app/commands.ts';
import { diskFiles } from '../../app/disk-files.ts';
import { withWarnings } from '../../app/dispatch.ts';
import { type Environment, runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { resolveEvent } from '../../app/resolve-event.ts';
import { createNetwork, pipelinePorts } from '../../app/run-ports.ts';
import { runInPipeline } from '../../app/run-with-comments.ts';
import { secretValues } from '../../app/secret-inputs.ts';
import { cloudAt } from '../../core/clouds.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import type { CommonInputs } from '../../core/inputs/command-inputs.ts';
import { readCommand } from '../../core/inputs/read-command.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { helpUrl } from '../../core/project.ts';
import { type Source, shownSource } from '../../core/registration/source.ts';
import { type FleetReport, overallReport } from '../../core/report/fleet-report.ts';
import { resultLine } from '../../core/report/headline.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import { outputValues } from '../../core/report/outputs.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import type { Warning } from '../../core/warning.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { gitHubCredential } from '../../identity/github-credential.ts';
import { gitHubPullRequests } from '../../repositories/github.ts';
import { gitHubRepositoryOf, identifySource } from '../../repositories/github-repository.ts';
import { unknownPullRequests } from '../../repositories/pull-requests.ts';
import { actionInputs } from './action-inputs.ts';
import { gitHubEvent } from './github-event.ts';
import { gitHubWords } from './words.ts';

/** Runs the action: reads what the runner gives, calls the core, tells the runner what became of it. */
export async function runAction(env: Environment): Promise<void> {
  const raw = actionInputs(env);
  for (const secret of secretValues(raw)) actions.setSecret(secret);
  const report = await work(env, raw).catch((error: unknown) =>
    failedReport(error, env.INPUT_COMMAND ?? '', gitHubWords),
  );
  await publish(report, env);
}

async function work(env: Environment, raw: RawInputs): Promise<Report | FleetReport> {
  const command = parsePipelineCommand(env.INPUT_COMMAND ?? '');
  const network = createNetwork();
  const ownSource = sourceOfPipeline(env);
  const noted: Warning[] = [];
  const pullRequestsOf = (source: Source, token: string | undefined) => pullRequests(source, token, env);
  const inputs = await readCommand(command, raw, {
    files: diskFiles,
    hostSource: ownSource,
    async eventOf({ pullRequest, gitHubToken }) {
      const own = ownSource
        ? pullRequestsOf(ownSource, gitHubToken)
        : unknownPullRequests('the run belongs to no repository', () => {});
      const { event, warnings } = await resolveEvent(gitHubEvent(env), pullRequest, own);
      noted.push(...warnings);
      return event;
    },
  });
  const ports = pipelinePorts(network, {
    identity: signIn(inputs, env, network),
    log: actions,
    mask: actions.setSecret,
    words: gitHubWords,
  });
  const { gitHubToken } = inputs;
  const context = {
    run: runFacts(env),
    ownSource,
    identify: (source: Source) => identifySource(source, gitHubToken, env),
    pullRequestsOf: (source: Source) => pullRequestsOf(source, gitHubToken),
  };
  const report = await actions.group(commandTitles[command], () => runInPipeline(inputs, context, ports));
  return withWarnings(report, noted, ports);
}

function pullRequests(source: Source, token: string | undefined, env: Environment) {
  const onUnknown = (reason: string) =>
    actions.info(`The state of a pull request is unknown: ${printable(reason, 400)}`);
  const place = gitHubRepositoryOf(source, env);
  return place
    ? gitHubPullRequests({ token, ...place, onUnknown })
    : unknownPullRequests(
        `the token of the job cannot ask about the pull requests of ${shownSource(source)}`,
        onUnknown,
      );
}

/** As the workflow's own job where `client-id` is given, else as the session of azure/login or the environment says. */
function signIn(
  { clientId, tenantId, endpoint }: CommonInputs,
  env: Environment,
  network: NetworkPorts,
): TokenCredential {
  const send = createServiceClient(network);
  if (clientId === undefined || tenantId === undefined) {
    return environmentCredential(env, send, cloudAt(endpoint.url)?.authority);
  }
  const ports = { send, now: network.wallClock, mask: actions.setSecret };
  return gitHubCredential({ clientId, tenantId, armEndpoint: endpoint.url }, env, ports);
}

async function publish(report: Report | FleetReport, env: Environment): Promise<void> {
  // Several steps of one job each keep theirs.
  const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
  const path = join(env.RUNNER_TEMP || tmpdir(), `mcp-register-report${step && `-${step}`}.json`);
  writeFileSync(path, `${safeJson(report)}\n`);
  for (const [name, value] of Object.entries(outputValues(overallReport(report), path)))
    actions.setOutput(name, value);
  for (const { code, message, level } of report.warnings) {
    const say = level === 'notice' ? actions.notice : actions.warning;
    say(printable(message, 1000), { title: code });
  }
  if (env.GITHUB_STEP_SUMMARY) await actions.summary.addRaw(renderMarkdown(report)).write();
  if (report.error) {
    const { code, message, why, next } = report.error;
    const told = [message, why, next, helpUrl(code)].flatMap((part) => part?.split('\n') ?? []);
    // The runner knows pass and fail alone; the code itself is an output.
    actions.error(told.map((part) => printable(part, 1500)).join('\n'), { title: code });
    process.exitCode = 1;
  }
  actions.info(printable(resultLine(report), 1000));
}
