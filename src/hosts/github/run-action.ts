import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actions from '@actions/core';
import { systemClock } from '../../core/clock.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { probeServer } from '../../core/commands/probe-server.ts';
import { Incomplete } from '../../core/errors.ts';
import { createHttpTransport } from '../../core/http/transport.ts';
import { parseProbe } from '../../core/inputs/parse-probe.ts';
import { parseEndpoint, parseTarget } from '../../core/inputs/parse-target.ts';
import { readInputs } from '../../core/inputs/read-inputs.ts';
import { renderMarkdown } from '../../core/report/markdown.ts';
import { outputValues } from '../../core/report/outputs.ts';
import { failedReport, type Report } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import { version } from '../../version.ts';
import { diskFiles } from '../disk-files.ts';
import { type Environment, runFacts } from '../environment.ts';
import { runOnTarget } from '../run-on-target.ts';
import { actionCredential } from './action-credential.ts';
import { actionCommand, actionInputs, secretValues } from './action-inputs.ts';
import { actionProgress } from './action-progress.ts';

/** Runs the action: reads what the runner gives, calls the core, tells the runner what became of it. */
export async function runAction(env: Environment): Promise<void> {
  const raw = actionInputs(env);
  for (const secret of secretValues(raw)) actions.setSecret(secret);
  const report = await work(env, raw).catch((error: unknown) => failedReport(error, env.INPUT_COMMAND ?? ''));
  await publish(report, env);
}

async function work(env: Environment, raw: ReturnType<typeof actionInputs>): Promise<Report> {
  const command = actionCommand(env);
  const read = await readInputs(raw, diskFiles);
  const ports: RunPorts = {
    http: createHttpTransport(),
    clock: systemClock,
    wallClock: Date.now,
    random: Math.random,
    signal: cancellation(),
    identity: masked(actionCredential(read, env, Date.now)),
    progress: actionProgress(),
    version,
  };
  if (command === 'probe') {
    return actions.group('Probe the MCP server', () =>
      probeServer({ command, probe: parseProbe(read), run: runFacts(env) }, ports),
    );
  }
  const where = { endpoint: parseEndpoint(read), target: parseTarget(read) };
  return actions.group(titles[command], () => runOnTarget(command, read, where, env, ports));
}

const titles = {
  register: 'Register the MCP server',
  plan: 'Plan the registration of the MCP server',
  unregister: 'Take the registration of the MCP server back',
} as const;

/** Every token is masked the moment it exists. */
function masked(identity: RunPorts['identity']): RunPorts['identity'] {
  return {
    async getToken(scopes, options) {
      const token = await identity.getToken(scopes, options);
      if (token) actions.setSecret(token.token);
      return token;
    },
  };
}

/** The runner sends SIGINT, and 7.5 s later SIGTERM: enough to end in order. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  const abort = () =>
    controller.abort(
      new Incomplete({
        code: 'interrupted',
        message: 'The run was cancelled.',
        next: 'Run again: it does only what is missing.',
      }),
    );
  process.once('SIGINT', abort).once('SIGTERM', abort);
  return controller.signal;
}

async function publish(report: Report, env: Environment): Promise<void> {
  const path = join(env.RUNNER_TEMP || tmpdir(), 'mcp-register-report.json');
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
  for (const [name, value] of Object.entries(outputValues(report, path))) actions.setOutput(name, value);
  for (const { code, message } of report.warnings) actions.warning(printable(message, 1000), { title: code });
  if (env.GITHUB_STEP_SUMMARY) await actions.summary.addRaw(renderMarkdown(report)).write();
  if (!report.error) return;
  const { code, message, why, next } = report.error;
  const told = [message, why, next].filter(Boolean).map((part) => printable(part ?? '', 1500));
  // The runner knows pass and fail alone; the code itself is an output.
  actions.error(told.join('\n'), { title: code });
  process.exitCode = 1;
}
