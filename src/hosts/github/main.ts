import { cancellation } from '../../app/cancellation.ts';
import { endProcess } from '../../app/end-process.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import { run } from '../../app/run.ts';
import { createNetwork } from '../../app/run-ports.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { gitHubHost } from './host.ts';

/** Runs the action and ends the process. The exit code of the process says pass or fail; the outputs say the rest. */
export async function runAction(env: HostVariables): Promise<void> {
  await run(gitHubHost(env), () => ({
    network: createNetwork(cancellation()),
    gitHub: gitHubRules(env),
    environment: env,
    startUpMs: performance.now(),
  }));
  await endProcess();
}
