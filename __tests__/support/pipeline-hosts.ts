import type { TestContext } from 'node:test';
import { outputs as allOutputs } from '../../src/core/report/outputs.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { type ActionOptions, runAction } from './action.ts';
import type { Entra } from './entra.ts';
import { connectionVariables, runTask } from './task.ts';

/** What both hosts show of a run, in the same words. */
export interface HostResult {
  readonly code: number | null;
  /** Whether the host shows the step as passed. */
  readonly passed: boolean;
  readonly log: string;
  /** By their kebab-case names. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the host shows of the step beside its log, as Markdown. */
  readonly summary: string;
  /** How often the host was told that the step is complete; the action's exit is its word. */
  readonly completions: number;
}

/** A built bundle, run as its host runs it. */
export interface PipelineHost {
  readonly name: 'action' | 'task';
  run(
    t: Pick<TestContext, 'after'>,
    inputs: Readonly<Record<string, string>>,
    options?: Pick<ActionOptions, 'env' | 'event' | 'interrupt'>,
  ): Promise<HostResult>;
  /** The variables of a run that signs in at this stand-in for Entra, as a federated application. */
  signIn(entra: Pick<Entra, 'url' | 'certificateFile'>): {
    readonly inputs: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string>>;
  };
}

const application = {
  'tenant-id': '88888888-2222-3333-4444-555555555555',
  'client-id': '99999999-2222-3333-4444-555555555555',
};

const action: PipelineHost = {
  name: 'action',
  async run(t, inputs, options = {}) {
    const { code, log, outputs, summary } = await runAction(t, inputs, options);
    return { code, passed: code === 0, log, outputs, summary, completions: 1 };
  },
  signIn: ({ url, certificateFile }) => ({
    inputs: application,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/runner-token?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'c4n4ry-request',
      AZURE_AUTHORITY_HOST: url,
      NODE_EXTRA_CA_CERTS: certificateFile,
    },
  }),
};

const task: PipelineHost = {
  name: 'task',
  async run(t, inputs, { event: _, ...options } = {}) {
    const { code, log, outputs, commands, summary, result } = await runTask(t, inputs, options);
    return {
      code,
      passed: code === 0 && result === 'Succeeded',
      log,
      summary,
      outputs: Object.fromEntries(allOutputs.map(({ name }) => [name, outputs[camelCase(name)] ?? ''])),
      completions: commands.filter(({ command }) => command === 'task.complete').length,
    };
  },
  signIn: (entra) => ({
    inputs: {},
    env: connectionVariables(entra, 'WorkloadIdentityFederation', {
      tenantid: application['tenant-id'],
      serviceprincipalid: application['client-id'],
    }),
  }),
};

export const pipelineHosts: readonly PipelineHost[] = [action, task];
