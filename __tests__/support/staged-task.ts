import type { TestContext } from 'node:test';
import type { JsonObject } from '../../src/core/json.ts';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { service } from './run.ts';
import { runTask, type TaskOptions, type TaskResult } from './task.ts';

/** An API center, and a step of a pipeline that is run for a server in it as often as a test wants. */
export interface StagedTask {
  readonly emulator: Emulator;
  run(inputs?: Readonly<Record<string, string>>, options?: TaskOptions): Promise<TaskResult>;
  /** Names of the entries, with their properties. */
  entries(): Promise<Map<string, JsonObject>>;
  /** Paths of what was written since the log was cleared. */
  writes(): string[];
}

/** @param env what the agent says of repository and build in each run */
export async function startStagedTask(
  t: TestContext,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<StagedTask> {
  const emulator = await startEmulator({ seed: [service] });
  t.after(() => emulator.close());
  const id = `/subscriptions/${service.subscriptionId}/resourceGroups/${service.resourceGroup}/providers/Microsoft.ApiCenter/services/${service.name}`;
  const common = {
    title: 'Weather',
    'arm-endpoint': emulator.url,
    'api-center-id': id,
    'probe-timeout': '0',
    ...inputs,
  };
  return {
    emulator,
    run: (more = {}, options = {}) =>
      runTask(t, { ...common, ...more }, { ...options, env: { ...env, ...options.env } }),
    async entries() {
      const url = `${emulator.url}${id}/workspaces/default/apis?api-version=2024-03-01`;
      const { value } = (await (await fetch(url)).json()) as {
        value: { name: string; properties: JsonObject }[];
      };
      return new Map(value.map(({ name, properties }) => [name, properties]));
    },
    writes: () =>
      emulator
        .requests()
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/exportSpecification'))
        .map(({ path }) => path),
  };
}

/** The warnings that say why the state of a pull request is unknown. */
export function whyUnknown({ commands }: Pick<TaskResult, 'commands'>): string[] {
  return commands
    .filter(({ command, properties }) => command === 'task.logissue' && properties.type === 'warning')
    .map(({ message }) => message)
    .filter((message) => message.startsWith('The state of a pull request is unknown: '));
}
