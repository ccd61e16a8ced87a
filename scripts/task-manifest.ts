import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipelineCommands } from '../src/app/commands.ts';
import { describeInput, type Input, type InputGroup } from '../src/core/inputs/input.ts';
import { render } from '../src/core/message.ts';
import { outputs } from '../src/core/report/outputs.ts';
import { camelCase } from '../src/core/text/camel-case.ts';
import { minimumAgentVersion } from '../src/hosts/azure-pipelines/agent.ts';
import { connectionInput, taskRows } from '../src/hosts/azure-pipelines/task-inputs.ts';
import { taskWords } from '../src/hosts/azure-pipelines/words.ts';

/** Agents and organisations know the task by it: it never changes. */
const taskId = 'd23494fb-c978-465a-afdf-caa915937de0';
const major = 1;

const groupTitles: Readonly<Record<InputGroup, string>> = {
  target: 'API center',
  identity: 'Identity',
  server: 'MCP server',
  ownership: 'Ownership',
  environment: 'Environment and deployment',
  definition: 'Definition',
  probe: 'Probe',
  gate: 'Gate',
  staging: 'Pull requests',
  fleet: 'Several entries',
  run: 'Run',
};
const expanded: readonly InputGroup[] = ['target', 'server'];
/** Texts of several lines, apart from the lists. */
const long: readonly string[] = ['description', 'custom-properties', 'probe-headers'];

/**
 * `task.json` for a table of inputs. Defaults stay empty there, because some built-in ones apply only where
 * something is created; the command has one, which the rules of visibility need.
 */
export function taskManifest(rows: readonly Input[]): string {
  const inputs = taskRows(rows);
  const { version } = JSON.parse(
    readFileSync(join(resolve(import.meta.dirname, '..'), 'package.json'), 'utf8'),
  );
  const [, minor, patch] = String(version).split('.').map(Number);
  const groups = [...new Set(inputs.map(({ group }) => group))];
  const outputNames = outputs.map(({ name }) => camelCase(name));
  const manifest = {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId,
    name: 'McpRegister',
    friendlyName: 'MCP Register for Azure API Center',
    description: 'Registers a live MCP server in Azure API Center, and keeps the entry up to date.',
    author: 'MCP Register contributors',
    helpMarkDown:
      'Probes the server, compares it with the registered entry, writes only what differs, and checks the result as clients see it.',
    category: 'Deploy',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    demands: [],
    version: { Major: major, Minor: minor, Patch: patch },
    minimumAgentVersion,
    instanceNameFormat: 'MCP server: $(command) $(title)',
    groups: groups.map((name) => ({
      name,
      displayName: groupTitles[name],
      isExpanded: expanded.includes(name),
    })),
    inputs: [
      {
        name: 'command',
        type: 'pickList',
        label: 'Command',
        defaultValue: 'register',
        required: false,
        options: Object.fromEntries(pipelineCommands.map((command) => [command, command])),
        helpMarkDown: `What to do: ${pipelineCommands.join(', ')} (default: register)`,
      },
      {
        name: connectionInput.name,
        aliases: [connectionInput.alias],
        type: 'connectedService:AzureRM',
        label: 'Azure subscription',
        required: false,
        helpMarkDown:
          'Service connection to sign in with: workload identity federation, service principal or managed identity (default: the Azure CLI session, else the environment’s identity)',
      },
      ...inputs.map(taskInput),
    ],
    outputVariables: outputs.map(({ name, help }) => ({ name: camelCase(name), description: help })),
    execution: { Node24: { target: 'index.js' }, Node20_1: { target: 'index.js' } },
    // Not `commands: restricted` as well: the agent would refuse task.uploadsummary then.
    restrictions: { settableVariables: { allowed: outputNames } },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function taskInput(row: Input): object {
  const rule = visibleRule(row);
  return {
    name: camelCase(row.name),
    ...control(row),
    label: labelOf(row.name),
    required: false,
    groupName: row.group,
    ...(rule === undefined ? {} : { visibleRule: rule }),
    helpMarkDown: render(describeInput(own(row)), taskWords),
  };
}

/** Unlike a job on GitHub, the agent has no token for GitHub. */
function own(row: Input): Input {
  if (row.name !== 'github-token') return row;
  return {
    ...row,
    help: 'For a repository on GitHub: token that reads its pull requests and writes the comment',
    default: { rule: 'none; Azure Repos is read with the job’s own token' },
  };
}

function control({ name, kind }: Input): object {
  switch (kind.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
    case 'words':
      return {
        type: 'pickList',
        options: Object.fromEntries(kind.choices.map((choice) => [choice, choice])),
        // So that a variable can stand there, and nothing at all.
        properties: { EditableOptions: 'True' },
      };
    case 'path':
      return { type: 'filePath' };
    case 'lines':
    case 'permission':
      return { type: 'multiLine' };
    case 'integer':
    case 'text':
      return { type: long.includes(name) ? 'multiLine' : 'string' };
  }
}

/** The editor shows an input where a command reads it. */
function visibleRule({ commands }: Input): string | undefined {
  const readers = pipelineCommands.filter((command) => commands.includes(command));
  if (readers.length === pipelineCommands.length) return undefined;
  return readers.map((command) => `command = ${command}`).join(' || ');
}

const spelled: Readonly<Record<string, string>> = {
  api: 'API',
  arm: 'ARM',
  github: 'GitHub',
  id: 'ID',
  json: 'JSON',
  sku: 'SKU',
  ttl: 'TTL',
  url: 'URL',
};

/** `api-center-id` becomes “API center ID”. */
function labelOf(name: string): string {
  const words = name.split('-').map((word) => spelled[word] ?? word);
  const label = words.join(' ');
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}
