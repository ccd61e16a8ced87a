import { cancellation } from '../../app/cancellation.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import { run } from '../../app/run.ts';
import { createNetwork } from '../../app/run-ports.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import type { AgentLog } from './agent-log.ts';
import { azurePipelinesHost } from './host.ts';

/** Runs the task. The agent is told pass or fail; the outputs say the rest. */
export async function runTask(environment: HostVariables, log: AgentLog): Promise<void> {
  const env = { ...environment };
  const host = azurePipelinesHost(env, log);
  withholdFromChildren();
  await run(host, () => ({
    // Made after the host has read the step: the agent's proxy is known then.
    network: createNetwork(cancellation()),
    gitHub: gitHubRules(env),
    environment: env,
    startUpMs: performance.now(),
  }));
}

/** What the agent gave to this task is not for the programs that it may start, such as the Azure CLI. */
function withholdFromChildren(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(INPUT|ENDPOINT_AUTH|SECRET|SECUREFILE_TICKET)_/i.test(name)) delete process.env[name];
  }
}
