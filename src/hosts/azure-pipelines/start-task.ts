import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { Environment } from '../../app/pipeline-facts.ts';
import { helpUrl } from '../../core/project.ts';
import { agentTooOld } from './agent.ts';
import { createAgentLog } from './agent-log.ts';

/** Starts the task where it can run: not on a Node of long ago, and with the certificates of the agent. */
export async function startTask(env: Environment): Promise<void> {
  const log = createAgentLog((line) => process.stdout.write(line));
  const problem = agentTooOld(process.versions.node, env);
  if (problem) {
    const { code, message, why, next } = problem;
    log.issue({ type: 'error', code, text: [message, why, next, helpUrl(code)].join('\n') });
    log.output('status', 'failed');
    log.output('exitCode', String(problem.exitCode));
    log.complete('Failed', message);
    return;
  }
  if (env.AGENT_CAINFO && !env.NODE_EXTRA_CA_CERTS) {
    process.exitCode = await startAgain({ ...env, NODE_EXTRA_CA_CERTS: env.AGENT_CAINFO });
    return;
  }
  const { runTask } = await import('./main.ts');
  await runTask(env, log);
}

/** Node reads further certificates when it starts and at no other time. The agent's signals are passed on. */
async function startAgain(env: Environment): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...env },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code, signal]: (number | NodeJS.Signals | null)[] = await once(child, 'exit');
  if (typeof code === 'number') return code;
  return typeof signal === 'string' ? 128 + constants.signals[signal] : 1;
}
