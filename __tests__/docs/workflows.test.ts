import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { repository } from '../../src/core/project.ts';
import { runAction } from '../support/action.ts';
import { pullRequestBuild, startAzureDevOpsApi, systemTokenVariable } from '../support/azure-devops-api.ts';
import { cleanEnvironment } from '../support/bundle.ts';
import { type Entra, startEntra } from '../support/entra.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { connectionId, connectionVariables, runTask } from '../support/task.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type PageWorld, pageVariables, startPageWorld } from './page-world.ts';
import { type Block, blocks } from './pages.ts';

type Texts = Readonly<Record<string, string>>;
interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Texts;
  readonly task?: string;
  readonly inputs?: Texts;
}
interface Pipeline {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  readonly trigger?: unknown;
  readonly steps?: readonly Step[];
}

/** Steps of others: the inputs that we know they have, and what they give to the next steps. */
const foreignSteps: Readonly<
  Record<string, { readonly inputs: readonly string[]; readonly outputs: Texts }>
> = {
  'actions/checkout@v4': { inputs: [], outputs: {} },
  'azure/login@v2': { inputs: ['client-id', 'tenant-id', 'subscription-id'], outputs: {} },
  'azure/functions-action@v1': {
    inputs: ['app-name', 'package'],
    outputs: { 'webapp-url': 'https://weather.azurewebsites.net' },
  },
};

const preview = 'https://weather-pr.contoso.example/mcp';
/** What a page leaves to the reader: the variables of the set-up, and the URL of a deployment. */
const ofReader: Texts = {
  ...Object.fromEntries(Object.entries(pageVariables).map(([name, value]) => [`vars.${name}`, value])),
  'vars.PREVIEW_URL': preview,
  'steps.deploy.outputs.url': preview,
};
const ofReaderInPipelines: Texts = { ...pageVariables, serverUrl: preview };

const action = `${new URL(repository).pathname.slice(1)}@v1`;
const pipelines = blocks
  .filter(({ language }) => language === 'yaml')
  .map((block) => ({ block, pipeline: parse(block.text) as Pipeline }))
  .filter(({ pipeline }) => pipeline.jobs ?? pipeline.steps);

/** A machine of a host: what a workflow of a page finds there. */
interface Machine {
  readonly t: TestContext;
  readonly world: PageWorld;
  readonly entra: Entra;
  readonly folder: string;
}

async function startMachine(t: TestContext): Promise<Machine> {
  const entra = await startEntra(t, 'http://127.0.0.1:9', temporaryFolder(t));
  const world = await startPageWorld(t, [entra.certificateFile]);
  const folder = join(world.session, 'checkout');
  mkdirSync(folder);
  // The deployment that the reader has already.
  writeFileSync(join(folder, 'deploy.sh'), '#!/bin/sh\n', { mode: 0o755 });
  return { t, world, entra, folder };
}

/** Runs a script of a step as its host does. Returns what it printed. */
function runScript({ world, folder }: Machine, script: string, env: Texts = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...world.env, ...env },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** A text with the values that its expressions stand for; an expression that nobody fills in fails. */
function filled(text: string, values: Texts): string {
  return text.replace(/\$\{\{ (.+?) \}\}|\$\((\w+)\)/g, (expression, github?: string, azure?: string) => {
    const value = values[github ?? azure ?? ''];
    assert.ok(value !== undefined, `nothing gives a value to ${expression}`);
    return value;
  });
}

function filledInputs(inputs: Texts = {}, values: Texts = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [name, filled(String(text), values)]),
  );
}

