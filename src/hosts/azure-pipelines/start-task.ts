import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { endProcess } from '../../app/end-process.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { helpUrl } from '../../core/project.ts';
import { failedReport } from '../../core/report/describe-error.ts';
import { agentTooOld } from './agent.ts';
import { printCommand } from './agent-log.ts';
import { taskWords } from './words.ts';

/**
 * Runs the task where it can run, not on a Node of long ago and with the certificates of the agent, and ends the process.
 */
export async function startTask(env: HostVariables): Promise<void> {
  await runWherePossible(env);
  await endProcess();
}

async function runWherePossible(env: HostVariables): Promise<void> {
  const write = (line: string) => void process.stdout.write(line);
  const problem = agentTooOld(process.versions.node, env);
  if (problem) {
    const { error } = failedReport(problem, 'register', taskWords);
    const { code, message, why, next } = error;
    const text = [message, why, next, helpUrl(code)].join('\n');
    const output = (variable: string) => ({
      name: 'task.setvariable',
      properties: { variable, isOutput: 'true' },
    });
    printCommand(write, { name: 'task.logissue', properties: { type: 'error', code } }, text);
    printCommand(write, output('status'), 'failed');
    printCommand(write, output('exitCode'), String(problem.exitCode));
    printCommand(write, { name: 'task.complete', properties: { result: 'Failed' } }, message);
    return;
  }
  if (env.AGENT_CAINFO && !env.NODE_EXTRA_CA_CERTS) {
    process.exitCode = await startAgain({ ...env, NODE_EXTRA_CA_CERTS: env.AGENT_CAINFO });
    return;
  }
  const { runTask } = await import('./main.ts');
  await runTask(env, write);
}

/** Node reads further certificates when it starts and at no other time. The agent's signals are passed on. */
async function startAgain(env: HostVariables): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...env },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code, signal]: (number | NodeJS.Signals | null)[] = await once(child, 'exit');
  if (typeof code === 'number') return code;
  return typeof signal === 'string' ? 128 + constants.signals[signal] : 1;
}
