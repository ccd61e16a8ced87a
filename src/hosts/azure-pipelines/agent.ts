import type { Environment } from '../../app/pipeline-facts.ts';
import { InvalidInput } from '../../core/errors.ts';
import { printable } from '../../core/text/printable.ts';

/** The oldest agent that has Node 20 on board; `task.json` demands it. */
export const minimumAgentVersion = '4.248.0';

const oldestNode = [20, 11] as const;

/**
 * What is wrong with the agent that runs this; undefined when nothing is. A pool can hold agents that
 * were never updated, and an override can make a task run on a Node of long ago.
 */
export function agentTooOld(nodeVersion: string, env: Environment): InvalidInput | undefined {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  const agent = env.AGENT_VERSION ? `Agent ${printable(env.AGENT_VERSION, 20)}` : 'This agent';
  return new InvalidInput({
    code: 'agent-too-old',
    message: `${agent} runs the task on Node ${printable(nodeVersion, 20)}; it needs Node ${oldestNode.join('.')} or later.`,
    why: `Agents have Node 20 on board since ${minimumAgentVersion}.`,
    next: 'Update the agent (Organization settings, Agent pools, Update all agents), or run the job in another pool.',
  });
}
