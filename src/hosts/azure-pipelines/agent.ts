import { InvalidInput } from '../../core/errors.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { printable } from '../../core/text/printable.ts';

/** The oldest agent that includes Node 20; `task.json` requires it. */
export const minimumAgentVersion = '4.248.0';

const oldestNode = [20, 11] as const;

/**
 * The failure for an agent that runs the task on a Node that is too old; undefined when it is not. A pool can contain
 * agents that were never updated, and an override can make a task run on an old Node.
 */
export function agentTooOld(nodeVersion: string, env: HostVariables): InvalidInput | undefined {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  const agent = env.AGENT_VERSION ? `Agent ${printable(env.AGENT_VERSION, 20)}` : 'This agent';
  return new InvalidInput({
    code: 'agent-too-old',
    message: `${agent} runs the task on Node ${printable(nodeVersion, 20)}; it needs Node ${oldestNode.join('.')} or later.`,
    why: `Agents include Node 20 from version ${minimumAgentVersion} on.`,
    next: 'Update the agent (Organization settings, Agent pools, Update all agents), or run the job in another pool.',
  });
}