async function playWorkflow(machine: Machine, { on = { push: {} }, jobs, steps = [] }: Pipeline) {
  const { t, world, entra } = machine;
  const github = await startGitHubApi(t);
  github.pulls.set(12, 'open');
  const [event = 'push'] = Object.keys(on);
  const payload = event === 'pull_request' ? pullRequestPayload(12, 'opened') : {};
  const env = {
    ...world.env,
    GITHUB_API_URL: github.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${entra.url}/runner-token?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'c4n4ry-request',
    AZURE_AUTHORITY_HOST: entra.url,
  };
  let values = ofReader;
  const keep = ({ id }: Step, outputs: Texts) => {
    for (const [name, value] of Object.entries(outputs))
      values = { ...values, [`steps.${id}.outputs.${name}`]: value };
  };
  const statuses: (string | undefined)[] = [];
  for (const step of jobs ? Object.values(jobs).flatMap((job) => job.steps) : steps) {
    if (step.run !== undefined) {
      const file = join(machine.folder, 'outputs');
      writeFileSync(file, '');
      runScript(machine, filled(step.run, values), { GITHUB_OUTPUT: file });
      const lines = readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm);
      keep(step, Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value])));
    } else if (step.uses === action) {
      const inputs = { 'github-token': 'c4n4ry-github', ...filledInputs(step.with, values) };
      const result = await runAction(t, inputs, { env, event: { name: event, payload } });
      assert.equal(result.code, 0, result.log);
      statuses.push(result.outputs.status);
    } else {
      const foreign = foreignSteps[step.uses ?? ''];
      assert.ok(foreign, `${step.uses} is not known`);
      for (const name of Object.keys(filledInputs(step.with, values)))
        assert.ok(foreign.inputs.includes(name), name);
      keep(step, foreign.outputs);
    }
  }
  return { statuses, comments: github.comments };
}

async function playPipeline(machine: Machine, { trigger, steps = [] }: Pipeline) {
  const { t, world, entra } = machine;
  const devOps = await startAzureDevOpsApi(t);
  devOps.pulls.set(12, 'active');
  const env = {
    ...world.env,
    ...connectionVariables(entra, 'WorkloadIdentityFederation', {
      tenantid: ofReaderInPipelines.AZURE_TENANT_ID ?? '',
      serviceprincipalid: ofReaderInPipelines.AZURE_CLIENT_ID ?? '',
    }),
    ...systemTokenVariable,
    [`ENDPOINT_URL_${connectionId}`]: 'https://management.azure.com/',
    SYSTEM_COLLECTIONURI: devOps.collection,
    ...(trigger === 'none' ? pullRequestBuild(12) : { BUILD_SOURCEBRANCH: 'refs/heads/main' }),
  };
  let values = ofReaderInPipelines;
  const statuses: (string | undefined)[] = [];
  for (const { task, inputs = {} } of steps) {
    if (task === 'AzureCLI@2') {
      assert.deepEqual(
        [inputs.scriptType, inputs.scriptLocation, typeof inputs.azureSubscription],
        ['bash', 'inlineScript', 'string'],
      );
      const printed = runScript(machine, inputs.inlineScript ?? '');
      for (const [, name = '', value = ''] of printed.matchAll(
        /^##vso\[task\.setvariable variable=(\w+)\](.*)$/gm,
      )) {
        values = { ...values, [name]: value };
      }
      continue;
    }
    assert.equal(task, 'McpRegister@1');
    const { azureSubscription, ...ours } = filledInputs(inputs, values);
    assert.ok(azureSubscription, 'the task has a service connection');
    const result = await runTask(t, ours, { env });
    assert.equal(result.code, 0, result.log);
    assert.equal(result.result, 'Succeeded', result.log);
    statuses.push(result.outputs.status);
  }
  return { statuses, comments: devOps.threads };
}

describe('a workflow or a pipeline of a page, pasted with the variables that the set-up names', {
  concurrency: 2,
}, () => {
  for (const { block, pipeline } of pipelines) {
    test(`does what it says: ${block.page}:${block.line}`, async (t) => {
      const machine = await startMachine(t);
      const isTask = pipeline.steps?.some(({ task }) => task !== undefined);
      const { statuses, comments } = await (isTask ? playPipeline : playWorkflow)(machine, pipeline);
      assert.deepEqual(statuses, [expected(block)]);
      assert.equal(comments.size, /pull_request|trigger: none/.test(block.text) ? 1 : 0);
      assert.deepEqual(machine.world.unknownHosts, []);
    });
  }
});

function expected({ text }: Block): string {
  if (/command: plan/.test(text)) return 'planned';
  return /command: sweep/.test(text) ? 'unchanged' : 'registered';
}
