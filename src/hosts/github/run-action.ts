import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actions from '@actions/core';
import { eventFor } from '../../core/inputs/pipeline-event.ts';
import { readCommand } from '../../core/inputs/read-command.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { helpUrl } from '../../core/project.ts';
import { type FleetReport, overallReport } from '../../core/report/fleet-report.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import { outputValues } from '../../core/report/outputs.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import { safeJson } from '../../core/text/safe-json.ts';
import { diskFiles } from '../disk-files.ts';
import { type Environment, runFacts, sourceOfPipeline } from '../environment.ts';
import { commandTitles, parsePipelineCommand } from '../pipeline-commands.ts';
import { pipelinePorts } from '../pipeline-ports.ts';
import { runInPipeline } from '../pipeline-run.ts';
import { secretValues } from '../secret-inputs.ts';
import { actionCredential } from './action-credential.ts';
import { actionInputs } from './action-inputs.ts';
import { gitHubEvent } from './github-event.ts';
import { gitHubPullRequests, repositoryOfRun } from './github-pull-requests.ts';
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
  const inputs = await readCommand(command, raw, {
    files: diskFiles,
    hostSource: sourceOfPipeline(env),
    eventOf: ({ pullRequest }) => eventFor(gitHubEvent(env), pullRequest),
  });
  const ports = pipelinePorts(
    actionCredential(inputs, env, Date.now),
    actions,
    actions.setSecret,
    gitHubWords,
  );
  const pullRequests = gitHubPullRequests({
    token: inputs.gitHubToken,
    ...repositoryOfRun(env),
    onUnknown: (reason) =>
      actions.info(`The state of a pull request could not be learnt: ${printable(reason, 400)}`),
  });
  return actions.group(commandTitles[command], () =>
    runInPipeline(inputs, { run: runFacts(env), pullRequests }, ports),
  );
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
  if (!report.error) return;
  const { code, message, why, next } = report.error;
  const told = [message, why, next, helpUrl(code)].filter(Boolean).map((part) => printable(part ?? '', 1500));
  // The runner knows pass and fail alone; the code itself is an output.
  actions.error(told.join('\n'), { title: code });
  process.exitCode = 1;
}
